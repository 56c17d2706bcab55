/** Words that documents quote: those of the interface in the guide, those of the commands in the first run. */
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { fencesIn, proseOf } from './docs';
import { filesBelow, ROOT, read } from './files';

const MESSAGES = Object.values(
  JSON.parse(read('public/_locales/en/messages.json')) as Record<string, { message: string }>,
).map(({ message }) => message);

/** "Open … at this passage" fits "Open $1 at this passage". */
const isWord = (quoted: string): boolean =>
  MESSAGES.some((message) => message === quoted || message.replace(/\$\d/g, '…') === quoted);

/** What stands in italics, cut where it leads from one word to the next. */
const quotedIn = (text: string): string[] =>
  [...proseOf(text).matchAll(/(?<![*\w])\*([^*\n]+)\*(?![*\w])/g)].flatMap(([, words = '']) =>
    words.split(' → '),
  );

describe('docs/guide.md', () => {
  it('quotes words that the interface has', () => {
    const quoted = quotedIn(read('docs/guide.md')).filter((words) => words !== 'italics');
    expect(quoted.length).toBeGreaterThan(30);
    expect(quoted.filter((words) => !isWord(words.replace(/:$/, '')))).toEqual([]);
  });
});

const RUN = read('docs/first-run.md');
/** What people see, without what they typed. */
const PRINTED = fencesIn(RUN)
  .flatMap(({ code }) => code.split('\n'))
  .filter((line) => line !== '' && !line.startsWith('$ '));
const SOURCE = [
  'tools/test.mjs',
  'tools/start.mjs',
  ...filesBelow('tools/setup', 'tools/start', 'tools/test'),
]
  .map(read)
  .join('\n')
  .replace(/ \$\{packages\.join[^}]*\} /g, ' ');

/** What is said where neither browser is found, by somebody who cannot install any. */
function missing(kind: string): string {
  const script = `process.getuid = () => 1000;
    const { findBrowsers } = await import('./tools/setup/browsers.mjs');
    process.stdout.write((await findBrowsers(['${kind}'])).problem);`;
  const env = { PATH: '' };
  return spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: ROOT,
    env,
    encoding: 'utf8',
  }).stdout;
}

describe('docs/first-run.md', () => {
  const titles = [...read('tools/test/gates.mjs').matchAll(/ title: (['"])(.*?)\1,/g)].map(
    ([, , title = '']) => title,
  );
  const lines = PRINTED.filter((line) => /^ {2}[✓✗] /.test(line)).map((line) => line.slice(4, 38).trim());

  it('names checks as they are named', () => {
    expect(titles.length).toBeGreaterThan(5);
    expect(lines.filter((title) => !titles.includes(title))).toEqual([]);
    const named = [...lines, ...RUN.replace(/\s+/g, ' ').matchAll(/\*([^*]+)\*/g)].map((one) =>
      typeof one === 'string' ? one : (one[1] ?? ''),
    );
    expect(titles.filter((title) => !named.includes(title))).toEqual([]);
  });

  it.runIf(process.platform === 'linux').each(['chromium', 'firefox'])(
    'says what is said without %s',
    (kind) => {
      expect(PRINTED).toContain(missing(kind));
    },
  );

  it('has only lines that the commands print', () => {
    const isOther = (line: string): boolean => /^(?:>| {2}[✓✗]|\d+ passed)|was not found/.test(line);
    const fixed = PRINTED.filter((line) => !isOther(line)).map((line) =>
      line
        .trim()
        .replace(/^… /, '')
        .replace(/ chromium(?: and firefox-esr)? /, ' ')
        .replace(/http:.*\d\/$/, ''),
    );
    const parts = fixed.flatMap((line) => line.split(/https?:\/\/\S+/)).filter((part) => part.trim() !== '');
    expect(parts.filter((part) => !SOURCE.includes(part.trim()))).toEqual([]);
  });
});

describe('README.md', () => {
  it('names every check by the name that it is asked for by', () => {
    const names = [...read('tools/test/gates.mjs').matchAll(/(?<!\w)name: '(\w+)'/g)].map(
      ([, name = '']) => name,
    );
    const row = /^\| `npm test -- .*$/m.exec(read('README.md'))?.[0] ?? '';
    const named = [...(row.split('|')[2] ?? '').matchAll(/`(\w+)`/g)].map(([, name = '']) => name);
    expect(named).toEqual([...new Set(names)]);
  });
});
