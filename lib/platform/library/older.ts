/**
 * What older versions left, brought over some at a time, when nothing else is done: events that only an index of version 3
 * lists, and rows of version 4, one for each event of a list. Until the last one is here, lists are read with them.
 */
import { MAX_LIST } from '../../core/events/lookup';
import { answerOf, type Stores } from './asking';
import { type Block, blockOf, type Changes, isLoose, note, putBlocks, type Row } from './blocks';
import { packedOf, recordsOf } from './checks';
import { type Listing, putListings } from './listings';
import type { KeysRecord, Meta } from './records';

/** Of one transaction: others wait for it. */
const AT_ONCE = { events: 4, rows: 300 };

type Where = Pick<Meta, 'turned' | 'packed'>;

/** Are there events that only the index of version 3 lists? */
export const isTurning = (stores: Stores, meta: Where | undefined): boolean =>
  meta?.turned !== Number.POSITIVE_INFINITY && stores.objectStore('keys').indexNames.contains('keys');

/** Are all rows blocks? */
const isPacked = (meta: Where | undefined): boolean => meta?.packed === 'all';

export const isOlder = (stores: Stores, meta: Where | undefined): boolean =>
  isTurning(stores, meta) || !isPacked(meta);

/** The list with events that are not turned yet. */
export async function withOld(stores: Stores, key: number, list: number[]): Promise<number[]> {
  const old = await answerOf(stores.objectStore('keys').index('keys').getAllKeys(key, MAX_LIST));
  return [...list, ...(old as number[])].sort((one, other) => one - other).slice(0, MAX_LIST);
}

/** Brings the next ones over; answers how far that has come. */
export async function comeOver(stores: Stores, meta: Where): Promise<Where> {
  if (isTurning(stores, meta)) return { turned: await turnSome(stores, meta) };
  return isPacked(meta) ? {} : { packed: await packSome(stores, meta) };
}

/** Answers the last event that is turned. */
async function turnSome(stores: Stores, { turned }: Where): Promise<number> {
  const from = turned === undefined ? null : IDBKeyRange.lowerBound(turned, true);
  const some = await answerOf<KeysRecord[]>(stores.objectStore('keys').getAll(from, AT_ONCE.events));
  // What was turned is no record by its old form.
  const old = recordsOf('keys', some).map((record): Listing => [record.event, record]);
  await putListings(stores, old);
  // Of a record that cannot be read, this is its key all the same.
  return some.length < AT_ONCE.events ? Number.POSITIVE_INFINITY : (some.at(-1)?.event ?? 0);
}

/** Answers the last row that is packed. */
async function packSome(stores: Stores, meta: Where): Promise<Where['packed']> {
  const packed = packedOf(meta);
  const store = stores.objectStore('rows');
  const range = Array.isArray(packed) ? IDBKeyRange.lowerBound(packed, true) : null;
  const [rows, values] = await Promise.all([
    answerOf(store.getAllKeys(range, AT_ONCE.rows)) as Promise<Row[]>,
    answerOf<unknown[]>(store.getAll(range, AT_ONCE.rows)),
  ]);
  const blocks = rows.map((row, at) => blockOf(row, values[at]));
  if (blocks.some(isLoose)) {
    store.delete(IDBKeyRange.bound(rows[0], rows.at(-1)));
    for (const [key, events] of eventsOf(rows, blocks)) putBlocks(stores, key, [], events);
  }
  return rows.length < AT_ONCE.rows ? 'all' : rows.at(-1);
}

/** Of each key all events that its blocks hold. */
function eventsOf(rows: Row[], blocks: Block[]): Changes {
  const all: Changes = new Map();
  for (const [at, [key]] of rows.entries())
    for (const event of blocks[at]?.events ?? []) note(all, key, event, true);
  return all;
}
