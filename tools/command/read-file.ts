/** Files from outside: read under a cap, unzipped under a cap, as text. */
import { readFile, stat } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { decode } from '../../lib/page/decode';
import { BadInput, lineOf } from './bad-input';

/** Of one page or text, in bytes, unzipped. The largest of 400 measured pages had 3.1 MB. */
export const MAX_PAGE = 10_000_000;

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read',
};

async function bytesOf(path: string, cap: number): Promise<Buffer> {
  try {
    const { size } = await stat(path);
    if (size > cap) throw new BadInput(`it is larger than ${cap / 1e6} MB`);
    return await readFile(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    throw new BadInput(`${path}: ${REASONS[code] ?? lineOf(error)}`);
  }
}

function unzip(path: string, bytes: Buffer, cap: number): Buffer {
  try {
    return gunzipSync(bytes, { maxOutputLength: cap });
  } catch {
    throw new BadInput(`${path}: it is no whole gzip file of at most ${cap / 1e6} MB`);
  }
}

/** A file as text; `.gz` is unzipped. BadInput where it can't be read or is over the cap. */
export async function readText(path: string, cap = MAX_PAGE): Promise<string> {
  const bytes = await bytesOf(path, cap);
  return decode(path.endsWith('.gz') ? unzip(path, bytes, cap) : bytes);
}
