/** What runs in the browser's page to measure the library: filling it, and each thing that a person waits for. */
import { matchArticle } from '../../lib/app/match-article';
import { gistOf } from '../../lib/core/events/gist';
import { profileOfGists } from '../../lib/core/events/profile';
import type { Reading, TextReport } from '../../lib/core/model';
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

let read: { report: TextReport; reading: Reading }[] = [];

/** Reads articles for what is measured next. The engine goes on making code of what ran for some time: that is let pass. */
export function reading(articles: TextReport[]): void {
  read = articles.map((report) => ({ report, reading: readingOf(report) }));
}

/** Matches what was read: milliseconds of each. `anew`: each time as if it were read anew. */
export const matching = (times: number, anew = false): Promise<number[]> =>
  timesOf(
    Array.from({ length: times }, () => read)
      .flat()
      .map(
        ({ reading }) =>
          () =>
            matchArticle(library, anew ? { ...reading } : reading),
      ),
  );

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

/** No key of the library, and no event's number. */
const NOWHERE = [-1, -2, -3];

/** Asks the database for what is not there: asking has run then, and nothing is in memory. */
export async function askingForNothing(): Promise<void> {
  await library.postings(NOWHERE);
  await library.profiles(NOWHERE);
}

/** Long past, so that what was added can be taken out again. In milliseconds since 1970. */
const EXPIRED = 1;

/** What was read put into an event of its own each, with all that belongs to it: looked up and written. */
export const adding = (): Promise<number[]> =>
  timesOf(
    read.map(({ report, reading }) => {
      const incoming = { report, gist: gistOf(reading), origin: 'remembered', expires: EXPIRED } as const;
      return () => library.put({ ...incoming, reasons: [], event: null, joins: [] });
    }),
  );

/** What was read put where it belongs, as is what a person looked at. */
export const placing = (): Promise<number[]> =>
  timesOf(
    read.map(
      ({ report }) =>
        () =>
          library.place({ report, origin: 'remembered', expires: EXPIRED }),
    ),
  );

/** Takes out what `adding` and `placing` wrote: the next run asks of the same library. */
export async function leaving(most: number): Promise<void> {
  const found = await library.forget(EXPIRED + 1, most);
  if (!found.ok || found.value !== most) throw new Error(JSON.stringify(found));
}

/** Events of the list's first page for each text. */
export const searching = (texts: string[]): Promise<number[]> =>
  timesOf(texts.map((text) => () => library.search(text, null, 50)));

/** Opens the library, as a page does that was just started. */
export const opening = (): Promise<number> => timed(() => library.totals());
