/**
 * Brings a library that an older version filled to this one's form, in the order of keys: what is turned in quiet moments
 * takes long. What waits comes to its store, as it does in any library soon after it was written.
 */
import { openDB, unwrap } from 'idb';
import { bringSome } from '../../lib/platform/library/late';
import { createLibrary } from '../../lib/platform/library/library';
import type { Database, Meta } from '../../lib/platform/library/records';
import { isTurning, keysRecord } from '../../lib/platform/library/rows';

/** Rows, or records, that are written in one transaction. */
const AT_ONCE = 20_000;
/** In milliseconds: the database goes on sorting what was written for some seconds. */
const SETTLED = 20_000;

/** Keys with their events, in the order of rows. */
type Row = [key: number, event: number];

export function rowsOf(records: { event: number; keys: number[] }[]): Row[] {
  const rows = records.flatMap(({ event, keys }) => keys.map((key): Row => [key, event]));
  return rows.sort(([some, one], [others, other]) => some - others || one - other);
}

/** The next ones are asked for while those before are written. */
async function putAll<T>(
  database: Database,
  store: 'keys' | 'rows',
  all: T[],
  put: (target: IDBObjectStore, one: T) => unknown,
): Promise<void> {
  let before: Promise<unknown> = Promise.resolve();
  for (let at = 0; at < all.length; at += AT_ONCE) {
    await before;
    const writing = database.transaction(store, 'readwrite', { durability: 'relaxed' });
    for (const one of all.slice(at, at + AT_ONCE)) put(unwrap(writing.store), one);
    before = writing.done;
  }
  await before;
}

export const putRows = (database: Database, rows: Row[]): Promise<void> =>
  putAll(database, 'rows', rows, (target, row) => target.put(0, row));

/** Answers whether anything was to do. The totals come last: what was ended halfway is done again. */
export async function turn(): Promise<boolean> {
  const totals = await createLibrary().totals();
  if (!totals.ok) throw new Error(totals.problem.message);
  const database = (await openDB('variorum')) as unknown as Database;
  const meta = (await database.get('meta', 'totals')) as Meta;
  const isOld = isTurning(unwrap(database.transaction('keys')), meta);
  if (isOld) {
    const stored = (await database.getAll('keys')).map(keysRecord) as { event: number; keys: number[] }[];
    await putRows(database, rowsOf(stored));
    await putAll(database, 'keys', stored, (target, { event, keys }) => target.put({ event, rows: keys }));
    await database.put('meta', { ...meta, turned: Number.POSITIVE_INFINITY }, 'totals');
    await new Promise((resolve) => setTimeout(resolve, SETTLED));
  }
  while (await bringSome(database));
  database.close();
  return isOld;
}
