/**
 * One change of the library: records are read and changed here, and written with all that follows from them (profiles,
 * search words, totals) in the one transaction that the draft is made on. Nothing but the database is waited for.
 */
import { emptyCache } from './cache';
import { recordOf } from './checks';
import { derive, isSame } from './derive';
import { type Database, type Meta, type Records, STORES, type Store, type Writing } from './records';
import { Refusal } from './refusal';
import { metaOf, move, weightOf } from './totals';

export interface Entry<S extends Store = Store> {
  store: S;
  key: IDBValidKey;
  before: Records[S] | undefined;
  after: Records[S] | undefined;
  /** What was there could not be read; it is set aside. */
  odd: unknown;
}

export type Written = Pick<Entry, 'store' | 'key' | 'before' | 'after'>;

export interface Draft {
  /** Now, in milliseconds since 1970. */
  at: number;
  transaction: Writing;
  /** The record as it is by now. One that cannot be read is taken for missing. */
  get<S extends Store>(store: S, key: IDBValidKey): Promise<Records[S] | undefined>;
  /** `undefined` takes the record out. */
  set<S extends Store>(store: S, key: IDBValidKey, value: Records[S] | undefined): Promise<void>;
  /** The totals as the last write left them. */
  meta(): Promise<Meta>;
  /** Records of a store that were got or set so far. */
  entries<S extends Store>(store: S): Entry<S>[];
  /** Writes all that differs, with what follows. Answers what was there before and is now, and the number of the write. */
  finish(): Promise<{ written: Written[]; stamp: number }>;
}

/** More keys than these are not worth reading for what is looked up in one draft. */
const FEW = 5000;

async function keysOf(transaction: Writing, store: Store): Promise<Set<string> | null> {
  const keys = await transaction.objectStore(store).getAllKeys(null, FEW);
  return keys.length === FEW ? null : new Set(keys.map((key) => JSON.stringify(key)));
}

const differs = ({ before, after, odd }: Entry): boolean => odd !== undefined || !isSame(before, after);

export function createDraft(transaction: Writing, at: number): Draft {
  const loading = new Map<string, Promise<Entry>>();
  const loaded = Object.fromEntries(STORES.map((store) => [store, [] as Entry[]]));

  let meta: Promise<Meta> | null = null;
  let corrected: Promise<Set<string> | null> | null = null;
  /** Most reports and events have no corrections: they are not asked for one by one. */
  async function isThere(store: Store, key: IDBValidKey): Promise<boolean> {
    if (store !== 'corrections') return true;
    corrected ??= keysOf(transaction, store);
    return (await corrected)?.has(JSON.stringify(key)) ?? true;
  }
  async function load(store: Store, key: IDBValidKey): Promise<Entry> {
    const isStored = await isThere(store, key);
    const value: unknown = isStored ? await transaction.objectStore(store).get(key as string) : undefined;
    const record = recordOf(store, value);
    const entry: Entry = { store, key, before: record, after: record, odd: record ? undefined : value };
    loaded[store]?.push(entry);
    return entry;
  }
  const entryOf = (store: Store, key: IDBValidKey): Promise<Entry> => {
    const name = JSON.stringify([store, key]);
    const entry = loading.get(name) ?? load(store, key);
    loading.set(name, entry);
    return entry;
  };
  const draft: Draft = {
    at,
    transaction,
    get: async (store, key) => (await entryOf(store, key)).after as never,
    set: async (store, key, value) => {
      // Better nothing than something that could never be read again.
      if (value !== undefined && !recordOf(store, value))
        throw new Error('A record of the library is malformed.');
      (await entryOf(store, key)).after = value;
    },
    entries: <S extends Store>(store: S) => [...(loaded[store] ?? [])] as Entry<S>[],
    meta: () => {
      meta ??= metaOf(transaction);
      return meta;
    },
    finish: async () => {
      await derive(draft);
      return write(draft, Object.values(loaded).flat().filter(differs));
    },
  };
  return draft;
}

async function write({ transaction, ...draft }: Draft, entries: Entry[]): ReturnType<Draft['finish']> {
  const meta = await draft.meta();
  if (entries.length === 0) return { written: [], stamp: meta.stamp };
  meta.stamp++;
  for (const { store, before, after, odd } of entries) {
    move(meta, weightOf(store, before ?? odd), -1);
    move(meta, weightOf(store, after), 1);
    if (odd !== undefined) meta.unreadable++;
  }
  await Promise.all([...entries.map((entry) => put(transaction, entry)), putMeta(transaction, meta)]);
  const written = entries.map(({ store, key, before, after }) => ({ store, key, before, after }));
  for (const entry of entries) Object.assign(entry, { before: entry.after, odd: undefined });
  return { written, stamp: meta.stamp };
}

/** What throws at once would leave the others' failures unheard. */
async function putMeta(transaction: Writing, meta: Meta): Promise<void> {
  await transaction.objectStore('meta').put(meta, 'totals');
}

async function put(transaction: Writing, { store, key, after, odd }: Entry): Promise<void> {
  const target = transaction.objectStore(store);
  if (odd !== undefined) await transaction.objectStore('unreadable').add({ store, value: odd });
  await (after === undefined ? target.delete(key as string) : target.put(after as never));
}

/** Runs work on a draft in one transaction. An exception undoes all of it. */
export async function drafted<T>(
  database: Database,
  at: number,
  work: (draft: Draft) => Promise<T>,
): Promise<T> {
  const transaction = database.transaction([...STORES], 'readwrite');
  // When the transaction is undone, the exception that undid it says why; its own rejection would go unheard.
  transaction.done.catch(() => undefined);
  try {
    const draft = createDraft(transaction, at);
    const answer = await work(draft);
    await draft.finish();
    await transaction.done;
    return answer;
  } catch (error) {
    abort(transaction);
    // Of a full disk only the transaction itself knows.
    throw error instanceof Refusal ? error : (transaction.error ?? error);
  } finally {
    emptyCache(database);
  }
}

/** A transaction that failed by itself is undone already. */
function abort(transaction: Writing): void {
  try {
    transaction.abort();
  } catch {
    return;
  }
}
