/** Fills the library in the browser's page: each record as `put` writes it, but in the order of keys. */
import { openDB, unwrap } from 'idb';
import { gistOf } from '../../lib/core/events/gist';
import { numberOf } from '../../lib/core/events/hash';
import { indexKeys } from '../../lib/core/events/keys';
import type { StoredReport } from '../../lib/core/library/model';
import { searchWords } from '../../lib/core/library/words';
import type { TextReport } from '../../lib/core/model';
import { readingOf } from '../../lib/core/reading';
import { type Changes, changeList, note } from '../../lib/platform/library/blocks';
import { createLibrary } from '../../lib/platform/library/library';
import { listed } from '../../lib/platform/library/place';
import {
  type Database,
  EMPTY,
  type EventRecord,
  type KeysRecord,
  type Meta,
  type Store,
} from '../../lib/platform/library/records';
import { type Chance, chanceOf } from './chance';
import { madeProfile } from './made-events';

/** Records that are written in one transaction. */
const AT_ONCE = 1000;
/** Of each event. */
export const REPORTS = 3;
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

/** An event that is made: what its records are made of is made again where it is needed, since all of them take much room. */
interface Made {
  number: number;
  id: string;
  reports: string[];
}

const basedOn = (number: number, bases: TextReport[]): TextReport =>
  bases[number % bases.length] as TextReport;

function storedReports(number: number, bases: TextReport[]): StoredReport[] {
  const chance = chanceOf(number);
  return Array.from({ length: REPORTS }, (_, index) =>
    storedReport(basedOn(number, bases), number, index, chance),
  );
}

function madeEvent(number: number, bases: TextReport[]): Made {
  const reports = storedReports(number, bases).map(({ report }) => report.id);
  return { number, id: `own:${reports[0]}`, reports };
}

function eventOf({ number, id, reports }: Made, bases: TextReport[]): EventRecord {
  const told = storedReports(number, bases).map(({ report }) => report);
  const title = told[0]?.title ?? '';
  const searched = searchWords(told.flatMap((report) => [report.title, report.outlet.name]));
  const event = { id, title, date: '2026-05-11', place: null, reports, changed: number, pack: null };
  return { ...listed(event), searched };
}

const byText = (one: string, other: string): number => (one < other ? -1 : 1);

/**
 * Puts values into a store in the order of their keys, in few transactions: what comes in order the database only merges,
 * the rest it sorts again and again. The next ones are made while those before are written.
 */
async function putAll<S extends Store>(
  database: Database,
  store: S,
  count: number,
  valueAt: (at: number) => unknown,
): Promise<void> {
  let before: Promise<unknown> = Promise.resolve();
  for (let at = 0; at < count; at += AT_ONCE) {
    const values = Array.from({ length: Math.min(AT_ONCE, count - at) }, (_, index) => valueAt(at + index));
    await before;
    const writing = database.transaction(store, 'readwrite', { durability: 'relaxed' });
    for (const value of values) unwrap(writing.store).put(value);
    before = writing.done;
  }
  await before;
}

async function putTexts(database: Database, made: Made[], bases: TextReport[]): Promise<void> {
  const byId = made.toSorted((one, other) => byText(one.id, other.id));
  await putAll(database, 'events', byId.length, (at) => eventOf(byId[at] as Made, bases));
  const reports = made
    .flatMap(({ number, reports }) => reports.map((id, index) => ({ number, id, index })))
    .toSorted((one, other) => byText(one.id, other.id));
  await putAll(database, 'reports', reports.length, (at) => {
    const { number = 0, index = 0 } = reports[at] ?? {};
    return storedReports(number, bases)[index];
  });
}

async function putDerived(database: Database, made: Made[], bases: TextReport[]): Promise<void> {
  const gists = bases.map((base) => gistOf(readingOf(base)));
  const numbered = made
    .map((one) => ({ ...one, event: numberOf(one.id) }))
    .toSorted((one, other) => one.event - other.event);
  const keys: KeysRecord[] = [];
  await putAll(database, 'profiles', numbered.length, (at) => {
    const { number, id, event } = numbered[at] as (typeof numbered)[0];
    const profile = { ...madeProfile(number, gists, REPORTS), event: id };
    keys.push({ event, keys: indexKeys(profile) });
    return { event, profile };
  });
  await putAll(database, 'keys', keys.length, (at) => ({ event: keys[at]?.event, rows: keys[at]?.keys }));
  await putLists(database, keys);
  await putAll(database, 'words', numbered.length, (at) => {
    const one = numbered[at] as (typeof numbered)[0];
    return { event: one.event, id: one.id, words: eventOf(one, bases).searched };
  });
}

/** Lists that are written in one transaction. */
const LISTS = 4000;

async function putLists(database: Database, records: KeysRecord[]): Promise<void> {
  const changes: Changes = new Map();
  for (const { event, keys } of records) for (const key of keys) note(changes, key, event, true);
  const all = [...changes].sort(([one], [other]) => one - other);
  for (let at = 0; at < all.length; at += LISTS) {
    const writing = database.transaction('rows', 'readwrite', { durability: 'relaxed' });
    const stores = unwrap(writing);
    await Promise.all(all.slice(at, at + LISTS).map(([key, change]) => changeList(stores, key, change)));
    await writing.done;
  }
}

/** Writes the events that are missing, all records as `put` writes them. The totals come last: what was ended halfway is done again. */
export async function fill(size: number, bases: TextReport[]): Promise<void> {
  const totals = await createLibrary().totals();
  if (!totals.ok) throw new Error(totals.problem.message);
  const from = totals.value.events;
  const made = Array.from({ length: size - from }, (_, index) => madeEvent(from + index, bases));
  const database = (await openDB('variorum')) as unknown as Database;
  await putTexts(database, made, bases);
  await putDerived(database, made, bases);
  const bytes = size * REPORTS * JSON.stringify(storedReports(0, bases)[0]).length;
  const all = { ...EMPTY, events: size, reports: size * REPORTS, bytes, stamp: size, packed: 'all' as const };
  await database.put('meta', all satisfies Meta, 'totals');
  database.close();
}
