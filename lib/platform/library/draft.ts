/**
 * One change of the library: records are read and changed here, and written with all that follows from them (profiles,
 * search words, totals) in the one transaction that the draft is made on. Nothing but the database is waited for.
 */
import { unwrap } from 'idb';
import { emptyCache } from './cache';
import { lateOf, recordOf } from './checks';
import { derive, isSame } from './derive';
import { Entries, type Entry, type Written } from './draft-entries';
import { tellOfWrite } from './heard';
import { bringLater, putOff } from './late';
import { type Listing, putListings } from './listings';
import {
  type Database,
  isDerived,
  type KeysRecord,
  type Meta,
  type Records,
  STORES,
  type Store,
  type Writing,
} from './records';
import { Refusal } from './refusal';
import { metaOf, move, weightOf } from './totals';
import { followWrites, forgetWorking, type Working, workingOf } from './working';

export type { Entry, Written };

export interface Draft {
  /** Now, in milliseconds since 1970. */
  at: number;
  transaction: Writing;
  /** The record as it is by now. One that cannot be read is taken for missing. */
  get<S extends Store>(store: S, key: IDBValidKey): Promise<Records[S] | undefined>;
  /** `undefined` takes the record out. */
  set<S extends Store>(store: S, key: IDBValidKey, value: Records[S] | undefined): Promise<void>;
  /** Nothing is stored there, as is known already: it is not asked for. */
  blank(store: Store, key: IDBValidKey): void;
  /** The totals as the last write left them. */
  meta(): Promise<Meta>;
  /** What feeds are placed by; it follows what is written. */
  working(): Promise<Working>;
  /** Records of a store that were got or set so far. */
  entries<S extends Store>(store: S): Entry<S>[];
  /** Makes what follows from what was set; answers all that changed since that was done before. Writes nothing. */
  settle(): Promise<Written[]>;
  /** Writes all that differs, with what follows. Answers what was there before and is now, and the number of the write. */
  finish(): Promise<{ written: Written[]; stamp: number }>;
  /** All that was written so far, each write by itself. */
  writes: Written[][];
}

const differs = (entry: Entry): boolean =>
  entry.odd !== undefined ||
  !(isOf('profiles', entry) ? isSameProfile(entry) : isSame(entry.before, entry.after));

const isOf = <S extends Store>(store: S, entry: Entry): entry is Entry<S> => entry.store === store;

/** Gists that stay are the same objects: to compare them by what they hold takes longer than to write them. */
function isSameProfile({ before, after }: Entry<'profiles'>): boolean {
  const [one, other] = [before?.profile.gists, after?.profile.gists];
  if (!one || !other) return before === after;
  const isKept = one.length === other.length && one.every((gist, at) => gist === other[at]);
  return isKept && isSame({ ...before?.profile, gists: [] }, { ...after?.profile, gists: [] });
}

/** `connection`: what `working` is kept by. */
export function createDraft(transaction: Writing, at: number, connection: object = transaction): Draft {
  const entries = new Entries(transaction, async () => lateOf(await draft.meta()));
  let meta: Promise<Meta> | null = null;
  const draft: Draft = {
    at,
    transaction,
    get: async (store, key) => (await entries.of(store, key)).after,
    set: async (store, key, value) => {
      (await entries.of(store, key)).after = value;
    },
    blank: (store, key) => entries.blank(store, key),
    entries: (store) => entries.in(store),
    meta: () => {
      meta ??= metaOf(transaction);
      return meta;
    },
    working: () => {
      entries.working ??= draft.meta().then(({ stamp }) => workingOf(connection, stamp));
      return entries.working;
    },
    settle: async () => {
      await derive(draft);
      const moved = entries.all().filter((entry) => entry.settled !== entry.after);
      const changed = moved.map(({ store, key, settled, after }) => ({ store, key, before: settled, after }));
      for (const entry of moved) entry.settled = entry.after;
      return changed;
    },
    finish: async () => {
      await derive(draft);
      const done = await write(draft, entries.all().filter(differs));
      if (done.written.length > 0) draft.writes.push(done.written);
      return done;
    },
    writes: [],
  };
  return draft;
}

async function write({ transaction, ...draft }: Draft, entries: Entry[]): ReturnType<Draft['finish']> {
  const meta = await draft.meta();
  if (entries.length === 0) return { written: [], stamp: meta.stamp };
  // Better nothing than something that could never be read again.
  for (const { store, after } of entries)
    if (after !== undefined && !isDerived(store) && !recordOf(store, after))
      throw new Error('A record of the library is malformed.');
  meta.stamp++;
  for (const { store, before, after, odd } of entries) {
    move(meta, weightOf(store, before ?? odd), -1);
    move(meta, weightOf(store, after), 1);
    if (odd !== undefined) meta.unreadable++;
  }
  await putAll(transaction, putOff(meta, entries));
  tellOfWrite();
  unwrap(transaction.objectStore('meta')).put(meta, 'totals');
  const written = entries.map(({ store, key, before, after }) => ({ store, key, before, after }));
  for (const entry of entries)
    Object.assign(entry, { before: entry.after, settled: entry.after, odd: undefined });
  return { written, stamp: meta.stamp };
}

/** Nobody waits for the last answers: what fails undoes the transaction, which says so. */
async function putAll(transaction: Writing, entries: Entry[]): Promise<void> {
  const stores = unwrap(transaction);
  const listings: Listing[] = [];
  for (const { store, key, after, odd } of entries) {
    const target = stores.objectStore(store);
    if (odd !== undefined) stores.objectStore('unreadable').add({ store, value: odd });
    if (store === 'keys') listings.push([key as number, (after as KeysRecord | undefined) ?? null]);
    else if (after === undefined) target.delete(key);
    else target.put(after);
  }
  await putListings(stores, listings);
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
    const draft = createDraft(transaction, at, database);
    // Asked with what the work asks first, not after all of it. Where that fails it is told when it is needed.
    draft.meta().catch(() => undefined);
    const answer = await work(draft);
    const { stamp } = await draft.finish();
    await transaction.done;
    followWrites(database, draft.writes, stamp);
    bringLater(database);
    return answer;
  } catch (error) {
    abort(transaction);
    forgetWorking(database);
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
