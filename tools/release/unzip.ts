/** Unpacks a zip file. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { BadInput } from '../command/bad-input';
import type { Entry } from '../setup/zip.mjs';
import { entriesOf } from '../setup/zip-entries';

/** Larger ones are none of ours. */
const MOST = 100_000_000;
const STORED = 0;

function contentOf({ path, data, method, size }: Entry): Buffer {
  const content = method === STORED ? data : inflateRawSync(data, { maxOutputLength: MOST });
  if (content.length !== size) throw new BadInput(`${path} is not whole`);
  return content;
}

/** No name leads out of the folder. */
const isInside = (name: string): boolean => !/^[/\\]|\\|:/.test(name) && !name.split('/').includes('..');

/** Writes the files into a folder. Fails where one is not as long as it says; sums are the caller's. */
export async function unzipInto(folder: string, zip: Buffer): Promise<void> {
  for (const entry of entriesOf(zip)) {
    const name = entry.path.toString();
    if (!isInside(name)) throw new BadInput(`${name} leads out of the zip file`);
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, contentOf(entry));
  }
}
