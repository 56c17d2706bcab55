/** Feeds taken into the library in a real browser's database: what it costs, and whether the browser rests afterwards. */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { call, launchChromium, scriptOf } from './in-browser';
import { madeFeeds } from './made-feeds';
import { timingOf } from './measure';
import { inMs, type Row } from './table';

const FEEDS = 120;
const ITEMS = 50;
/** Seconds that the browser is watched for afterwards. */
const WATCHED = 5;
/** Linux counts processor time in hundredths of a second. */
const TICKS = 100;

/** Parent and ticks of a process; null where it is gone or cannot be read. */
function processOf(id: string): { id: string; parent: string; ticks: number } | null {
  try {
    const fields = readFileSync(`/proc/${id}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return { id, parent: fields[1] ?? '', ticks: Number(fields[11]) + Number(fields[12]) };
  } catch {
    return null;
  }
}

/** Seconds of the processor that a process and all that it started used so far; null where there is no such list. */
function secondsOf(root: number): number | null {
  try {
    const all = readdirSync('/proc')
      .filter((name) => /^\d{1,9}$/.test(name))
      .flatMap((id) => processOf(id) ?? []);
    const family = new Set([String(root)]);
    for (let size = 0; size < family.size; ) {
      size = family.size;
      for (const { id, parent } of all) if (family.has(parent)) family.add(id);
    }
    return all.filter(({ id }) => family.has(id)).reduce((sum, { ticks }) => sum + ticks, 0) / TICKS;
  } catch {
    return null;
  }
}

/** A page with an origin: without one there is no database. */
function serve(): Promise<Server> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end('<!doctype html><title>bench</title>');
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

const seconds = (from: number | null, to: number | null): string =>
  from === null || to === null ? 'not counted here' : `${(to - from).toFixed(2)} s`;

export async function benchIntake(): Promise<Row[]> {
  const feeds = await madeFeeds(FEEDS, ITEMS);
  const browser = await launchChromium();
  if (browser === null) return [{ what: 'Feeds', figure: 'no Chromium was found', budget: '' }];
  const server = await serve();
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.evaluate(await scriptOf('intake-page.ts'));
    await call(page, 'totals');
    const used = () => secondsOf(browser.process()?.pid ?? 0);
    const before = used();
    const took = await call<number[]>(page, 'take', feeds);
    const after = used();
    await new Promise((resolve) => setTimeout(resolve, WATCHED * 1000));
    const later = used();
    const { events, reports } = await call<{ events: number; reports: number }>(page, 'totals');
    const [first, last] = [took.slice(0, FEEDS / 4), took.slice(-FEEDS / 4)].map(timingOf);
    return [
      {
        what: `${FEEDS} feeds of ${ITEMS} items, processor time of the whole browser`,
        figure: seconds(before, after),
        budget: '30 s',
      },
      { what: 'A feed, of the first quarter', figure: inMs(first), budget: '' },
      { what: 'A feed, of the last quarter', figure: inMs(last), budget: '' },
      {
        what: `Processor time in the ${WATCHED} s afterwards`,
        figure: seconds(after, later),
        budget: 'idle',
      },
      { what: 'Events that several outlets tell', figure: `${events}, of ${reports} reports`, budget: '' },
    ];
  } finally {
    await browser.close();
    server.close();
  }
}
