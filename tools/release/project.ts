/** What of the project a release depends on: its versions, its CHANGELOG, the state of its repository. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BadInput } from '../command/bad-input';
import { lastLines, ROOT, run } from '../setup/run.mjs';
import { sectionOf } from './changelog';
import { agreed, type Versions } from './version';

export const BROWSERS = ['chrome', 'firefox'] as const;

export interface Release {
  version: string;
  /** What CHANGELOG.md says of it. */
  notes: string;
  /** Whether this commit has the version's tag. */
  isTagged: boolean;
}

export const tagOf = (version: string): string => `v${version}`;

const jsonAt = async (path: string) => JSON.parse(await readFile(path, 'utf8'));

/** What the files say that people and npm write. */
async function versions(root: string): Promise<Versions> {
  const files = ['package.json', 'package-lock.json'].map((name) => jsonAt(join(root, name)));
  const [own, lock] = await Promise.all(files);
  return {
    'package.json': own.version,
    'package-lock.json': lock.version,
    'package-lock.json, its first package': lock.packages?.['']?.version,
  };
}

/** What was built says the same. */
export async function checkBuilt(version: string): Promise<void> {
  const built = await Promise.all(
    BROWSERS.map(async (browser): Promise<[string, string]> => {
      const { version: told } = await jsonAt(`.output/${browser}-mv3/manifest.json`);
      return [`manifest for ${browser}`, told];
    }),
  );
  agreed({ 'package.json': version, ...Object.fromEntries(built) });
}

/** What git answers; fails with its own last line. */
async function git(cwd: string, ...args: string[]): Promise<string> {
  const { ok, output } = await run('git', args, { cwd });
  if (!ok) throw new BadInput(`git ${args[0]}: ${lastLines(output, 1)}`);
  return output;
}

/** A release is what a commit holds, so that others can make it again. */
export async function checkClean(root = ROOT): Promise<void> {
  const changed = (await git(root, 'status', '--porcelain')).split('\n').filter(Boolean);
  const more = changed.length > 1 ? ` and ${changed.length - 1} more` : '';
  if (changed.length > 0)
    throw new BadInput(`not committed: ${changed[0]?.slice(3)}${more}. A release is made of a commit`);
}

/** Whether the tag is at this commit; it must be at no other. */
async function hasTag(root: string, version: string): Promise<boolean> {
  const tag = tagOf(version);
  if ((await git(root, 'tag', '--list', tag)).trim() === '') return false;
  const [here, there] = await Promise.all(
    ['HEAD', tag].map((name) => git(root, 'rev-parse', '--verify', `${name}^{commit}`)),
  );
  if (here !== there) throw new BadInput(`${tag} is another commit: raise the version first`);
  return true;
}

export const currentVersion = async (root = ROOT): Promise<string> => agreed(await versions(root));

/** What is to be released; fails with one line where nothing can be. */
export async function readRelease(root = ROOT): Promise<Release> {
  await checkClean(root);
  const version = await currentVersion(root);
  const notes = sectionOf(await readFile(join(root, 'CHANGELOG.md'), 'utf8'), version);
  if (!notes) throw new BadInput(`CHANGELOG.md has nothing under a heading for ${version}`);
  return { version, notes, isTagged: await hasTag(root, version) };
}
