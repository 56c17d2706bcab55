/** The command line as others call it: a process, its output, its exit. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BadInput } from '../../../tools/command/bad-input';
import { main } from '../../../tools/command/main';
import { ROOT } from '../repository/files';

interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** tsx as a loader, not as a command: one process less. */
const variorum = (...args: string[]): Promise<Ended> => variorumOn('', ...args);

/** With something on standard input. */
function variorumOn(input: string, ...args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'tools/variorum.ts', ...args], { cwd: ROOT });
    const ended: Ended = { code: null, out: '', err: '' };
    child.stdout.on('data', (part) => (ended.out += part));
    child.stderr.on('data', (part) => (ended.err += part));
    child.on('close', (code) => resolve({ ...ended, code }));
    child.stdin.end(input);
  });
}

const FIRST =
  'Bridge at Orrin shut\n\nThe bridge at Orrin will be shut for 90 days, the council said. Twelve houses were flooded.\n';
const SECOND =
  'Orrin bridge to close\n\nThe bridge at Orrin will be shut for six weeks, the council said. Boats may still pass.\n';
const PAGE = `<!doctype html><html lang="en"><head><title>Bridge shut</title><meta property="og:type" content="article"></head>
<body><article><h1>Bridge at Orrin shut</h1>${Array.from({ length: 9 }, (_, day) => `<p>The old bridge at Orrin stays shut on day ${day} after the river rose by two metres in one night.</p>`).join('')}</article></body></html>`;

let folder = '';
const at = (name: string): string => join(folder, name);
const lines = (out: string): Record<string, unknown>[] =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-tools-'));
  writeFileSync(at('first.txt'), FIRST);
  writeFileSync(at('second.txt'), SECOND);
  writeFileSync(at('page.html.gz'), gzipSync(PAGE));
  writeFileSync(at('broken.html.gz'), 'no gzip');
  writeFileSync(
    at('pages.jsonl'),
    [
      JSON.stringify({
        id: 'a',
        file: at('page.html.gz'),
        url: 'https://paper.example/bridge-at-orrin-shut',
      }),
      JSON.stringify({ id: 'b', file: at('absent.html'), url: 'https://paper.example/b' }),
      'no JSON',
      JSON.stringify({ id: 4, file: 7 }),
      JSON.stringify({ id: 'c', file: at('first.txt') }),
    ].join('\n'),
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('variorum extract', () => {
  it('answers a list line by line, failures too', async () => {
    const { code, out } = await variorum('extract', '--list', at('pages.jsonl'), '--json');
    const answers = lines(out);
    expect(code).toBe(0);
    expect(answers.map(({ id }) => id)).toEqual(['a', 'b', 'line 3', 4, 'c']);
    expect(answers[0]).toMatchObject({ article: true, title: 'Bridge at Orrin shut', published: null });
    expect(answers[0]?.paragraphs).toHaveLength(9);
    for (const failed of answers.slice(1, 4)) expect(failed.error).toEqual(expect.any(String));
    expect(answers[4]).toMatchObject({
      article: true,
      title: 'Bridge at Orrin shut',
      outlet: { name: '', domain: '' },
    });
  });
});

describe('variorum with input that it can not use', () => {
  it.each<[string, string[]]>([
    ['an unknown command', ['guess']],
    ['an unknown option', ['extract', '--fast', 'a.html']],
    ['no file', ['extract']],
    ['a file that is not there', ['extract', 'absent.html']],
    ['a pack without a name', ['pack', 'build', 'a.txt']],
    ['another kind of file', ['extract', 'package.json']],
    ['one file to compare', ['compare', 'first.txt']],
    ['a format that there is not', ['compare', 'first.txt', 'second.txt', '--format', 'xml']],
    ['a list that is not there', ['names', '--list', 'absent.jsonl', '--json']],
  ])('%s: one line', async (_name, args) => {
    await expect(main(args)).rejects.toThrow(BadInput);
    await expect(main(args)).rejects.toThrow(/^.+$/);
  });

  it('says so on standard error, and ends with 2', async () => {
    const { code, out, err } = await variorum('extract', 'absent.html');
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^variorum: [^\n]+\n$/);
  });

  it('says what is wrong with a file that is no whole gzip', async () => {
    await expect(main(['extract', at('broken.html.gz')])).rejects.toThrow(/gzip/);
  });
});

describe('variorum details', () => {
  it('gives offsets into the given text, over lines and sentences', async () => {
    const text = 'A title\n\nThe bridge is shut. It will open in 90 days, said the council.';
    const { out } = await variorum('details', '--text', text, '--published', '2024-05-02', '--json');
    const [answer] = lines(out) as {
      details: { kind: string; text: string; start: number; end: number }[];
    }[];
    expect(answer?.details.length).toBeGreaterThan(0);
    for (const detail of answer?.details ?? [])
      expect(text.slice(detail.start, detail.end)).toBe(detail.text);
  });
});

describe('variorum compare', () => {
  it('tells the comparison as Markdown', async () => {
    const { out } = await variorum('compare', at('first.txt'), at('second.txt'), '--format', 'markdown');
    expect(out).toMatch(/^## Reports\n\n- \*\*A\*\* first: “Bridge at Orrin shut”/);
    expect(out).toContain('**90 days**');
  });

  it('answers with the base names as ids and verbatim phrases', async () => {
    const { code, out } = await variorum('compare', at('first.txt'), at('second.txt'), '--json');
    const [answer] = lines(out) as {
      reports: { id: string }[];
      findings: {
        kind: string;
        verdict: string;
        values: { text: string; sentence: string; start: number; end: number; report: string }[];
      }[];
    }[];
    expect(code).toBe(0);
    expect(answer?.reports.map(({ id }) => id)).toEqual(['first', 'second']);
    const durations = answer?.findings.filter(
      ({ kind, verdict }) => kind === 'duration' && verdict === 'differs',
    );
    expect(durations).toHaveLength(1);
    for (const { text, sentence, start, end, report } of durations?.[0]?.values ?? []) {
      expect(sentence.slice(start, end)).toBe(text);
      expect(report === 'first' ? FIRST : SECOND).toContain(sentence);
    }
  });

  it('is readable without colours', async () => {
    const { out } = await variorum('compare', at('first.txt'), at('second.txt'));
    expect(out).toContain('[90 days]');
    expect(out).not.toContain('\u001b');
  });

  it('takes a file that is a headline only', async () => {
    writeFileSync(at('headline.txt'), 'Orrin bridge shut for 90 days\n');
    const { code, out } = await variorum('compare', at('headline.txt'), at('second.txt'), '--json');
    const [answer] = lines(out) as { reports: { id: string }[] }[];
    expect([code, answer?.reports.map(({ id }) => id)]).toEqual([0, ['headline', 'second']]);
  });

  it('refuses two files of one base name', async () => {
    await expect(main(['compare', at('first.txt'), at('first.txt')])).rejects.toThrow(/base name first/);
  });
});

describe('variorum pack', () => {
  it('builds what it then finds valid, without running text', async () => {
    const built = await variorum('pack', 'build', at('first.txt'), at('second.txt'), '-o', at('pack.json'));
    expect(built).toMatchObject({ code: 0, err: '' });
    expect(await variorum('pack', 'check', at('pack.json'))).toMatchObject({ code: 0 });
  });

  it.each<[input: string, code: number, lines: number, err: string]>([
    ['', 0, 0, ''],
    ['{"id":"a","text":"A bridge is shut."}\n{\n', 0, 1, 'line 2: the line is no JSON\n'],
    ['{\n', 2, 0, 'line 1: the line is no JSON\nvariorum: none of the lines could be read\n'],
  ])(
    'reads lines from standard input: %j',
    async (input, code, count, err) => {
      const ended = await variorumOn(input, 'pack', 'build', '--stream');
      expect([ended.code, ended.out.split('\n').length - 1, ended.err]).toEqual([code, count, err]);
    },
    30_000,
  );
});

describe('variorum match', () => {
  it('leaves reports out before anything is computed', async () => {
    const report = (id: string, text: string) => ({ id, title: text.split('\n')[0], text });
    writeFileSync(
      at('events.jsonl'),
      [
        JSON.stringify({ event: 'bridge', reports: [report('first', FIRST), report('second', SECOND)] }),
        JSON.stringify({
          event: 'alone',
          reports: [
            report('third', 'A cat was found in Tarn\nThe grey cat of a baker sat in a tree for two days.'),
          ],
        }),
      ].join('\n'),
    );
    writeFileSync(
      at('articles.jsonl'),
      [
        JSON.stringify({ ...report('x', FIRST), not: [] }),
        JSON.stringify({ ...report('y', FIRST), not: ['first', 'second'] }),
      ].join('\n'),
    );
    const { code, out } = await variorum(
      'match',
      '--library',
      at('events.jsonl'),
      '--articles',
      at('articles.jsonl'),
      '--json',
    );
    const [x, y] = lines(out) as { candidates: { event: string }[] }[];
    expect(code).toBe(0);
    expect(x?.candidates[0]?.event).toBe('bridge');
    expect(y?.candidates.some(({ event }) => event === 'bridge')).toBe(false);
  });
});

describe('variorum cluster', () => {
  it('answers each line as it comes, also one that fails', async () => {
    const article = (id: string, text: string) => JSON.stringify({ id, title: text.split('\n')[0], text });
    writeFileSync(at('news.jsonl'), [article('a', FIRST), '{', article('b', FIRST)].join('\n'));
    const { code, out } = await variorum('cluster', '--articles', at('news.jsonl'), '--json');
    expect(code).toBe(0);
    expect(lines(out)).toEqual([
      { id: 'a', event: 'a', joins: [], moves: [] },
      { id: 'line 2', error: 'the line is no JSON' },
      { id: 'b', event: 'a', joins: [], moves: [] },
    ]);
  });

  it('takes standard input for a file', async () => {
    const line = JSON.stringify({ id: 'a', title: 'Bridge shut', text: FIRST });
    const { code, out } = await variorumOn(`${line}\n`, 'cluster', '--articles', '-', '--json');
    expect([code, lines(out)]).toEqual([0, [{ id: 'a', event: 'a', joins: [], moves: [] }]]);
  });

  it('wants a number of days', async () => {
    const ended = await variorum('cluster', '--articles', at('news.jsonl'), '--days', 'x');
    expect(ended).toMatchObject({ code: 2, out: '' });
  });
});
