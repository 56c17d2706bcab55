/** What the code host runs and asks: the checks of `.ci/run` on every system, forms that warn of private data. */
import { describe, expect, it } from 'vitest';
import { filesBelow, read } from './files';

const WORKFLOW = read('.github/workflows/check.yml');
const lines = WORKFLOW.split('\n').map((line) => line.trim());
/** A list in one line: `os: [a, b]`. */
const listOf = (name: string): string[] =>
  (lines.find((line) => line.startsWith(`${name}: [`)) ?? '').match(/[^\s[\],]+/g)?.slice(1) ?? [];

describe('the workflow', () => {
  it('ends with the command that .ci/run ends with', () => {
    const command = read('.ci/run').trimEnd().split('\n').at(-1);
    expect(command).toMatch(/^npm test/);
    expect(lines.filter(Boolean).at(-1)).toBe(`- run: ${command}`);
  });
  it('runs on every system, with each Node that is supported', () => {
    expect(listOf('os')).toEqual(['ubuntu-latest', 'macos-latest', 'windows-latest']);
    const { engines } = JSON.parse(read('package.json')) as { engines: { node: string } };
    const majors = engines.node.match(/\d+(?=\.\d+\.\d+)/g);
    expect(listOf('node')).toEqual(majors);
    for (const name of ['os', 'node']) expect(WORKFLOW).toContain(`\${{ matrix.${name} }}`);
  });
  it('takes actions by the sums of their commits', () => {
    const used = lines.filter((line) => /^(?:- )?uses:/.test(line));
    expect(used.length).toBeGreaterThan(1);
    expect(used.filter((line) => !/@[\da-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });
  it('may read the code, and nothing else', () => {
    const at = lines.indexOf('permissions:');
    expect(lines.slice(at + 1, at + 3)).toEqual(['contents: read', 'concurrency:']);
    expect(lines).toContain('persist-credentials: false');
    expect(WORKFLOW).not.toMatch(/secrets\.|pull_request_target|write/);
  });
  it('puts nothing that others wrote into a shell', () => {
    expect(WORKFLOW).not.toMatch(/\$\{\{\s*github\.(?:event|head_ref)/);
  });
  it('has an end', () => {
    expect(lines.some((line) => /^timeout-minutes: \d+$/.test(line))).toBe(true);
  });
});

const FORMS = filesBelow('.github/ISSUE_TEMPLATE').filter((path) => !path.endsWith('config.yml'));

describe('forms for issues', () => {
  it('are there for each kind', () => {
    expect(FORMS.map((path) => path.split('/').at(-1)).sort()).toEqual(
      ['bug.yml', 'difference.yml', 'idea.yml', 'page-read-wrongly.yml', 'wrong-event.yml'].sort(),
    );
  });
  it.each(FORMS)('%s', (path) => {
    const text = read(path);
    expect(text).toMatch(/^name: .+\ndescription: .+\nlabels: \[[\w-]+\]\nbody:\n/);
    expect(text).toMatch(/Leave out what is private/);
    expect(text).toMatch(/^ {6}required: true$/m);
    // A value that begins or goes on with what means something in YAML stands between quotes.
    const plain = [...text.matchAll(/^ *(?:- )?(?:label|description|name): (?!")(.*)$/gm)].map(
      ([, value]) => value,
    );
    expect(plain.filter((value) => /: | #|^[[{&*!|>'%@`]/.test(value ?? ''))).toEqual([]);
    const ids = [...text.matchAll(/^ {4}id: (\w+)$/gm)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
