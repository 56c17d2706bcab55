/** Raises the version, in all places that tell it. */
import { readFile, writeFile } from 'node:fs/promises';
import { BadInput } from '../command/bad-input';
import { lastLines, npm } from '../setup/run.mjs';
import { withVersion } from './changelog';
import { checkClean, currentVersion } from './project';
import { nextVersion } from './version';

/**
 * @param date of the release, as ISO 8601 has days
 * @returns the version that it is now; nothing is committed
 */
export async function raise(wish: string, date: string): Promise<string> {
  await checkClean();
  const version = nextVersion(await currentVersion(), wish);
  const changelog = withVersion(await readFile('CHANGELOG.md', 'utf8'), version, date);
  const { ok, output } = await npm(['version', version, '--no-git-tag-version']);
  if (!ok) throw new BadInput(`npm version failed: ${lastLines(output, 1)}`);
  await writeFile('CHANGELOG.md', changelog);
  return version;
}
