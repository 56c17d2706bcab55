import { describe, expect, it } from 'vitest';
import { chanceOf } from '../../../tools/bench/chance';
import { chargedByPage, type TraceEvent } from '../../../tools/bench/charged';
import { documentOf } from '../../../tools/bench/document';
import { exponentOf } from '../../../tools/bench/growth';
import { measure } from '../../../tools/bench/measure';
import { isMet, type Row } from '../../../tools/bench/table';
import { makeReports } from '../../../tools/bench/texts';

describe('measure', () => {
  it('runs each case in turn, and prepares it each time', () => {
    const calls: string[] = [];
    const timings = measure(
      [
        { name: 'a', prepare: () => calls.push('prepare'), run: () => calls.push('a') },
        { name: 'b', run: () => calls.push('b') },
      ],
      2,
      1,
    );
    expect(calls).toEqual(Array.from({ length: 3 }, () => ['prepare', 'a', 'b']).flat());
    expect([...timings.keys()]).toEqual(['a', 'b']);
    for (const { low, median, high } of timings.values()) expect(low <= median && median <= high).toBe(true);
  });
});

describe('chanceOf', () => {
  it('is the same for a seed, and within 0 and 1', () => {
    const list = (seed: number) => Array.from({ length: 50 }, chanceOf(seed));
    expect(list(3)).toEqual(list(3));
    expect(list(3)).not.toEqual(list(4));
    for (const value of list(5)) expect(value >= 0 && value < 1).toBe(true);
  });
});

describe('makeReports', () => {
  it('makes the same reports for a seed, of the length asked for', async () => {
    const reports = await makeReports(2, 300, 1);
    expect(await makeReports(2, 300, 1)).toEqual(reports);
    for (const { words } of reports) expect(words > 200 && words < 400).toBe(true);
    expect(reports[0]?.paragraphs).not.toEqual(reports[1]?.paragraphs);
  });
});

describe('isMet', () => {
  it.each<[figure: string, budget: string, met: boolean | null]>([
    ['0.77 ms (0.60 to 1.1)', '0.4 ms', false],
    ['0.40 ms (0.30 to 1.1)', '0.4 ms', true],
    ['36 ms (34 to 40)', 'with one read, 100 ms', true],
    ['377.5 KB', '300 KB', false],
    ['1.96 ×', 'linear: 2 ×', true],
    ['26.78 s', '30 s', true],
    ['0.30 ms (0.2 to 0.4)', '.4 ms', true],
    ['5 ms', '1 s', null],
    ['8.80 MB', 'flat', null],
    ['1.00 ×', '± 10 %', null],
    ['not built', '4 KB', null],
    ['3', '', null],
  ])('%s, budget %s: %s', (figure, budget, met) => {
    expect(isMet({ what: '', figure, budget })).toBe(met);
  });

  it('goes by what a row says itself', () => {
    const row: Row = { what: '', figure: '9 ms', budget: '1 ms', met: true };
    expect(isMet(row)).toBe(true);
  });
});

describe('exponentOf', () => {
  it.each([0, 0.5, 1, 2])('finds %f', (power) => {
    const points = [10, 200, 7000].map((size) => ({ size, time: 3 * size ** power }));
    expect(exponentOf(points)).toBeCloseTo(power);
  });
});

describe('chargedByPage', () => {
  const PAGE = { pid: 7, tid: 1 };
  const OTHER = { pid: 9, tid: 1 };
  const WORKER = { pid: 8, tid: 2 };
  const thread = (of: typeof PAGE, name: string): TraceEvent =>
    ({ ...of, name: 'thread_name', ph: 'M', ts: 0, args: { name } }) as TraceEvent;
  const work = (ts: number, dur: number, args: TraceEvent['args'], of = PAGE): TraceEvent => ({
    ...{ ...of, name: 'work', ph: 'X', ts, dur, tdur: dur, args },
  });
  const load = (ts: number, url: string, of = PAGE, isMainFrame = true): TraceEvent => ({
    ...{ ...work(ts, 1, { data: { url, isMainFrame } }, of), name: 'CommitLoad' },
  });
  const at = (path: string) => ({ data: { url: `chrome-extension://abc/${path}` } });
  const THREADS = [
    thread(PAGE, 'CrRendererMain'),
    thread(OTHER, 'CrRendererMain'),
    thread(WORKER, 'ServiceWorker thread'),
  ];
  const charged = (events: TraceEvent[]) =>
    chargedByPage([...THREADS, ...events], { name: 'Ours', id: 'abc' }).map((one) => Object.fromEntries(one));

  it('counts scripts and calls of the extension, each once, on the main thread of pages', () => {
    const events = [
      load(0, 'https://page.example/'),
      work(0, 3000, at('detector.js')),
      work(1000, 1000, { worldName: 'Ours' }),
      work(5000, 2000, { worldName: 'Ours' }),
      work(9000, 500, { fileName: 'chrome-extension://abc/reader.js' }),
      work(9100, 100, at('detector.js')),
      work(20_000, 4000, at('background.js'), WORKER),
      work(30_000, 4000, { data: { url: 'https://page.example/own.js' } }),
      work(40_000, 4000, { data: { url: 'chrome-extension://other/their.js' } }),
      work(50_000, 4000, { worldName: 'Other' }),
    ];
    expect(charged(events)).toEqual([{ detector: 3, calls: 2, reader: 0.5 }]);
  });

  it('tells pages of one process and of others apart, in the order in which they came', () => {
    const events = [
      work(40, 4000, at('detector.js'), OTHER),
      load(30, 'https://second.example/', OTHER),
      load(10, 'https://first.example/'),
      work(20, 1000, at('detector.js')),
      work(2050, 2000, at('detector.js')),
      load(2000, 'https://first.example/next'),
      load(2040, 'https://frame.example/', PAGE, false),
    ];
    expect(charged(events)).toEqual([{ detector: 1 }, { detector: 4 }, { detector: 2 }]);
  });

  it('is empty where nothing of it runs', () => {
    const events = [load(0, 'https://page.example/'), work(0, 9000, {}), load(9000, 'about:blank')];
    expect(charged(events)).toEqual([{}]);
  });
});

describe('documentOf', () => {
  const part = (title: string, figure: string) => ({ title, rows: [{ what: 'w', figure, budget: '' }] });
  const ORDER = ['First', 'Second'];
  const before = documentOf('# Speed\n\n## By hand\n\nWords.\n', [part('Second', '2 ms')], ORDER, 'then');

  it('keeps what was written by hand, and figures of other parts', () => {
    const after = documentOf(before, [part('First', '1 ms')], ORDER, 'now');
    expect(after.startsWith('# Speed\n\n## By hand\n\nWords.\n')).toBe(true);
    expect(after.indexOf('now')).toBeLessThan(after.indexOf('then'));
    expect(after).toContain('| w | 2 ms |');
  });

  it('puts new figures in the place of old ones', () => {
    const after = documentOf(before, [part('Second', '3 ms')], ORDER, 'now');
    expect(after).not.toContain('2 ms');
    expect(after.match(/## Second/g)).toHaveLength(1);
  });
});
