/** What the library answers. Records that cannot be read are left out. */
import { MAX_LIST } from '../../core/events/lookup';
import type { EventProfile } from '../../core/events/profile';
import { type ReportCorrection, resolve, resolved } from '../../core/library/corrections';
import type { Revision, StoredEvent, StoredReport, Totals } from '../../core/library/model';
import { cacheOf } from './cache';
import { recordOf, recordsOf } from './checks';
import { ofReport } from './derive';
import { aliasesOf, correctionOf, eventsIn, type Get } from './homes';
import type { Database, EventRecord, Store } from './records';
import { Refusal } from './refusal';
import { metaOf } from './totals';

export const plainEvent = ({ words: _words, newest: _newest, ...event }: EventRecord): StoredEvent => event;

/** Each `get` is a transaction of its own: enough to look something up. */
const getOf =
  (database: Database): Get =>
  async (store, key) =>
    recordOf(store, await database.get(store, key as never));

export async function postings(
  database: Database,
  keys: number[],
): Promise<{ lists: Map<number, number[]>; total: number }> {
  const reading = database.transaction(['keys', 'meta']);
  const index = reading.objectStore('keys').index('keys');
  const meta = await reading.objectStore('meta').get('totals');
  const { lists: kept } = cacheOf(database, meta?.stamp ?? 0);
  const lists = await listsOf(keys, async (key, most) => {
    const known = kept.get(key);
    const list = known ?? (await index.getAllKeys(key, most));
    if (!known) kept.set(key, list);
    return list;
  });
  return { lists, total: (meta?.events ?? 0) + (meta?.unlisted ?? 0) };
}

/** Those of keys that some event has. */
export async function listsOf(
  keys: number[],
  listOf: (key: number, most: number) => Promise<number[]>,
): Promise<Map<number, number[]>> {
  const lists = await Promise.all(keys.map((key) => listOf(key, MAX_LIST)));
  return new Map(keys.flatMap((key, at) => (lists[at]?.length ? [[key, lists[at]]] : [])));
}

async function valuesOf<S extends Store>(database: Database, store: S, keys: IDBValidKey[]) {
  const reading = database.transaction(store as Store);
  const values = await Promise.all(keys.map((key) => reading.store.get(key as never)));
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

export async function totals(database: Database): Promise<Totals> {
  const {
    stamp: _stamp,
    unlisted: _unlisted,
    ...all
  } = await metaOf(database.transaction(['meta', 'events', 'reports']));
  return all;
}
