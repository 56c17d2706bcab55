/** Records of one draft: each is asked for once, and changed here until it is written. */
import { unwrap } from 'idb';
import { answerOf, type Stores } from './asking';
import { recordOf } from './checks';
import { keysRecord } from './listings';
import { type Late, type ProfileRecord, type Records, STORES, type Store, type Writing } from './records';
import type { Working } from './working';

export interface Entry<S extends Store = Store> {
  store: S;
  key: IDBValidKey;
  /** As it is stored, */
  before: Records[S] | undefined;
  /** as it was when what follows from it was made, */
  settled: Records[S] | undefined;
  /** as it is by now. */
  after: Records[S] | undefined;
  /** What was there could not be read; it is set aside. */
  odd: unknown;
}

export type Written = Pick<Entry, 'store' | 'key' | 'before' | 'after'>;

/** More keys than these are not worth reading for what is looked up in one draft. */
const FEW = 5000;

async function keysOf(stores: Stores, store: Store): Promise<Set<string> | null> {
  const keys = await answerOf(stores.objectStore(store).getAllKeys(null, FEW));
  return keys.length === FEW ? null : new Set(keys.map((key) => JSON.stringify(key)));
}

const nameOf = (store: Store, key: IDBValidKey): string =>
  `${store} ${typeof key === 'string' ? key : JSON.stringify(key)}`;

export class Entries {
  readonly #stores: Stores;
  readonly #loading = new Map<string, Promise<Entry>>();
  readonly #loaded = Object.fromEntries(STORES.map((store) => [store, [] as Entry[]]));
  #corrected: Promise<Set<string> | null> | null = null;
  /** Profiles that need not be asked for. */
  working: Promise<Working> | null = null;
  readonly #late: () => Promise<Late>;

  /** `late`: what is not in its store yet. */
  constructor(transaction: Writing, late: () => Promise<Late>) {
    this.#stores = unwrap(transaction);
    this.#late = late;
  }

  of<S extends Store>(store: S, key: IDBValidKey): Promise<Entry<S>> {
    const name = nameOf(store, key);
    const entry = this.#loading.get(name) ?? this.#load(store, key);
    this.#loading.set(name, entry);
    return entry as Promise<Entry<S>>;
  }

  /** That nothing is stored there is known. */
  blank(store: Store, key: IDBValidKey): void {
    const name = nameOf(store, key);
    if (!this.#loading.has(name)) this.#loading.set(name, Promise.resolve(this.#add(store, key, undefined)));
  }

  /** Those that were asked for so far. */
  in<S extends Store>(store: S): Entry<S>[] {
    return [...(this.#loaded[store] ?? [])] as Entry<S>[];
  }

  all(): Entry[] {
    return Object.values(this.#loaded).flat();
  }

  #add(store: Store, key: IDBValidKey, record: Entry['after'], odd?: unknown): Entry {
    const entry: Entry = { store, key, before: record, settled: record, after: record, odd };
    this.#loaded[store]?.push(entry);
    return entry;
  }

  /** Most reports and events have no corrections: they are not asked for one by one. */
  async #isThere(store: Store, key: IDBValidKey): Promise<boolean> {
    if (store !== 'corrections') return true;
    this.#corrected ??= keysOf(this.#stores, store);
    return (await this.#corrected)?.has(JSON.stringify(key)) ?? true;
  }

  async #stored(store: Store, key: IDBValidKey): Promise<unknown> {
    const asked: Promise<unknown> = answerOf(this.#stores.objectStore(store).get(key));
    if (store !== 'keys' && store !== 'words') return asked;
    const [there, late] = await Promise.all([asked, this.#late()]);
    return late[store].find(({ event }) => event === key) ?? keysRecord(there);
  }

  async #load(store: Store, key: IDBValidKey): Promise<Entry> {
    const profiles = store === 'profiles' ? (await this.working)?.profiles : undefined;
    const known = profiles?.get(key as number);
    if (known) return this.#add(store, key, known);
    const value = (await this.#isThere(store, key)) ? await this.#stored(store, key) : undefined;
    const record = recordOf(store, value);
    if (record) profiles?.set(key as number, record as ProfileRecord);
    return this.#add(store, key, record, record ? undefined : value);
  }
}
