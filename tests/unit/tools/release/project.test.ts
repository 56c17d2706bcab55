/** Whether a release can be made: what is committed, which versions are told, where the tag is. In a repository of its own. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { currentVersion, readRelease } from '../../../../tools/release/project';

const AUTHOR = ['-c', 'user.name=a', '-c', 'user.email=a@paper.example', '-c', 'commit.gpgsign=false'];
const CHANGELOG = '# Changelog\n\n## [Unreleased]\n\n## [1.2.0] - 2026-01-31\n\n- A door.\n';

let root = '';
const git = (...args: string[]) => spawnSync('git', [...AUTHOR, ...args], { cwd: root });
const put = (name: string, content: object | string): void =>
  writeFileSync(join(root, name), typeof content === 'string' ? content : JSON.stringify(content));
function commit(): void {
  git('add', '.');
  git('commit', '-q', '--allow-empty', '-m', 'as it is');
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'variorum-project-'));
  put('package.json', { version: '1.2.0' });
  put('package-lock.json', { version: '1.2.0', packages: { '': { version: '1.2.0' } } });
  put('CHANGELOG.md', CHANGELOG);
  git('init', '-q');
  commit();
});
afterEach(() => rmSync(root, { recursive: true, force: true, maxRetries: 5 }));

/** Sources that were unpacked may lie where there is no git. */
describe.skipIf(spawnSync('git', ['--version']).status !== 0)('a release', () => {
  it('is what the commit holds', async () => {
    expect(await readRelease(root)).toEqual({ version: '1.2.0', notes: '- A door.', isTagged: false });
    git('tag', 'v1.2.0');
    expect(await readRelease(root)).toMatchObject({ isTagged: true });
  });

  it.each<[name: string, change: () => void, line: RegExp]>([
    ['something is not committed', () => put('new.txt', ''), /^not committed: new\.txt\./],
    [
      'much is not committed',
      () => ['a', 'b', 'CHANGELOG.md'].forEach((name) => void put(name, '')),
      /^not committed: CHANGELOG\.md and 2 more/,
    ],
    [
      'the lock file tells another version',
      () => {
        put('package-lock.json', { version: '1.1.0', packages: {} });
        commit();
      },
      /^versions differ: package\.json 1\.2\.0, package-lock\.json 1\.1\.0/,
    ],
    [
      'the changelog does not tell of it',
      () => {
        put('CHANGELOG.md', CHANGELOG.replace('1.2.0', '1.1.0'));
        commit();
      },
      /nothing under a heading for 1\.2\.0/,
    ],
    [
      'its tag is another commit',
      () => {
        git('tag', 'v1.2.0');
        commit();
      },
      /^v1\.2\.0 is another commit/,
    ],
    [
      'there is no repository',
      () => rmSync(join(root, '.git'), { recursive: true, maxRetries: 5 }),
      /^git status: /,
    ],
  ])('is refused in one line where %s', async (_name, change, line) => {
    change();
    await expect(readRelease(root)).rejects.toThrow(line);
    await expect(readRelease(root)).rejects.toThrow(/^.+$/);
  });
});

describe('this project', () => {
  it('tells one version everywhere', async () => {
    expect(await currentVersion()).toMatch(/^\d+\.\d+\.\d+$/);
  });
});
