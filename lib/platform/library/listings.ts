/** What an event is found by: its keys in its record, and itself in the lists of these keys (`blocks.ts`). */
import { answerOf, type Stores } from './asking';
import { type Changes, changeList, note } from './blocks';
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
  const changes: Changes = new Map();
  for (const [at, [event, record]] of listings.entries()) {
    noteMoves(changes, event, listedBy(stored[at])?.keys, record?.keys);
    if (record) store.put({ event, rows: record.keys });
    else store.delete(event);
  }
  await Promise.all([...changes].map(([key, change]) => changeList(stores, key, change)));
}

/** Notes which lists an event comes into, and which it leaves. */
function noteMoves(changes: Changes, event: number, before: number[] = [], after: number[] = []): void {
  for (const key of new Set([...before, ...after])) {
    const isIn = after.includes(key);
    if (before.includes(key) !== isIn) note(changes, key, event, isIn);
  }
}
