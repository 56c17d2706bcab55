/**
 * What events are found by: for each key a list of events, kept in blocks. A block is a row under the key and its first
 * event. Version 4 had a row without a value for each event: until these are packed (`older.ts`), each is a block of one.
 */
import { MAX_LIST } from '../../core/events/lookup';
import { answerOf, type Stores } from './asking';

/** Events of a block, at most: what is written anew when one of them comes or goes. */
const MOST = 200;
/** Blocks that are read at once: full ones are split in halves, so these hold a list as long as any that is asked for. */
const AT_ONCE = (2 * MAX_LIST) / MOST;

/** Key and first event. */
export type Row = [key: number, event: number];
export interface Block {
  first: number;
  events: Float64Array | [event: number];
}
/** Whether events are in a key's list, by now. */
export type Change = Map<number, boolean>;

const isBlock = (value: unknown): value is Float64Array => value instanceof Float64Array;

export const blockOf = ([, first]: Row, value: unknown): Block => ({
  first,
  events: isBlock(value) ? value : [first],
});

/** As version 4 left it. */
export const isLoose = ({ events }: Block): boolean => !isBlock(events);

const END: number[] = [];
/** Rows of a key, or those after an event. */
const rowsOf = (key: number, after: number[] = []): IDBKeyRange =>
  IDBKeyRange.bound([key, ...after], [key, END], after.length > 0);

/** A key's events, ascending: no more than `MAX_LIST`. Those of version 4 are left out. */
export async function listOf(stores: Stores, key: number, after: number[] = []): Promise<number[]> {
  const rows = stores.objectStore('rows');
  const blocks = (await answerOf(rows.getAll(rowsOf(key, after), AT_ONCE))).filter(isBlock);
  const list = blocks.flatMap((block) => [...block]);
  // Blocks that lost most of their events.
  if (blocks.length === AT_ONCE && list.length < MAX_LIST)
    list.push(...(await listOf(stores, key, list.slice(-1))));
  return list.slice(0, MAX_LIST);
}

/** The same with those of version 4. */
export async function looseListOf(stores: Stores, key: number): Promise<number[]> {
  const blocks = await blocksIn(stores, rowsOf(key), MAX_LIST);
  return blocks.flatMap(({ events }) => [...events]).slice(0, MAX_LIST);
}

async function blocksIn(stores: Stores, range: IDBKeyRange, most: number): Promise<Block[]> {
  const store = stores.objectStore('rows');
  const [rows, values] = await Promise.all([
    answerOf(store.getAllKeys(range, most)) as Promise<Row[]>,
    answerOf(store.getAll(range, most)),
  ]);
  return rows.map((row, at) => blockOf(row, values[at]));
}

/** A list of few blocks is written as a whole, of a longer one those that change. */
export async function changeList(stores: Stores, key: number, change: Change): Promise<void> {
  const blocks = await blocksIn(stores, rowsOf(key), AT_ONCE);
  if (blocks.length < AT_ONCE) return putBlocks(stores, key, blocks, change);
  const left = [...change].sort(([one], [other]) => one - other);
  for (let [next] = left; next; [next] = left) {
    const [block, end] = await blockFor(stores, key, next[0]);
    const here = left.splice(0, left.filter(([event]) => event < end).length);
    putBlocks(stores, key, block, new Map(here));
  }
}

/** The block that an event belongs to (one that comes before all begins another), and where the one after it begins. */
async function blockFor(stores: Stores, key: number, event: number): Promise<[block: Block[], end: number]> {
  const rows = stores.objectStore('rows');
  const [cursor, after] = await Promise.all([
    answerOf(rows.openCursor(IDBKeyRange.bound([key], [key, event]), 'prev')),
    answerOf(rows.getAllKeys(rowsOf(key, [event]), 1)) as Promise<Row[]>,
  ]);
  const block = cursor ? [blockOf(cursor.key as Row, cursor.value)] : [];
  return [block, after[0]?.[1] ?? Number.POSITIVE_INFINITY];
}

/** Writes blocks that follow each other anew. */
export function putBlocks(stores: Stores, key: number, blocks: Block[], change: Change = new Map()): void {
  const events = new Set(blocks.flatMap((block) => [...block.events]));
  for (const [event, isIn] of change) isIn ? events.add(event) : events.delete(event);
  const parts = inParts(Float64Array.from(events).sort());
  const rows = stores.objectStore('rows');
  const firsts = new Set(parts.map(([first]) => first));
  for (const { first } of blocks) if (!firsts.has(first)) rows.delete([key, first]);
  for (const part of parts) rows.put(part, [key, part[0] as number]);
}

/** As few parts as may be, all of about one length. */
function inParts(events: Float64Array): Float64Array[] {
  const count = Math.ceil(events.length / MOST);
  const size = Math.ceil(events.length / count);
  return Array.from({ length: count }, (_, at) => events.slice(at * size, (at + 1) * size));
}
