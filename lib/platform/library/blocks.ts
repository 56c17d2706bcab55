/**
 * What events are found by: for each key a list of events, kept in blocks. A block is a row under the key and its first
 * event. Version 4 had a row without a value for each event: until these are packed (`older.ts`), each is a block of one.
 */
import { MAX_LIST } from '../../core/events/lookup';
import { answerOf, type Stores } from './asking';

/** Events of a block, at most: what is written anew when one of them comes or goes. */
const MOST = 200;
/** Blocks that are read at once: full ones are split in halves, so these hold as many events as are asked for. */
const AT_ONCE = (2 * MAX_LIST) / MOST;

/** Key and first event. */
export type Row = [key: number, event: number];
export interface Block {
  first: number;
  events: Float64Array | [event: number];
}
/** Whether events are in a key's list, by now. */
type Change = Map<number, boolean>;
/** By key. */
export type Changes = Map<number, Change>;

export function note(changes: Changes, key: number, event: number, isIn: boolean): void {
  changes.set(key, (changes.get(key) ?? new Map()).set(event, isIn));
}

const isBlock = (value: unknown): value is Float64Array => value instanceof Float64Array;

export const blockOf = ([, first]: Row, value: unknown): Block => ({
  first,
  events: isBlock(value) ? value : [first],
});

/** As version 4 left it. */
export const isLoose = ({ events }: Block): boolean => !isBlock(events);

const rowsOf = (key: number): IDBKeyRange => IDBKeyRange.bound([key], [key, []]);

/** Asks for a key's first blocks. */
export const askBlocks = (rows: IDBObjectStore, key: number): IDBRequest<unknown[]> =>
  rows.getAll(rowsOf(key), AT_ONCE);

/** A key's events, ascending, no more than `MAX_LIST`: of its first blocks, where these tell all. */
export function listIn(blocks: unknown[]): number[] | undefined {
  const list: number[] = [];
  for (const block of blocks) {
    // Of a row without a block its key tells.
    if (!isBlock(block)) return undefined;
    // One by one: as arguments, a block that is damaged could be too many.
    for (const event of block) list.push(event);
  }
  if (list.length > MAX_LIST) list.length = MAX_LIST;
  // There are more where these lost most of their events.
  return blocks.length < AT_ONCE || list.length === MAX_LIST ? list : undefined;
}

/** The same, asked for by itself, and whatever its blocks are. */
export async function listOf(stores: Stores, key: number): Promise<number[]> {
  const blocks = await answerOf(askBlocks(stores.objectStore('rows'), key));
  return listIn(blocks) ?? looseListOf(stores, key);
}

const looseListOf = async (stores: Stores, key: number): Promise<number[]> =>
  (await blocksIn(stores, key, MAX_LIST)).flatMap(({ events }) => [...events]).slice(0, MAX_LIST);

async function blocksIn(stores: Stores, key: number, most: number): Promise<Block[]> {
  const [store, range] = [stores.objectStore('rows'), rowsOf(key)];
  const [rows, values] = await Promise.all([
    answerOf(store.getAllKeys(range, most)) as Promise<Row[]>,
    answerOf(store.getAll(range, most)),
  ]);
  return rows.map((row, at) => blockOf(row, values[at]));
}

/** A list of few blocks is written as a whole, of a longer one each block that changes. */
export async function changeList(stores: Stores, key: number, change: Change): Promise<void> {
  const blocks = await blocksIn(stores, key, AT_ONCE);
  if (blocks.length < AT_ONCE) return putBlocks(stores, key, blocks, change);
  for (const one of change) putBlocks(stores, key, await blockWith(stores, key, one[0]), new Map([one]));
}

/** The block that an event belongs to; one that comes before all begins another. */
async function blockWith(stores: Stores, key: number, event: number): Promise<Block[]> {
  const range = IDBKeyRange.bound([key], [key, event]);
  const cursor = await answerOf(stores.objectStore('rows').openCursor(range, 'prev'));
  return cursor ? [blockOf(cursor.key as Row, cursor.value)] : [];
}

/** Writes blocks that follow each other anew. */
export function putBlocks(stores: Stores, key: number, blocks: Block[], change: Change): void {
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
