/** What an event is found by: its keys in its record, and itself in the lists of these keys (`blocks.ts`). */
import { answerOf, type Stores } from './asking';
import { type Change, changeList } from './blocks';
import { recordOf } from './checks';
import type { KeysRecord, RowsRecord } from './records';

/** A record of the store `keys` as version 3 had it. By now what it lists has another name, which no index knows. */
export function keysRecord(stored: unknown): unknown {
  const { event, rows } = Object(stored) as Partial<RowsRecord>;
  return rows ? { event, keys: rows } : stored;
}

/** Of version 3 the record tells what the index lists, no list does. */
function listedBy(stored: unknown): KeysRecord | undefined {
  const record = keysRecord(stored);
  return record === stored ? undefined : recordOf('keys', record);
}

/** What an event is found by from now on; null where it is no longer there. */
export type Listing = [event: number, record: KeysRecord | null];

/** Each in place of what is there. Lists that many come into are read and written once. */
export async function putListings(stores: Stores, listings: Listing[]): Promise<void> {
  const store = stores.objectStore('keys');
  const stored = await Promise.all(listings.map(([event]) => answerOf<unknown>(store.get(event))));
  const changes = new Map<number, Change>();
  for (const [at, [event, record]] of listings.entries()) {
    note(changes, event, listedBy(stored[at])?.keys, record?.keys);
    if (record) store.put({ event, rows: record.keys });
    else store.delete(event);
  }
  await Promise.all([...changes].map(([key, change]) => changeList(stores, key, change)));
}

/** Notes which lists an event comes into, and which it leaves. */
function note(changes: Map<number, Change>, event: number, before?: number[], after?: number[]): void {
  const [old, keys] = [new Set(before), new Set(after)];
  const change = (key: number, isIn: boolean) =>
    changes.set(key, (changes.get(key) ?? new Map()).set(event, isIn));
  for (const key of old) if (!keys.has(key)) change(key, false);
  for (const key of keys) if (!old.has(key)) change(key, true);
}
