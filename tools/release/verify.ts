/** Does what was released come from its sources? They are unpacked, built as anybody would, and compared. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BadInput } from '../command/bad-input';
import { lastLines, npm } from '../setup/run.mjs';
import { readSums, sha256 } from './checksums';
import { FOLDER, SUMS } from './make';
import { unzipInto } from './unzip';

const isSources = (name: string): boolean => name.endsWith('-sources.zip');

async function readAt(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch {
    throw new BadInput(`${path} is not there: make a release first`);
  }
}

/** Files whose sums are not those that were written down. */
async function changed(folder: string, sums: ReadonlyMap<string, string>): Promise<string[]> {
  const wrong: string[] = [];
  for (const [name, sum] of sums) if (sha256(await readAt(join(folder, name))) !== sum) wrong.push(name);
  return wrong;
}

/** As somebody would who has the sources only. */
async function build(folder: string): Promise<void> {
  for (const args of [
    ['ci', '--no-audit', '--no-fund'],
    ['run', 'zip'],
  ]) {
    process.stdout.write(`npm ${args.join(' ')} …\n`);
    const { ok, output } = await npm(args, { cwd: folder });
    if (!ok) throw new BadInput(`npm ${args[0]} failed in the sources: ${lastLines(output, 1)}`);
  }
}

/** Fails with one line that names what differs. Answers what was compared. */
export async function verify(): Promise<string[]> {
  const sums = readSums((await readAt(join(FOLDER, SUMS))).toString('utf8'));
  const touched = await changed(FOLDER, sums);
  if (touched.length > 0) throw new BadInput(`not as ${SUMS} says: ${touched.join(', ')}`);
  const sources = [...sums.keys()].find(isSources);
  if (!sources) throw new BadInput(`${SUMS} names no sources`);
  const folder = await mkdtemp(join(tmpdir(), 'variorum-release-'));
  try {
    await unzipInto(folder, await readFile(join(FOLDER, sources)));
    await build(folder);
    const differing = await changed(join(folder, '.output'), sums);
    if (differing.length > 0) throw new BadInput(`made otherwise of the sources: ${differing.join(', ')}`);
    return [...sums.keys()];
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
