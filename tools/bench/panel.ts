/** The panel in a real Chromium: until the first finding is seen, and scrolling through all of them. */
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import type { PanelState } from '../../lib/app/ports';
import { compare } from '../../lib/core/compare/compare';
import type { KnownEvent } from '../../lib/core/model';
import { readingOf } from '../../lib/core/reading';
import type { Scrolled } from './frames';
import { call, launchChromium, scriptOf } from './in-browser';
import { timingOf } from './measure';
import type { Shown } from './panel-page';
import { inMs, type Row } from './table';
import { makeReports } from './texts';

const SIZES = [2, 5, 10, 30];
const WORDS = 400;
const ROUNDS = 9;
const WIDTH = 400;
const HEIGHT = 800;
/** Of four reports side by side. */
const WIDE = 1600;

/** A comparison as the background makes it, of made reports that have outlets and times. */
async function comparisonOf(count: number): Promise<{ state: PanelState; findings: number }> {
  const reports = (await makeReports(count, WORDS, 17 + count)).map((report, index) => ({
    ...report,
    outlet: { name: `Outlet ${index}`, domain: `outlet-${index}.example` },
    url: `https://outlet-${index}.example/story`,
    published: `2020-09-30T${String(index % 24).padStart(2, '0')}:15:00Z`,
  }));
  const comparison = compare(reports.map(readingOf), null);
  const event: KnownEvent = { id: 'made', title: 'Made', date: '2020-09-30', place: null, reports: [] };
  const [here] = reports;
  if (!here) throw new Error('no report was made');
  const { url = '', title, outlet, language, words } = here;
  const head = { url: url ?? '', title, outlet, language, words, byline: null, credit: null };
  const state: PanelState = {
    state: 'ready',
    article: { ...head, published: null, modified: null, completeness: 'whole' },
    event,
    comparison,
    here: here.id,
    reasons: [],
    chosen: false,
    also: [],
  };
  return { state, findings: comparison.findings.length };
}

/** Milliseconds that the page's own thread worked since it began, however busy the machine is. */
async function worked(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN);
}

interface Round {
  shown: Shown;
  scrolled: Scrolled;
  /** Milliseconds of the page's thread. */
  showing: number;
  scrolling: number;
}

/** A page of its own, as one that has just been opened: nothing is warm. */
async function inPage<T>(
  browser: Browser,
  script: string,
  width: number,
  work: (page: Page) => Promise<T>,
): Promise<T> {
  const page = await browser.newPage();
  try {
    await page.setViewport({ width, height: HEIGHT });
    await page.evaluate(script);
    return await work(page);
  } finally {
    await page.close();
  }
}

const roundOf = (browser: Browser, script: string, state: PanelState): Promise<Round> =>
  inPage(browser, script, WIDTH, async (page) => {
    const session = await page.createCDPSession();
    await session.send('Performance.enable');
    await call(page, 'begin', state);
    const start = await worked(session);
    const shown = await call<Shown>(page, 'show');
    const middle = await worked(session);
    const scrolled = await call<Scrolled>(page, 'scrollThrough');
    return { shown, scrolled, showing: middle - start, scrolling: (await worked(session)) - middle };
  });

function rowsOf(count: number, findings: number, rounds: Round[]): Row[] {
  const over = (of: (round: Round) => number) => inMs(timingOf(rounds.map(of)));
  const what = (of: string): string => `${count} reports, ${findings} findings: ${of}`;
  const { elements = 0, height = 0 } = rounds[0]?.shown ?? {};
  return [
    { what: what('first finding is seen'), figure: over(({ shown }) => shown.painted), budget: '100 ms' },
    { what: what('work of the page for it'), figure: over(({ showing }) => showing), budget: '' },
    ...scrollRows(
      what,
      rounds.map(({ scrolled }) => scrolled),
    ),
    { what: what('work of the page for scrolling'), figure: over(({ scrolling }) => scrolling), budget: '' },
    { what: what('elements at first'), figure: `${elements}, ${height} px high`, budget: '' },
  ];
}

function scrollRows(what: (of: string) => string, rounds: Scrolled[]): Row[] {
  const { median, low, high } = timingOf(rounds.map(({ late }) => late));
  return [
    {
      what: what('longest frame of scrolling'),
      figure: inMs(timingOf(rounds.map(({ longest }) => longest))),
      budget: '50 ms',
    },
    {
      what: what('frames over 50 ms'),
      figure: `${median} (${low} to ${high}) of ${rounds[0]?.frames ?? 0}`,
      budget: '0',
    },
  ];
}

/** Four reports of about 1500 words: one is scrolled through, the others follow. */
async function besideRows(browser: Browser): Promise<Row[]> {
  const script = await scriptOf('beside-page.tsx');
  const rounds: Scrolled[] = [];
  for (let round = 0; round < ROUNDS; round++)
    rounds.push(
      await inPage(browser, script, WIDE, async (page) => {
        await call(page, 'begin');
        return call<Scrolled>(page, 'scrollThrough');
      }),
    );
  return scrollRows((of) => `side by side, 4 reports: ${of}`, rounds);
}

export async function benchPanel(): Promise<Row[]> {
  const browser = await launchChromium();
  if (browser === null) return [{ what: 'The panel', figure: 'not measured: no Chromium', budget: '' }];
  try {
    const script = await scriptOf('panel-page.tsx');
    const rows: Row[] = [];
    for (const count of SIZES) {
      const { state, findings } = await comparisonOf(count);
      const rounds: Round[] = [];
      for (let round = 0; round < ROUNDS; round++) rounds.push(await roundOf(browser, script, state));
      rows.push(...rowsOf(count, findings, rounds));
    }
    return [...rows, ...(await besideRows(browser))];
  } finally {
    await browser.close();
  }
}
