/**
 * What the extension costs a page: thirty saved pages of our own, each loaded in four browsers in turn, as the first of a
 * site (its process has run nothing yet) and as the next. Only what is charged to the extension counts (`charged.ts`); heap
 * is what the page has more than without any extension.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addressOf, type Left, type Load, type Loader, openLoader, roundOf } from './cost-loads';
import { askOurs, BUILT, idOf, onlyTab, otherExtension, ourExtension, ourPage } from './extensions';
import { timingOf } from './measure';
import { fixturePages } from './pages';
import type { SavedPage } from './reading-times';
import { inKB, inMs, type Row } from './table';

const PAGES = 30;
const ROUNDS = 3;
/** No round begins later, in milliseconds: one takes about a minute, and all is to end within four. */
const LATEST = 130_000;
const OURS = 'Variorum';
type Name = 'none' | 'empty' | 'on' | 'off';

/** Evenly among the fixtures that have an address of the web. */
async function somePages(): Promise<SavedPage[]> {
  const all = (await fixturePages()).filter(({ url }) => /^https?:/.test(url));
  return Array.from({ length: PAGES }, (_, at) => all[Math.floor((at * all.length) / PAGES)] as SavedPage);
}

const EMPTY = { content_scripts: [{ matches: ['*://*/*'], js: ['empty.js'], run_at: 'document_idle' }] };

/** Everything on, or on but for the sites of these pages. */
const chosen = (off: SavedPage[]) => async (browser: Parameters<typeof ourPage>[0]) => {
  const page = await ourPage(browser, 'options.html');
  const hosts = off.map((one, number) => new URL(addressOf(one, number)).hostname);
  const sites = Object.fromEntries(hosts.map((host) => [host, { detect: false }]));
  await askOurs(page, 'import-sites', { sites });
  await askOurs(page, 'set-scope', { scope: 'every' });
  return onlyTab(browser);
};

async function openLoaders(folder: string, pages: SavedPage[]): Promise<Record<Name, Loader> | null> {
  const empty = await otherExtension(join(folder, 'empty'), EMPTY, { 'empty.js': '0' });
  const [on, off] = [await ourExtension(join(folder, 'on')), await ourExtension(join(folder, 'off'))];
  const loaders = {
    none: await openLoader(null, { name: OURS, id: '' }, onlyTab),
    empty: await openLoader(empty, { name: 'bench', id: idOf(empty) }, onlyTab),
    on: await openLoader(on, { name: OURS, id: idOf(on) }, chosen([])),
    off: await openLoader(off, { name: OURS, id: idOf(off) }, chosen(pages)),
  };
  return Object.values(loaders).includes(null) ? null : (loaders as Record<Name, Loader>);
}

/** A page's loads in all rounds. */
type Loads = Record<Name, Load>[];

/** As the first page of its site, or as the next. */
type When = 'charged' | 'again';
const WHEN: [when: When, told: string][] = [
  ['charged', 'first page of a site'],
  ['again', 'its next page'],
];

const sum = (times: Iterable<number>): number => [...times].reduce((total, one) => total + one, 0);
const allOf = (load: Load, when: When): number => sum(load[when].values());
const detecting = (load: Load, when: When): number => load[when].get('detector') ?? 0;
const middle = (values: number[]): number => timingOf(values).median;

/** The middle of the rounds, for each page. */
const byPage = (pages: Loads[], of: (loads: Record<Name, Load>) => number): number[] =>
  pages.map((loads) => middle(loads.map(of)));
const more = (of: keyof Left, name: Name) => (loads: Record<Name, Load>) => loads[name][of] - loads.none[of];

const heap = (pages: Loads[], name: Name): string => inKB(timingOf(byPage(pages, more('heap', name))));
const most = (pages: Loads[], of: (loads: Record<Name, Load>) => number): number =>
  Math.max(...pages.flat().map(of));
const ninthOf = (values: number[]): string =>
  `${(values.toSorted((a, b) => a - b)[Math.floor(0.9 * values.length)] ?? 0).toFixed(2)} ms`;

const isRead = (loads: Loads): boolean => loads.some(({ on }) => on.charged.has('reader'));

/** What pages of a site that is on spend; articles are read once the detector saw them. */
function timeRows(pages: Loads[], when: When, told: string): Row[] {
  const articles = pages.filter(isRead);
  const others = pages.filter((loads) => !isRead(loads));
  const of = (some: Loads[], what: (load: Load) => number): number[] => byPage(some, ({ on }) => what(on));
  const detector = (load: Load): number => detecting(load, when);
  const none = of(others, (load) => allOf(load, when));
  const empty = byPage(pages, (loads) => allOf(loads.empty, when));
  const reading = of(articles, (load) => allOf(load, when) - detector(load));
  const budget = '0.4 ms';
  return [
    { what: `An empty content script, ${told}`, figure: inMs(timingOf(empty)), budget: '' },
    { what: `Site that is on, ${told}: detector`, figure: inMs(timingOf(of(pages, detector))), budget },
    { what: 'The same, 90th percentile', figure: ninthOf(of(pages, detector)), budget: '0.8 ms' },
    {
      ...{ what: `${others.length} pages that are no articles, ${told}: all`, figure: inMs(timingOf(none)) },
      budget,
    },
    { what: 'The same, 90th percentile', figure: ninthOf(none), budget: '0.8 ms' },
    {
      ...{ what: `${articles.length} articles, ${told}: reading, once the detector saw them`, budget: '' },
      figure: inMs(timingOf(reading)),
    },
  ];
}

function onRows(pages: Loads[]): Row[] {
  const others = pages.filter((loads) => !isRead(loads));
  const added = most(pages, more('elements', 'on'));
  const requests = most(pages, more('requests', 'on'));
  return [
    { what: 'Site that is on: heap', figure: heap(pages, 'on'), budget: '200 KB' },
    { what: 'The same, of pages that are no articles', figure: heap(others, 'on'), budget: '200 KB' },
    { what: 'The same, of articles that were read', figure: heap(pages.filter(isRead), 'on'), budget: '' },
    {
      ...{ what: 'Elements and requests added', figure: `${added} and ${requests}`, budget: 'none' },
      met: added === 0 && requests === 0,
    },
  ];
}

function offRow(pages: Loads[]): Row {
  const ran = most(pages, ({ off }) => allOf(off, 'charged') + allOf(off, 'again'));
  const worlds = most(pages, ({ off }) => off.worlds);
  const [elements, requests] = [most(pages, more('elements', 'off')), most(pages, more('requests', 'off'))];
  return {
    what: 'Site that is off: main thread, worlds, elements, requests',
    figure: `${ran} ms, ${worlds}, ${elements}, ${requests}`,
    budget: 'nothing',
    met: ran + worlds + elements + requests === 0,
  };
}

const rowsOf = (pages: Loads[]): Row[] => [
  ...WHEN.flatMap(([when, told]) => timeRows(pages, when, told)),
  { what: 'An empty content script: heap', figure: heap(pages, 'empty'), budget: '' },
  ...onRows(pages),
  offRow(pages),
  { what: 'The same, heap', figure: heap(pages, 'off'), budget: 'nothing' },
];

export async function benchCost(): Promise<Row[]> {
  if (!existsSync(BUILT)) return [{ what: 'Cost of a page', figure: 'not built: npm run build', budget: '' }];
  const folder = await mkdtemp(join(tmpdir(), 'variorum-cost-'));
  const pages = await somePages();
  const loaders = await openLoaders(folder, pages);
  try {
    if (loaders === null) return [{ what: 'Cost of a page', figure: 'no Chromium found', budget: '' }];
    const rounds: Record<Name, Load>[][] = [];
    const started = performance.now();
    while (rounds.length < ROUNDS && performance.now() - started < LATEST)
      rounds.push(await roundOf(loaders, pages));
    return rowsOf(pages.map((_, page) => rounds.map((round) => round[page] as Record<Name, Load>)));
  } finally {
    for (const loader of Object.values(loaders ?? {})) await loader.close();
    await rm(folder, { recursive: true, force: true });
  }
}
