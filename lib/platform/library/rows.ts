/**
 * What events are found by: rows without values, under key and event. A list is what the database reads in order; for
 * each entry of an index it looks whether the record is still there. Libraries of version 3 have such an index. Their
 * events are turned a few at a time, when nothing else is done; until the last one is, lists are read from both.
 */
import { MAX_LIST } from '../../core/events/lookup';
import { recordOf, recordsOf } from './checks';
import type { KeysRecord, Meta, RowsRecord } from './records';

export type Stores = Pick<IDBTransaction, 'objectStore'>;

/** Events that are turned in one transaction. */
const AT_ONCE = 4;

/** What a request answers, without what a wrapper makes of each: that is dear where many are asked at once. */
export const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** A record of the store `keys` as version 3 had it. By now what it lists has another name, which no index knows. */
export function keysRecord(stored: unknown): unknown {
  const { event, rows } = Object(stored) as Partial<RowsRecord>;
  return rows ? { event, keys: rows } : stored;
}

/** A key's events, ascending. */
export async function listOf(stores: Stores, key: number): Promise<number[]> {
  const rows = stores.objectStore('rows').getAllKeys(IDBKeyRange.bound([key], [key, []]), MAX_LIST);
  return ((await answerOf(rows)) as [key: number, event: number][]).map(([, event]) => event);
}

/** Are there events that only the index of version 3 lists? */
export const isTurning = (stores: Stores, meta: Partial<Meta> | undefined): boolean =>
  meta?.turned !== Number.POSITIVE_INFINITY && stores.objectStore('keys').indexNames.contains('keys');

/** The list with events that are not turned yet. */
export async function withOld(stores: Stores, key: number, list: number[]): Promise<number[]> {
  const old = await answerOf(stores.objectStore('keys').index('keys').getAllKeys(key, MAX_LIST));
  return [...list, ...(old as number[])].sort((one, other) => one - other).slice(0, MAX_LIST);
}

/** In place of the event's rows that are there. */
export async function putRows(stores: Stores, event: number, record: KeysRecord | undefined): Promise<void> {
  const [store, rows] = [stores.objectStore('keys'), stores.objectStore('rows')];
  const stored: unknown = await answerOf(store.get(event));
  const before = (isTurned(stored) && recordOf('keys', keysRecord(stored))?.keys) || [];
  const after = record?.keys ?? [];
  for (const key of before) if (!after.includes(key)) rows.delete([key, event]);
  for (const key of after) if (!before.includes(key)) rows.put(0, [key, event]);
  if (record) store.put({ event, rows: record.keys });
  else store.delete(event);
}

const isTurned = (stored: unknown): boolean => keysRecord(stored) !== stored;

/** Turns the next ones of version 3; answers the last one that is turned, as `Meta.turned`. */
export async function turnSome(stores: Stores, { turned }: Meta): Promise<number> {
  const from = turned === undefined ? null : IDBKeyRange.lowerBound(turned, true);
  const some = await answerOf<KeysRecord[]>(stores.objectStore('keys').getAll(from, AT_ONCE));
  // What was turned is no record by its old form.
  for (const record of recordsOf('keys', some)) await putRows(stores, record.event, record);
  // Of a record that cannot be read, this is its key all the same.
  return some.length < AT_ONCE ? Number.POSITIVE_INFINITY : (some.at(-1)?.event ?? 0);
}
