/**
 * How soon something is there, and how much memory it takes: from opening an article to its badge, with a background that
 * has to start for it, against an extension that does nothing else; from opening the panel to its first finding.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import type { PanelState } from '../../lib/app/ports';
import type { Result } from '../../lib/core/result';
import {
  askOurs,
  BUILT,
  backgroundHeap,
  heapOf,
  launchExtended,
  otherExtension,
  ourExtension,
  ourPage,
  pageBeside,
} from './extensions';
import { timingOf } from './measure';
import { untilAnswer, untilBadge, untilFinding, untilLooked } from './start-page';
import { type MadePage, madePages, serve } from './start-web';
import { inMs, type Row } from './table';

const ROUNDS = 11;
/** A page of the demo whose event comes with the extension. */
const KNOWN = 'http://tigris-courier.example/envoys-meeting.html';

const LEAST = {
  action: {},
  background: { service_worker: 'background.js' },
  content_scripts: [{ matches: ['*://*/*'], js: ['script.js'], run_at: 'document_idle' }],
};
const LEAST_FILES = {
  'background.js':
    "chrome.runtime.onMessage.addListener((_, { tab }, reply) => { chrome.action.setBadgeText({ tabId: tab.id, text: '1' }); reply(1); });",
  'script.js': 'chrome.runtime.sendMessage(0);',
  'page.html': '<!doctype html><title>page</title>',
};

/** Runs a function in a page; what runs this bench keeps the names of inner functions by a helper that pages lack. */
const called = <T>(page: Page, work: (...values: never[]) => Promise<T>, ...values: unknown[]): Promise<T> =>
  page.evaluate(
    `globalThis.__name ??= (one) => one; (${work})(${values.map((value) => JSON.stringify(value)).join(', ')})`,
  ) as Promise<T>;

/** Ends the background, as browsers do when it has been idle. */
async function endBackground(browser: Browser): Promise<void> {
  const session = await browser.target().createCDPSession();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
  for (const { type, targetId } of targetInfos) {
    if (type !== 'service_worker') continue;
    const gone = new Promise<void>((resolve) => browser.once('targetdestroyed', () => resolve()));
    await session.send('Target.closeTarget', { targetId });
    await gone;
  }
  await session.detach();
}

interface Sides {
  ours: Page;
  least: Page;
}

const over = ([one = 0, other = 0]: number[]): number => one - other;

/** What a background costs before it does anything: its code is fetched, compiled and run, a message is answered. */
async function answerRows({ ours, least }: Sides): Promise<Row[]> {
  const times: number[][] = [];
  for (let round = -1; round < ROUNDS; round++) {
    const pair: number[] = [];
    for (const page of [ours, least]) {
      await endBackground(page.browser());
      pair.push(await called(page, untilAnswer, { type: 'settings', request: {} }));
    }
    if (round >= 0) times.push(pair);
  }
  const what = 'From a message to the answer of a background that has to start';
  return [
    { what, figure: inMs(timingOf(times.map(([one = 0]) => one))), budget: '' },
    {
      what: 'What ours takes longer than the other',
      figure: inMs(timingOf(times.map(over))),
      budget: '60 ms',
    },
  ];
}

async function badgeRows({ ours, least }: Sides): Promise<Row[]> {
  const times = { cold: [] as number[][], warm: [] as number[][] };
  for (let round = -1; round < ROUNDS; round++)
    for (const kind of ['cold', 'warm'] as const) {
      const pair: number[] = [];
      for (const page of [ours, least]) {
        if (kind === 'cold') await endBackground(page.browser());
        pair.push(await called(page, untilBadge, KNOWN));
      }
      if (round >= 0) times[kind].push(pair);
    }
  const of = (kind: 'cold' | 'warm', what: (pair: number[]) => number) =>
    inMs(timingOf(times[kind].map(what)));
  return [
    { what: 'From opening an article to its badge', figure: of('cold', ([one = 0]) => one), budget: '' },
    {
      what: 'The same in an extension that only sets a badge',
      figure: of('cold', ([, other = 0]) => other),
      budget: '',
    },
    { what: 'What ours takes longer', figure: of('cold', over), budget: '60 ms' },
    { what: 'The same with both backgrounds awake', figure: of('warm', over), budget: '' },
  ];
}

/** Stores all but the last report as one event, and opens the last one's page. Answers its tab. */
async function openKnown(ours: Page, pages: MadePage[]): Promise<number> {
  let event: string | null = null;
  for (const { article } of pages.slice(0, -1)) {
    const added: Result<{ event: string }> = await askOurs(ours, 'library-add', { article, event });
    if (!added.ok) throw new Error(added.problem.message);
    event = added.value.event;
  }
  const url = pages.at(-1)?.url ?? '';
  const tab = (await ours.evaluate(
    `chrome.tabs.create({ url: ${JSON.stringify(url)}, active: false }).then(({ id }) => id)`,
  )) as number;
  for (const late = Date.now() + 20_000; Date.now() < late; ) {
    const state = await askOurs<Result<PanelState>>(ours, 'panel-state', { tab });
    if (state.ok && state.value.state === 'ready') return tab;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`nothing is known of ${url}`);
}

async function findingRows(ours: Page, tab: number, kept: number): Promise<Row[]> {
  const times = { opened: [] as number[], looked: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    const panel = await pageBeside(ours, `sidepanel.html?tab=${tab}`);
    times.opened.push(await called(panel, untilFinding));
    times.looked.push(await called(panel, untilLooked, tab));
    await panel.close();
  }
  const what = `first finding, ${kept} reports stored`;
  return [
    { what: `From opening the panel to the ${what}`, figure: inMs(timingOf(times.opened)), budget: '100 ms' },
    {
      what: `From asking for a look to the ${what}: read, matched, compared, shown`,
      figure: inMs(timingOf(times.looked)),
      budget: '',
    },
  ];
}

const SURFACES: [name: string, path: (tab: number) => string][] = [
  ['Panel', (tab) => `sidepanel.html?tab=${tab}`],
  ['Popup', (tab) => `popup.html?tab=${tab}`],
  ['Side by side', (tab) => `beside.html?tab=${tab}`],
  ['Worksheet', (tab) => `worksheet.html?tab=${tab}`],
  ['Library page', () => 'library.html'],
  ['Settings page', () => 'options.html'],
  ['Welcome page', () => 'welcome.html'],
];
/** Until a page shows what it has to show, in milliseconds. */
const SHOWN = 1500;

const inMB = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;

async function memoryOf(page: Page): Promise<string> {
  const session = await page.createCDPSession();
  return inMB(await heapOf(session));
}

async function memoryRows({ ours, least }: Sides, tab: number): Promise<Row[]> {
  const rows: Row[] = [];
  const tell = (what: string, figure: string) => rows.push({ what: `Memory: ${what}`, figure, budget: '' });
  tell('an empty page of an extension', await memoryOf(least));
  for (const [name, path] of SURFACES) {
    const page = await pageBeside(ours, path(tab));
    await new Promise((resolve) => setTimeout(resolve, SHOWN));
    tell(name.toLowerCase(), await memoryOf(page));
    await page.close();
  }
  tell('background, after these', inMB(await backgroundHeap(ours)));
  tell('background of the other extension', inMB(await backgroundHeap(least)));
  return rows;
}

export async function benchStart(): Promise<Row[]> {
  if (!existsSync(BUILT))
    return [{ what: 'Start and memory', figure: 'not built: npm run build', budget: '' }];
  const folder = await mkdtemp(join(tmpdir(), 'variorum-start-'));
  const pages = await madePages();
  const web = await serve(pages);
  const [own, other] = [join(folder, 'ours'), join(folder, 'least')];
  const browsers = [
    await launchExtended(await ourExtension(own), web.port),
    await launchExtended(await otherExtension(other, LEAST, LEAST_FILES), web.port),
  ];
  try {
    const [first, second] = browsers;
    if (!first || !second) return [{ what: 'Start and memory', figure: 'no Chromium was found', budget: '' }];
    const sides = { ours: await ourPage(first, 'options.html'), least: await ourPage(second, 'page.html') };
    await askOurs(sides.ours, 'set-scope', { scope: 'every' });
    const badges = [...(await answerRows(sides)), ...(await badgeRows(sides))];
    const tab = await openKnown(sides.ours, pages);
    const findings = await findingRows(sides.ours, tab, pages.length - 1);
    return [...badges, ...findings, ...(await memoryRows(sides, tab))];
  } finally {
    for (const browser of browsers) await browser?.close();
    web.close();
    await rm(folder, { recursive: true, force: true });
  }
}
