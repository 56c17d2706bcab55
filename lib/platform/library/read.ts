/** What the library answers. Records that cannot be read are left out. */
import { unwrap } from 'idb';
import type { Postings } from '../../app/library-port';
import type { EventProfile } from '../../core/events/profile';
import { type ReportCorrection, resolve, resolved } from '../../core/library/corrections';
import type { Difference } from '../../core/library/differences';
import type { Revision, StoredEvent, StoredReport, Totals } from '../../core/library/model';
import { answerOf, answersOf } from './asking';
import { askBlocks } from './blocks';
import { cacheOf, emptyCache } from './cache';
import { recordOf, recordsOf } from './checks';
import { ofReport } from './derive';
import { writesHeard } from './heard';
import { aliasesOf, correctionOf, eventsIn, type Get, nameOf } from './homes';
import { bringLater, readerOf } from './late';
import { isOlder } from './older';
import type { Database, EventRecord, Meta, Store } from './records';
import { Refusal } from './refusal';
import { asideIn } from './set-aside';
import { metaOf } from './totals';

export const plainEvent = ({
  words: _words,
  searched: _searched,
  newest: _newest,
  ...event
}: EventRecord): StoredEvent => event;

/** Each `get` is a transaction of its own: enough to look something up. */
const getOf =
  (database: Database): Get =>
  async (store, key) =>
    recordOf(store, await database.get(store, key as never));

const totalOf = (meta: Meta | undefined): number => (meta?.events ?? 0) + (meta?.unlisted ?? 0);

/**
 * The lists as they are kept in memory, where all of them are. Where no write was heard of since, they are as of now;
 * else that is told later. It is looked after in any case, if later, so that what went unheard is known at the next question.
 */
export async function postings(
  database: Database,
  keys: number[],
  meanwhile: () => void = () => undefined,
): Promise<Postings> {
  const { lists, total, heard } = cacheOf(database);
  const known = keys.map((key) => lists.get(key));
  if (keys.length === 0 || known.includes(undefined)) return readPostings(database, keys, meanwhile);
  const found = { lists: filled(keys, known), total };
  if (heard !== writesHeard()) return { ...found, isFresh: isFresh(database) };
  setTimeout(() => void isFresh(database));
  return found;
}

async function isFresh(database: Database): Promise<boolean> {
  const [cache, heard] = [cacheOf(database), writesHeard()];
  try {
    const meta = await answerOf<Meta | undefined>(
      unwrap(database).transaction('meta').objectStore('meta').get('totals'),
    );
    const now = cacheOf(database, meta?.stamp ?? 0);
    now.heard = heard;
    return now === cache;
  } catch {
    emptyCache(database);
    return false;
  }
}

async function readPostings(database: Database, keys: number[], meanwhile: () => void): Promise<Postings> {
  const heard = writesHeard();
  const reading = unwrap(database).transaction(['keys', 'rows', 'meta']);
  const before = cacheOf(database);
  const rows = reading.objectStore('rows');
  const asked = keys.filter((key) => !before.lists.get(key));
  const totals = answerOf<Meta | undefined>(reading.objectStore('meta').get('totals'));
  const answers = answersOf(asked.map((key) => askBlocks(rows, key)));
  meanwhile();
  const [meta, blocks] = await Promise.all([totals, answers]);
  // What was kept may be of before the last write: then it is asked for by now.
  const cache = cacheOf(database, meta?.stamp ?? 0);
  if (meta && isOlder(reading, meta)) bringLater(database);
  const whole = readerOf(reading, meta);
  const read = new Map(asked.map((key, at) => [key, blocks[at]]));
  const lists = await Promise.all(keys.map((key) => cache.lists.get(key) ?? whole(key, read.get(key))));
  for (const [at, key] of keys.entries()) cache.lists.set(key, lists[at] ?? []);
  cache.total = totalOf(meta);
  cache.heard = heard;
  return { lists: filled(keys, lists), total: cache.total };
}

/** By key, where some event has it. */
const filled = (keys: number[], lists: (number[] | undefined)[]): Map<number, number[]> =>
  new Map(keys.flatMap((key, at) => (lists[at]?.length ? [[key, lists[at]]] : [])));

/** Those of keys that some event has. */
export const listsOf = async (
  keys: number[],
  listOf: (key: number) => Promise<number[]>,
): Promise<Map<number, number[]>> => filled(keys, await Promise.all(keys.map(listOf)));

async function valuesOf<S extends Store>(database: Database, store: S, keys: IDBValidKey[]) {
  const reading = unwrap(database).transaction(store).objectStore(store);
  const values = await answersOf(keys.map((key) => reading.get(key)));
  return recordsOf(store, values);
}

export async function profiles(database: Database, events: number[]): Promise<EventProfile[]> {
  const { profiles: kept } = cacheOf(database);
  const missing = events.filter((event) => !kept.get(event));
  const read = missing.length > 0 ? await valuesOf(database, 'profiles', missing) : [];
  const found = new Map(read.map(({ event, profile }) => [event, profile]));
  const all = events.map((event) => found.get(event) ?? kept.get(event));
  for (const [event, profile] of found) kept.set(event, profile);
  return all.filter((profile) => profile !== undefined);
}

/** Events that became part of others are these. */
async function eventRecords(database: Database, ids: string[]): Promise<EventRecord[]> {
  const there = await valuesOf(database, 'events', ids);
  if (there.length === ids.length) return there;
  const aliases = await aliasesOf(getOf(database), ids);
  return valuesOf(database, 'events', [...new Set(ids.map((id) => resolve(id, aliases)))]);
}

export const events = async (database: Database, ids: string[]): Promise<StoredEvent[]> =>
  (await eventRecords(database, ids)).map(plainEvent);

export async function reports(database: Database, event: string): Promise<StoredReport[]> {
  const [found] = await eventRecords(database, [event]);
  return found ? valuesOf(database, 'reports', found.reports) : [];
}

export async function report(database: Database, id: string): Promise<StoredReport | null> {
  const value = await database.get('reports', id);
  if (value === undefined) return null;
  const stored = recordOf('reports', value);
  if (!stored) throw new Refusal('storage', 'The report is in the library, but cannot be read.');
  return stored;
}

export async function revisions(database: Database, report: string): Promise<Revision[]> {
  const values = await database.getAll('revisions', ofReport(report));
  return recordsOf('revisions', values).toReversed();
}

/** With events as they are called now. */
export async function correction(database: Database, report: string): Promise<ReportCorrection | null> {
  const get = getOf(database);
  const said = await correctionOf(get, report);
  return said && resolved(said, await aliasesOf(get, eventsIn(said)));
}

export async function differences(database: Database, event: string): Promise<Difference[]> {
  const get = getOf(database);
  return asideIn(get, await nameOf(get, event));
}

export async function totals(database: Database): Promise<Totals> {
  const {
    stamp: _stamp,
    unlisted: _unlisted,
    late: _late,
    turned: _turned,
    packed: _packed,
    ...all
  } = await metaOf(database.transaction(['meta', 'events', 'reports']));
  return all;
}
