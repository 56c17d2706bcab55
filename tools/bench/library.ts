/**
 * The library in a real browser's database, as it grows from a thousand events to a hundred thousand. Takes half an
 * hour, most of it for filling. Each cold figure is of a page that was just opened, and of an article that it never saw.
 */

import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import type { TextReport } from '../../lib/core/model';
import { call, launchChromium, scriptOf } from './in-browser';
import { type Timing, timingOf } from './measure';
import { inMs, type Row, times } from './table';
import { makeReports } from './texts';

const SIZES = [1_000, 10_000, 40_000, 100_000];
/** Pages that are opened anew for cold figures. */
const OPENED = 9;
const WARM = 20;
const ASKED = 12;
/** What a person types, letter by letter: a common word, and a rare one. */
const TYPED = ['k', 'ka', 'kak', 'kaka', 'kakaka', 'v', 've', 'ven', 'venv', 'venven', 'kakaka venven'];

/** A page with an origin: without one there is no database. */
function serve(): Promise<Server> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end('<!doctype html><title>bench</title>');
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

interface Bench {
  browser: Browser;
  address: string;
  script: string;
  bases: TextReport[];
  articles: TextReport[];
}

async function inPage<T>({ browser, address, script }: Bench, work: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage();
  try {
    await page.goto(address);
    await page.evaluate(script);
    return await work(page);
  } finally {
    await page.close();
  }
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
  cold: Timing;
  other: Timing;
  warm: Timing;
  adding: Timing;
  list: Timing;
  typed: Timing;
  memory: number;
}

/** Each time in a page of its own. */
async function anew(bench: Bench, work: (page: Page, index: number) => Promise<number>): Promise<Timing> {
  const found: number[] = [];
  for (let index = 0; index < OPENED; index++) found.push(await inPage(bench, (page) => work(page, index)));
  return timingOf(found);
}

const renamed = (reports: TextReport[], name: string): TextReport[] =>
  reports.map((report, index) => ({ ...report, id: `${name}-${index}`, url: null }));

async function figuresOf(bench: Bench, size: number): Promise<Figures> {
  const { articles } = bench;
  const one = (index: number) => [articles[index % articles.length]];
  const opening = await anew(bench, (page) => call(page, 'opening'));
  const cold = await anew(bench, async (page, index) => {
    await call(page, 'opening');
    const [first = 0] = await call<number[]>(page, 'matching', one(index), 1);
    return first;
  });
  const list = await anew(bench, async (page) => {
    const [first = 0] = await call<number[]>(page, 'searching', ['']);
    return first;
  });
  return inPage(bench, async (page) => {
    await call(page, 'matching', bench.bases.slice(0, 4), 1);
    const other = timingOf(await call(page, 'matching', articles, 1));
    const warm = timingOf((await call<number[]>(page, 'matching', one(0), WARM + 3)).slice(3));
    const typed = timingOf(await call(page, 'searching', TYPED));
    const memory = await memoryOf(page);
    const adding = timingOf(await call(page, 'adding', renamed(articles, `added-${size}`)));
    return { opening, cold, other, warm, adding, list, typed, memory };
  });
}

const WORDS: [key: Exclude<keyof Figures, 'memory'>, what: string, budget: string][] = [
  ['opening', 'Opening the database', ''],
  ['cold', 'Matching an article in a page just opened', '10 ms'],
  ['other', 'Matching an article not seen before', ''],
  ['warm', 'Matching it again', '1 ms'],
  ['adding', 'Adding a report', '20 ms'],
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

/** `most`: events up to which it grows. */
export async function benchLibrary(most: number): Promise<Row[]> {
  const home = await mkdtemp(join(tmpdir(), 'variorum-bench-'));
  const server = await serve();
  const browser = await launchChromium(home);
  if (browser === null) return [{ what: 'The library', figure: 'no Chromium was found', budget: '' }];
  try {
    const bench: Bench = {
      browser,
      address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
      script: await scriptOf('library-page.ts'),
      bases: await makeReports(24, 600, 5),
      articles: await makeReports(ASKED, 600, 6),
    };
    const found = new Map<number, Figures>();
    const sizes = SIZES.filter((size) => size <= most);
    for (const [index, size] of sizes.entries()) {
      await inPage(bench, (page) => call(page, 'fill', sizes[index - 1] ?? 0, size, bench.bases));
      found.set(size, await figuresOf(bench, size));
      console.error(`${size} events: ${JSON.stringify(found.get(size))}`);
    }
    return rowsOf(found);
  } finally {
    await browser.close();
    server.close();
    await rm(home, { recursive: true, force: true });
  }
}
