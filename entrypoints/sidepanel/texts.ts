/** Fetches the texts of reports that are known by their summaries, reads them, and hands them to the background. */
import type { TextStep } from '../../components/panel/sources';
import type { Untold } from '../../lib/app/ports';
import type { Article } from '../../lib/core/model';
import type { ProblemCode, Result } from '../../lib/core/result';
import { publicAddress } from '../../lib/core/sources/address';
import { ask } from '../../lib/platform/client';
import { getPage, type HostsWish, withHosts } from '../../lib/platform/page-fetch';
import { readFetchedPage } from '../page/read-page';
import { settled } from '../page/reply';
import { inTurn } from './in-turn';

export interface TextsWish extends HostsWish {
  tab: number;
  reports: Untold[];
  /** Is the panel still beside the page that the texts are fetched for? */
  still?(): boolean;
}
type Told = (report: string, step: TextStep) => void;

/** While slow hosts are waited for, what came is compared at most so often. Milliseconds. */
const PAUSE = 3000;
/** These tell of this machine and its person, not of the page: nothing is remembered of them. */
const PASSING: ReadonlySet<ProblemCode> = new Set(['no-permission', 'offline', 'page-gone', 'unknown']);

/** Call it at once in the click. Without a question, only hosts that may be read already are asked. */
export function fetchTexts(wish: TextsWish, told: Told): Promise<void> {
  const all = wish.reports.filter(({ url }) => publicAddress(url) !== null);
  return withHosts(
    all.map(({ url }) => url),
    wish,
    (may) => fetchAllowed({ ...wish, reports: all }, may, told),
  );
}

/** Where the tab goes to another page, no further text is fetched; what came stays. */
async function fetchAllowed(
  { tab, reports: all, ask: asked, still = () => true }: TextsWish,
  may: (address: string) => boolean,
  told: Told,
): Promise<void> {
  const allowed = all.filter(({ url }) => may(url));
  for (const { report } of allowed) told(report, 'waiting');
  if (asked) for (const { report, url } of all) if (!may(url)) told(report, { code: 'no-permission' });
  if (allowed.length === 0) return;
  const reading = oneAtATime();
  const compare = comparing(tab);
  let isGone = false;
  const isOver = (): boolean => isGone || !still();
  await inTurn(
    allowed,
    ({ url }) => new URL(url).hostname,
    async (one) => {
      if (!isOver()) told(one.report, 'fetching');
      const step = isOver() ? LEFT : await stepFor(tab, one, reading, isOver);
      told(one.report, step);
      isGone ||= typeof step === 'object' && step.code === LEFT.code;
      if (!isOver()) compare(false);
    },
  );
  if (!isOver()) await compare(true);
}

const LEFT = { code: 'page-gone' } as const;

async function stepFor(
  tab: number,
  { report, url }: Untold,
  reading: OneAtATime,
  isOver: () => boolean,
): Promise<TextStep> {
  const page = await getPage(url);
  if (isOver()) return LEFT;
  const article = page.ok ? await reading(() => articleAt(page.value, url)) : page;
  const put = article.ok
    ? await settled(ask('report-text', { tab, report, article: article.value }))
    : article;
  if (put.ok) return put.value;
  const { code } = put.problem;
  if (!PASSING.has(code)) await settled(ask('report-missed', { tab, report, code }));
  return { code };
}

type Page = Parameters<typeof readFetchedPage>[0];

/** An article that is gone often leads to the front page. */
async function articleAt(page: Page, asked: string): Promise<Result<Article>> {
  if (new URL(page.address).pathname === '/' && new URL(asked).pathname !== '/')
    return { ok: false, problem: { code: 'gone', message: 'it leads to the front page' } };
  return readFetchedPage(page);
}

type OneAtATime = <T>(work: () => Promise<T>) => Promise<T>;

/** Reading a page holds the panel up for a moment: between two pages, clicks and drawing come first. */
function oneAtATime(): OneAtATime {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(() => new Promise((resolve) => setTimeout(resolve))).then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
}

/** Compares with what came so far: now and then, and once more at the end. */
function comparing(tab: number): (atEnd: boolean) => Promise<void> {
  let at = performance.now();
  let last: Promise<unknown> = Promise.resolve();
  return async (atEnd) => {
    if (!atEnd && performance.now() - at < PAUSE) return;
    at = Number.POSITIVE_INFINITY;
    last = last.then(() => settled(ask('compare-again', { tab })));
    await last;
    at = performance.now();
  };
}
