/**
 * The library in a real browser's database, as it grows from a thousand events to a hundred thousand. Takes an hour,
 * most of it for filling. Each cold figure is of a page that was just opened, and of an article that it never saw.
 */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { TextReport } from '../../lib/core/model';
import { findBrowser } from '../setup/browsers.mjs';
import { call, scriptOf } from './in-browser';
import { filledHomes, inHome, servePlace } from './library-homes';
import { type Timing, timingOf } from './measure';
import { inMs, type Row, times } from './table';
import { makeReports } from './texts';

const SIZES = [1_000, 10_000, 40_000, 100_000];
/** Pages that are opened anew for cold figures. */
const OPENED = 12;
const WARM = 20;
const ASKED = 12;
/** What a person types, letter by letter: a common word, and a rare one. */
const TYPED = ['k', 'ka', 'kak', 'kaka', 'kakaka', 'v', 've', 'ven', 'venv', 'venven', 'kakaka venven'];

interface Bench {
  open: <T>(work: (page: Page) => Promise<T>) => Promise<T>;
  bases: TextReport[];
  articles: TextReport[];
}

/** Bytes of the page's heap and buffers after collecting garbage. */
async function memoryOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const {
    usedSize,
    embedderHeapUsedSize = 0,
    backingStorageSize = 0,
  } = (await session.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    embedderHeapUsedSize?: number;
    backingStorageSize?: number;
  };
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}

interface Figures {
  opening: Timing;
  woken: Timing;
  stored: Timing;
  first: Timing;
  cold: Timing;
  known: Timing;
  other: Timing;
  warm: Timing;
  reread: Timing;
  adding: Timing;
  placing: Timing;
  list: Timing;
  typed: Timing;
  memory: number;
}

/** Each time in a page of its own. */
async function anew(bench: Bench, work: (page: Page, index: number) => Promise<number>): Promise<Timing> {
  const found: number[] = [];
  for (let index = 0; index < OPENED; index++) found.push(await bench.open((page) => work(page, index)));
  return timingOf(found);
}

const renamed = (reports: TextReport[], name: string): TextReport[] =>
  reports.map((report, index) => ({ ...report, id: `${name}-${index}`, url: null }));

/** The browser closes a database two seconds after its last page: until then its files are still open. */
const CLOSED = 3500;
/** What ran leaves garbage to collect and code to compile: of reading, some tens of milliseconds of two processors. */
const SETTLED = 400;
/** What is listed later (`lib/platform/library/late.ts`) has come to its store by then. */
const BROUGHT = 4000;
const passed = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

async function figuresOf(bench: Bench): Promise<Figures> {
  const { articles } = bench;
  const one = (index: number) => [articles[index % articles.length]];
  const matched = async (page: Page): Promise<number> => (await call<number[]>(page, 'matching', 1))[0] ?? 0;
  const firstMatch = async (page: Page, index: number) => {
    await call(page, 'opening');
    await call(page, 'reading', one(index));
    return matched(page);
  };
  const rehearsed = async (page: Page, index: number) => {
    await call(page, 'rehearsing', bench.bases.slice(0, 4));
    await call(page, 'reading', one(index));
  };
  const coldMatch = async (page: Page, index: number) => {
    await rehearsed(page, index);
    await call(page, 'askingForNothing');
    await passed(SETTLED);
    return matched(page);
  };
  const woken: number[] = [];
  const stored = await anew(bench, async (page, index) => {
    await rehearsed(page, index);
    await passed(CLOSED);
    woken.push(await call<number>(page, 'opening'));
    return matched(page);
  });
  const held = async <T>(work: () => Promise<T>): Promise<T> =>
    bench.open(async (page) => {
      await call(page, 'opening');
      return work();
    });
  const [opening, first, cold, list] = await held(async () => [
    await anew(bench, (page) => call(page, 'opening')),
    await anew(bench, firstMatch),
    await anew(bench, coldMatch),
    await anew(bench, async (page) => {
      const [time = 0] = await call<number[]>(page, 'searching', ['']);
      return time;
    }),
  ]);
  const rest = await bench.open(async (page) => {
    const read = async (reports: unknown[]) => {
      await call(page, 'reading', reports);
      await passed(SETTLED);
    };
    await read(bench.bases.slice(0, 4));
    await call(page, 'matching', 1);
    await read(articles);
    const other = timingOf(await call(page, 'matching', 1));
    await read(one(0));
    const again = async (isAnew: boolean) =>
      timingOf((await call<number[]>(page, 'matching', WARM + 3, isAnew)).slice(3));
    const [warm, reread] = [await again(false), await again(true)];
    const typed = timingOf(await call(page, 'searching', TYPED));
    const memory = await memoryOf(page);
    await read(renamed(articles, `added-${Date.now()}`));
    const adding = timingOf(await call(page, 'adding'));
    await passed(BROUGHT);
    return { other, warm, reread, adding, typed, memory };
  });
  // Each article's event is there now, told by that article.
  const known = await held(() => anew(bench, coldMatch));
  const placing = await bench.open(async (page) => {
    await call(page, 'reading', renamed(articles, `placed-${Date.now()}`));
    await call(page, 'matching', 1);
    await passed(SETTLED);
    return timingOf(await call(page, 'placing'));
  });
  await bench.open((page) => call(page, 'leaving', 2 * articles.length));
  return { opening, woken: timingOf(woken), stored, first, cold, known, list, placing, ...rest };
}

const WORDS: [key: Exclude<keyof Figures, 'memory'>, what: string, budget: string][] = [
  ['woken', 'Opening the database, which the browser had closed', ''],
  ['stored', 'Matching right after, nothing of it in memory', ''],
  ['opening', 'Opening the database that the browser has open', ''],
  ['first', 'Matching in a page just opened, its code run for the first time, right after reading', ''],
  ['cold', 'Matching in a page just opened', '10 ms'],
  ['known', 'The same, of an article whose event is there', '10 ms'],
  ['other', 'Matching an article not seen before', ''],
  ['warm', 'Matching it again', '1 ms'],
  ['reread', 'Matching it again, read anew', ''],
  ['adding', 'Adding a report that was read, as one that was matched is', '20 ms'],
  ['placing', 'The same, put where it belongs, its event is there', ''],
  ['list', 'The first fifty events, in a page just opened', '300 ms'],
  ['typed', 'Searching as one types', ''],
];

const named = (count: number): string => count.toLocaleString('en').replaceAll(',', ' ');

function rowsOf(found: Map<number, Figures>): Row[] {
  const rows: Row[] = [];
  for (const [size, figures] of found) {
    for (const [key, what, budget] of WORDS)
      rows.push({ what: `${what}, ${named(size)} events`, figure: inMs(figures[key]), budget });
    const megabytes = `${(figures.memory / 1e6).toFixed(2)} MB`;
    rows.push({ what: `Memory of the page, ${named(size)} events`, figure: megabytes, budget: 'flat' });
  }
  const all = [...found.values()];
  const [least, most] = [all.at(0)?.memory ?? 1, all.at(-1)?.memory ?? 1];
  return [
    ...rows,
    { what: 'Memory, most events against fewest', figure: times(most / least), budget: '± 10 %' },
  ];
}

/** `most`: events up to which it grows; `kept`: where filled libraries stay, or null. */
export async function benchLibrary(most: number, kept: string | null): Promise<Row[]> {
  if (findBrowser('chromium') === null)
    return [{ what: 'The library', figure: 'no Chromium was found', budget: '' }];
  const folder = kept ?? (await mkdtemp(join(tmpdir(), 'variorum-bench-')));
  const place = await servePlace();
  try {
    const script = await scriptOf('library-page.ts');
    const [bases, articles] = [await makeReports(24, 600, 5), await makeReports(ASKED, 600, 6)];
    const sizes = SIZES.filter((size) => size <= most);
    const homes = await filledHomes(folder, sizes, place, script, bases);
    const found = new Map<number, Figures>();
    for (const [size, home] of homes) {
      const figures = await inHome(home, place, script, (open) => figuresOf({ open, bases, articles }));
      found.set(size, figures);
      console.error(`${size} events: ${JSON.stringify(figures)}`);
    }
    return rowsOf(found);
  } finally {
    place.close();
    if (kept === null) await rm(folder, { recursive: true, force: true });
  }
}
