/** What the library's database holds, and its stores. Reports, profiles and totals are moved by one transaction. */
import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { EventProfile } from '../../core/events/profile';
import type { Correction, Revision, StoredEvent, StoredReport, Totals } from '../../core/library/model';
import type { Row } from './blocks';

/** An event with what it is listed by. */
export interface EventRecord extends StoredEvent {
  /** What it was searched by in version 2, whose databases have an index of this. Empty where it was written since. */
  words: string[];
  /** What it is searched by, as in the store `words`. Absent where it is not listed, or was not written since version 2. */
  searched?: string[];
  /** `-changed`: the database lists upwards, the library the newest first. Absent where it is not listed. */
  newest?: number;
}

/** `event`: its number (`numberOf`). */
export interface ProfileRecord {
  event: number;
  profile: EventProfile;
}

/** What an event is found by: the lists that it is in (`blocks.ts`). */
export interface KeysRecord {
  event: number;
  keys: number[];
}

/** The same as it is stored since version 4. */
export interface RowsRecord {
  event: number;
  rows: number[];
}

/** What an event is searched by, listed apart from it: an index holds what leads to a record as often as it lists it. */
export interface WordsRecord {
  event: number;
  id: string;
  words: string[];
}

/** Of events written last: what is not in its store yet, one record an event. It counts instead of what is there. */
export interface Late {
  keys: KeysRecord[];
  words: WordsRecord[];
}

/** Records that changes, undoing and totals are about. */
export interface Records {
  events: EventRecord;
  reports: StoredReport;
  profiles: ProfileRecord;
  keys: KeysRecord;
  words: WordsRecord;
  revisions: Revision;
  corrections: Correction;
}
export type Store = keyof Records;

/** By the number of an event: they follow from it and its reports, and are made of records that were looked at. */
export const DERIVED = ['profiles', 'keys', 'words'] as const;
export const isDerived = (store: Store): boolean => DERIVED.some((one) => one === store);

/** A record as it was before a change, and a hash of what the change left. */
export interface Image {
  store: Store;
  key: IDBValidKey;
  before: unknown;
  after: number;
}

export interface UndoRecord {
  /** The change as JSON: one that is sent again is known by it. */
  change: string;
  event: string | null;
  images: Image[];
}

export interface Meta extends Totals {
  /** Goes up with each write. */
  stamp: number;
  /** Events that are not listed; `events` and `reports` are those that are. */
  unlisted: number;
  /** Absent where nothing waits: see `late.ts`. */
  late?: Late;
  /** Of what version 3 left, the last event that is in its lists by now; infinite where all are. */
  turned?: number;
  /** Of what version 4 left, the last row that is packed by now; `all` where none is left. */
  packed?: Row | 'all';
}

export interface LibrarySchema extends DBSchema {
  events: {
    key: string;
    value: EventRecord;
    indexes: { changed: [newest: number, id: string]; words: string; reports: string };
  };
  reports: { key: string; value: StoredReport; indexes: { expires: number } };
  profiles: { key: number; value: ProfileRecord };
  keys: { key: number; value: KeysRecord | RowsRecord; indexes: { keys: number } };
  rows: { key: Row; value: Float64Array | 0 };
  words: { key: number; value: WordsRecord; indexes: { words: string } };
  revisions: { key: [report: string, read: number]; value: Revision };
  corrections: { key: [about: string, id: string]; value: Correction };
  /** By the time of the change and its stamp. */
  undo: { key: [at: number, stamp: number]; value: UndoRecord };
  /** One record, `totals`. */
  meta: { key: string; value: Meta };
  /** Records that could not be read, as they were. */
  unreadable: { key: number; value: { store: string; value: unknown } };
}

export type Database = IDBPDatabase<LibrarySchema>;
export const STORES = [
  'events',
  'reports',
  'profiles',
  'keys',
  'rows',
  'words',
  'revisions',
  'corrections',
  'undo',
  'meta',
  'unreadable',
] as const;
export type Writing = IDBPTransaction<
  LibrarySchema,
  (typeof STORES)[number][],
  'readwrite' | 'versionchange'
>;

export const EMPTY: Meta = {
  events: 0,
  reports: 0,
  remembered: 0,
  bytes: 0,
  unreadable: 0,
  stamp: 0,
  unlisted: 0,
};

/** The store that version 3 came with, empty. */
export function createWords(database: Database): void {
  const words = database.createObjectStore('words', { keyPath: 'event' });
  words.createIndex('words', 'words', { multiEntry: true });
}

/** The store that version 4 came with, empty. */
export const createRows = (database: Database): unknown => database.createObjectStore('rows');

/** All stores, empty. */
export function createStores(database: Database): void {
  const events = database.createObjectStore('events', { keyPath: 'id' });
  events.createIndex('changed', ['newest', 'id']);
  events.createIndex('reports', 'reports', { multiEntry: true });
  const reports = database.createObjectStore('reports', { keyPath: 'report.id' });
  reports.createIndex('expires', 'expires');
  database.createObjectStore('profiles', { keyPath: 'event' });
  database.createObjectStore('keys', { keyPath: 'event' });
  createRows(database);
  createWords(database);
  database.createObjectStore('revisions', { keyPath: ['report', 'read'] });
  database.createObjectStore('corrections', { keyPath: ['about', 'id'] });
  database.createObjectStore('undo');
  database.createObjectStore('meta');
  database.createObjectStore('unreadable', { autoIncrement: true });
}
