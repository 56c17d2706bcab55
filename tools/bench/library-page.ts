/** What runs in the browser's page to measure the library: filling it, and each thing that a person waits for. */
import { matchArticle } from '../../lib/app/match-article';
import { gistOf } from '../../lib/core/events/gist';
import { profileOfGists } from '../../lib/core/events/profile';
import type { TextReport } from '../../lib/core/model';
import { readingOf } from '../../lib/core/reading';
import { ok } from '../../lib/core/result';
import { createLibrary } from '../../lib/platform/library/library';
import { REPORTS } from './library-filling';
import { madeProfile } from './made-events';

export { fill } from './library-filling';
export { turn } from './library-turning';

const library = createLibrary();

async function timed(work: () => Promise<{ ok: boolean }>): Promise<number> {
  const started = performance.now();
  const done = await work();
  const took = performance.now() - started;
  if (!done.ok) throw new Error(JSON.stringify(done));
  return took;
}

async function timesOf(works: (() => Promise<{ ok: boolean }>)[]): Promise<number[]> {
  const times: number[] = [];
  for (const work of works) times.push(await timed(work));
  return times;
}

/** Matches articles, which are read beforehand: milliseconds of each. `anew`: each time as if it were read anew. */
export async function matching(articles: TextReport[], times: number, anew = false): Promise<number[]> {
  const readings = articles.map(readingOf);
  return timesOf(
    Array.from({ length: times }, () => readings)
      .flat()
      .map((reading) => () => matchArticle(library, anew ? { ...reading } : reading)),
  );
}

/**
 * Matches articles with made events that are in memory, and with one that tells each: the code has run then, the database
 * was not asked.
 */
export async function rehearsing(articles: TextReport[]): Promise<void> {
  const readings = articles.map(readingOf);
  const gists = readings.map(gistOf);
  const near = gists.map((gist, at) =>
    profileOfGists({ id: `near-${at}`, date: null }, [{ ...gist, report: at }]),
  );
  const events = [...gists.map((_, number) => madeProfile(number, gists, REPORTS)), ...near];
  const inMemory = {
    postings: async (keys: number[]) =>
      ok({ lists: new Map(keys.map((key) => [key, [...events.keys()]])), total: 1000 }),
    profiles: async (numbers: number[]) => ok(events.filter((_, number) => numbers.includes(number))),
  };
  for (const reading of readings) await matchArticle(inMemory, reading);
}

/** The events that articles are matched with. */
export async function matched(articles: TextReport[]): Promise<(string | null)[]> {
  const events: (string | null)[] = [];
  for (const article of articles) {
    const found = await matchArticle(library, readingOf(article));
    events.push(found.ok ? found.value.event : null);
  }
  return events;
}

/** Long past, so that what was added can be taken out again. In milliseconds since 1970. */
const EXPIRED = 1;

/** Reports put into an event of their own each, with all that belongs to it: read, looked up, written. */
export const adding = (reports: TextReport[]): Promise<number[]> =>
  timesOf(
    reports.map((report) => () => {
      const incoming = {
        report,
        origin: 'remembered',
        expires: EXPIRED,
        reasons: [],
        event: null,
        joins: [],
      } as const;
      return library.put({ ...incoming, reasons: [], joins: [] });
    }),
  );

/** Takes out what `adding` wrote: the next run asks of the same library. */
export async function leaving(most: number): Promise<void> {
  const found = await library.forget(EXPIRED + 1, most);
  if (!found.ok || found.value !== most) throw new Error(JSON.stringify(found));
}

/** Events of the list's first page for each text. */
export const searching = (texts: string[]): Promise<number[]> =>
  timesOf(texts.map((text) => () => library.search(text, null, 50)));

/** Opens the library, as a page does that was just started. */
export const opening = (): Promise<number> => timed(() => library.totals());
