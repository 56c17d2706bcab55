/** What runs in the browser's page to measure the library: filling it, and each thing that a person waits for. */
import { openDB } from 'idb';
import { matchArticle } from '../../lib/app/match-article';
import { type Gist, gistOf } from '../../lib/core/events/gist';
import { numberOf } from '../../lib/core/events/hash';
import { indexKeys } from '../../lib/core/events/keys';
import { profileOfGists } from '../../lib/core/events/profile';
import type { StoredReport } from '../../lib/core/library/model';
import { searchWords } from '../../lib/core/library/words';
import type { TextReport } from '../../lib/core/model';
import { readingOf } from '../../lib/core/reading';
import { ok } from '../../lib/core/result';
import { createLibrary } from '../../lib/platform/library/library';
import { listed } from '../../lib/platform/library/place';
import { type Database, EMPTY, type Meta } from '../../lib/platform/library/records';
import { type Chance, chanceOf } from './chance';
import { madeProfile } from './made-events';

const library = createLibrary();
/** Events that are written in one transaction. */
const AT_ONCE = 250;
const REPORTS = 3;
const TITLE_WORDS = 8;
/** Syllables of made words: 8000 words of three. */
const SYLLABLES = 'ka to ri sen mo lu ba di fer gon hal ji kel nor pas qui ros tam ven zor'.split(' ');

/** Common words come more often: a power law. */
function madeWord(chance: Chance): string {
  let number = Math.floor(SYLLABLES.length ** 3 * chance() ** 3);
  let word = '';
  for (let at = 0; at < 3; at++, number = Math.floor(number / SYLLABLES.length))
    word += SYLLABLES[number % SYLLABLES.length];
  return word;
}

const madeTitle = (chance: Chance): string =>
  Array.from({ length: TITLE_WORDS }, () => madeWord(chance)).join(' ');

/** An address as outlets have them. */
const addressOf = (number: number, report: number, title: string): string =>
  `https://www.outlet-${(number * 7 + report) % 60}.example/news/world/${title.replaceAll(' ', '-')}-${number}-${report}`;

function storedReport(base: TextReport, number: number, index: number, chance: Chance): StoredReport {
  const title = madeTitle(chance);
  const url = addressOf(number, index, title);
  const domain = new URL(url).hostname;
  const report = { ...base, id: url, url, title, outlet: { name: domain, domain }, published: '2026-05-11' };
  return { report, origin: 'kept', added: number, expires: null, reasons: [] };
}

function recordsOf(number: number, bases: TextReport[], gists: Gist[]) {
  const chance = chanceOf(number);
  const base = bases[number % bases.length] as TextReport;
  const stored = Array.from({ length: REPORTS }, (_, index) => storedReport(base, number, index, chance));
  const reports = stored.map(({ report }) => report);
  const [{ id: first, title } = base] = reports;
  const id = `own:${first}`;
  const words = searchWords(reports.flatMap((report) => [report.title, report.outlet.name]));
  const event = {
    ...listed({ id, title, date: '2026-05-11', place: null, reports: [], changed: number, pack: null }),
    reports: reports.map((report) => report.id),
    searched: words,
  };
  const profile = { ...madeProfile(number, gists, REPORTS), event: id };
  const key = numberOf(id);
  return {
    event,
    stored,
    profile: { event: key, profile },
    keys: { event: key, keys: indexKeys(profile) },
    words: { event: key, id, words },
  };
}

async function writeSome(database: Database, from: number, to: number, bases: TextReport[], gists: Gist[]) {
  const records = Array.from({ length: to - from }, (_, index) => recordsOf(from + index, bases, gists));
  const writing = database.transaction(
    ['events', 'reports', 'profiles', 'keys', 'words', 'meta'],
    'readwrite',
    {
      durability: 'relaxed',
    },
  );
  for (const { event, stored, profile, keys, words } of records) {
    writing.objectStore('events').put(event);
    writing.objectStore('profiles').put(profile);
    writing.objectStore('keys').put(keys);
    writing.objectStore('words').put(words);
    for (const one of stored) writing.objectStore('reports').put(one);
  }
  const bytes = to * REPORTS * JSON.stringify(records[0]?.stored[0]).length;
  const all = { ...EMPTY, events: to, reports: to * REPORTS, bytes, stamp: to };
  writing.objectStore('meta').put(all satisfies Meta, 'totals');
  await writing.done;
}

/** Writes some of the events that are missing, as `put` writes them, but many at once. Answers how many there are then. */
export async function fill(size: number, some: number, bases: TextReport[]): Promise<number> {
  const totals = await library.totals();
  if (!totals.ok) throw new Error(totals.problem.message);
  const from = totals.value.events;
  const to = Math.min(size, from + some);
  const gists = bases.map((base) => gistOf(readingOf(base)));
  const database = (await openDB('variorum')) as unknown as Database;
  for (let at = from; at < to; at += AT_ONCE)
    await writeSome(database, at, Math.min(to, at + AT_ONCE), bases, gists);
  database.close();
  return Math.max(from, to);
}

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

/** Matches articles, which are read beforehand: milliseconds of each. */
export async function matching(articles: TextReport[], times: number): Promise<number[]> {
  const readings = articles.map(readingOf);
  return timesOf(
    Array.from({ length: times }, () => readings)
      .flat()
      .map((reading) => () => matchArticle(library, reading)),
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

/** Reports put into an event of their own each, with all that belongs to it: read, looked up, written. */
export const adding = (reports: TextReport[]): Promise<number[]> =>
  timesOf(
    reports.map((report) => () => {
      const incoming = {
        report,
        origin: 'kept',
        expires: null,
        reasons: [],
        event: null,
        joins: [],
      } as const;
      return library.put({ ...incoming, reasons: [], joins: [] });
    }),
  );

/** Events of the list's first page for each text. */
export const searching = (texts: string[]): Promise<number[]> =>
  timesOf(texts.map((text) => () => library.search(text, null, 50)));

/** Opens the library, as a page does that was just started. */
export const opening = (): Promise<number> => timed(() => library.totals());
