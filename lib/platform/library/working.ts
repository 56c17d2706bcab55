/**
 * What one feed's reports are placed by, the next feed's are, too: lists and profiles stay in memory while feeds come in,
 * one after the other, and follow what is written. Nothing of it is left when none came for some seconds.
 */
import { MAX_LIST } from '../../core/events/lookup';
import type { Written } from './draft-entries';
import type { KeysRecord, ProfileRecord } from './records';

export interface Working {
  /** Number of the write that it is as of. */
  stamp: number;
  /** All lists are there: a key that has none is of no event. */
  whole: boolean;
  /** Events by key, ascending. */
  lists: Map<number, number[]>;
  profiles: Map<number, ProfileRecord>;
}

/** In milliseconds. */
const KEPT = 10_000;
/** Events on lists, and gists of profiles. */
const MOST = { listed: 600_000, gists: 4000 };

const ALL = new WeakMap<object, Working>();
const TIMERS = new WeakMap<object, ReturnType<typeof setTimeout>>();

export const forgetWorking = (connection: object): boolean => ALL.delete(connection);

/** As of a write, for a draft that writes next. */
export function workingOf(connection: object, stamp: number): Working {
  const known = ALL.get(connection);
  const working =
    known?.stamp === stamp && !isLarge(known)
      ? known
      : { stamp, whole: false, lists: new Map(), profiles: new Map() };
  ALL.set(connection, working);
  clearTimeout(TIMERS.get(connection));
  TIMERS.set(
    connection,
    setTimeout(() => ALL.delete(connection), KEPT),
  );
  return working;
}

const sum = <T>(values: Iterable<T>, of: (value: T) => number): number => {
  let all = 0;
  for (const value of values) all += of(value);
  return all;
};

const isLarge = ({ lists, profiles }: Working): boolean =>
  sum(lists.values(), (list) => list.length) > MOST.listed ||
  sum(profiles.values(), ({ profile }) => profile.gists.length) > MOST.gists;

/** Where it stands in an ascending list, or would. */
function placeIn(list: number[], event: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < event) low = middle + 1;
    else high = middle;
  }
  return low;
}

function addTo(list: number[], event: number): void {
  const at = placeIn(list, event);
  if (list[at] !== event) list.splice(at, 0, event);
}

function takeFrom(list: number[], event: number): void {
  const at = placeIn(list, event);
  if (list[at] === event) list.splice(at, 1);
}

export function follow(working: Working, written: Written[]): void {
  for (const { store, key, before, after } of written) {
    if (store === 'profiles') followProfile(working, key as number, after as ProfileRecord | undefined);
    if (store === 'keys') followKeys(working, key as number, [before, after] as (KeysRecord | undefined)[]);
  }
}

function followProfile({ profiles }: Working, event: number, after: ProfileRecord | undefined): void {
  if (after) profiles.set(event, after);
  else profiles.delete(event);
}

export function addKeys({ lists, whole }: Working, event: number, keys: Iterable<number>): void {
  for (const key of keys) {
    const list = lists.get(key) ?? (whole ? [] : null);
    if (list) addTo(list, event);
    if (list) lists.set(key, list);
  }
}

function followKeys(working: Working, event: number, records: (KeysRecord | undefined)[]): void {
  const [before = [], after = []] = records.map((record) => record?.keys);
  const stays = new Set(after);
  for (const key of before) if (!stays.has(key)) shorten(working, key, event);
  addKeys(working, event, after);
}

/** Of a list that was cut it is not known what else is on it. */
function shorten({ lists, whole }: Working, key: number, event: number): void {
  const list = lists.get(key);
  if (list && !whole && list.length >= MAX_LIST) lists.delete(key);
  else if (list) takeFrom(list, event);
}

/** After writes, the last one with this number. What came in between, from elsewhere, makes it useless. */
export function followWrites(connection: object, writes: Written[][], stamp: number): void {
  const known = ALL.get(connection);
  if (!known || writes.length === 0) return;
  if (known.stamp !== stamp - writes.length) {
    forgetWorking(connection);
    return;
  }
  for (const written of writes) follow(known, written);
  known.stamp = stamp;
}
