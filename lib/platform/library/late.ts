/**
 * What an event is found and searched by is listed in rows and an index, each word of it in another place of the disk:
 * that is most of what adding costs in a large library. So of the events written last it waits beside the totals, in the one
 * record that each write writes anyway, is read from there, and comes to its store when nothing else is written.
 */
import { unwrap } from 'idb';
import { MAX_LIST } from '../../core/events/lookup';
import type { Stores } from './asking';
import { listIn, listOf } from './blocks';
import { lateOf, recordsOf } from './checks';
import type { Entry } from './draft-entries';
import { type Listing, putListings } from './listings';
import { comeOver, isOlder, isTurning, withOld } from './older';
import type { Database, KeysRecord, Late, Meta, WordsRecord } from './records';

/** Records that wait, at most: all are read with each match that is not in memory. */
const MOST = 64;
/** Events of one transaction that brings them to their stores: others wait for it. */
const AT_ONCE = 2;
/** In milliseconds after the last write, and between two such transactions. */
const PAUSE = { first: 1500, next: 50 };

const isLate = ({ store }: Entry): boolean => store === 'keys' || store === 'words';
const mayWait = (entry: Entry): boolean =>
  isLate(entry) && entry.after !== undefined && entry.odd === undefined;

/** Keeps with the totals what of a write may wait, where there is room for all of it; answers what is written now. */
export function putOff(meta: Meta, entries: Entry[]): Entry[] {
  const waiting = entries.filter(mayWait);
  const late = lateOf(meta);
  const left = (store: keyof Late) =>
    (late[store] as Late[typeof store][number][]).filter(
      ({ event }) => !entries.some((entry) => entry.store === store && entry.key === event),
    );
  const fits = late.keys.length + late.words.length + waiting.length <= MOST;
  const more = (store: keyof Late) =>
    fits ? waiting.filter((entry) => entry.store === store).map(({ after }) => after) : [];
  if (entries.some(isLate))
    meta.late = {
      keys: [...left('keys'), ...more('keys')] as KeysRecord[],
      words: [...left('words'), ...more('words')] as WordsRecord[],
    };
  return fits ? entries.filter((entry) => !mayWait(entry)) : entries;
}

/** Reads a key's events as they are by now. `blocks`: its first, where they were read already. */
export function readerOf(stores: Stores, meta: Meta | undefined) {
  const [late, isOld] = [lateOf(meta).keys, isTurning(stores, meta)];
  const read = async (key: number): Promise<number[]> => {
    const list = await listOf(stores, key);
    return withLate(isOld ? await withOld(stores, key, list) : list, key, late);
  };
  return (key: number, blocks?: unknown[]): number[] | Promise<number[]> => {
    const list = blocks && !isOld ? listIn(blocks) : undefined;
    return list ? withLate(list, key, late) : read(key);
  };
}

/** The list for a key, with the events that wait. One that was cut stays as it is. */
export function withLate(list: number[], key: number, late: KeysRecord[]): number[] {
  if (late.length === 0 || list.length >= MAX_LIST) return list;
  const waiting = new Set(late.map(({ event }) => event));
  const here = late.filter(({ keys }) => keys.includes(key)).map(({ event }) => event);
  return [...list.filter((event) => !waiting.has(event)), ...here].sort((one, other) => one - other);
}

/** Brings some to their stores; answers whether others wait. It changes nothing that is answered, so nobody is told. */
export async function bringSome(database: Database): Promise<boolean> {
  const writing = database.transaction(['keys', 'rows', 'words', 'meta'], 'readwrite');
  const stores = unwrap(writing);
  // What fails is told by what is waited for.
  writing.done.catch(() => undefined);
  const meta: Meta | undefined = await writing.objectStore('meta').get('totals');
  if (!meta) return false;
  const late = lateOf(meta);
  const left = { keys: late.keys.slice(AT_ONCE), words: late.words.slice(AT_ONCE) };
  const isLeft = left.keys.length + left.words.length > 0;
  const { late: before, ...rest } = meta;
  if (!before && !isOlder(stores, meta)) return false;
  const first = <S extends keyof Late>(store: S) => recordsOf(store, late[store].slice(0, AT_ONCE));
  for (const record of first('words')) stores.objectStore('words').put(record);
  const listings = first('keys').map((record): Listing => [record.event, record]);
  await putListings(stores, listings);
  if (!before) Object.assign(rest, await comeOver(stores, meta));
  stores.objectStore('meta').put(isLeft ? { ...rest, late: left } : rest, 'totals');
  const isMore = isLeft || isOlder(stores, rest);
  await writing.done;
  return isMore;
}

const TIMERS = new WeakMap<object, ReturnType<typeof setTimeout>>();

/** Soon, once nothing was written for a while. Where that fails (no room, a connection that is closed) they wait on. */
export function bringLater(database: Database, pause = PAUSE.first): void {
  clearTimeout(TIMERS.get(database));
  const bring = async (): Promise<void> => {
    const isLeft = await bringSome(database).catch(() => false);
    if (isLeft) bringLater(database, PAUSE.next);
  };
  TIMERS.set(database, setTimeout(bring, pause));
}
