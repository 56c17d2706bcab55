/** The library's database: its stores, and one connection that is opened when needed and given up when it must be. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { EventProfile } from '../../core/events/profile';
import type { KnownEvent, Report } from '../../core/model';
import { fail, ok, type Result } from '../../core/result';

export interface LibrarySchema extends DBSchema {
  events: { key: string; value: KnownEvent };
  reports: { key: string; value: Report };
  profiles: { key: string; value: EventProfile };
  /** Posting lists: ids of the events whose profile holds a term. */
  postings: { key: string; value: string[] };
}
export type Database = IDBPDatabase<LibrarySchema>;

export const STORES = ['events', 'reports', 'profiles', 'postings'] as const;
const NAME = 'variorum';
const VERSION = 1;

/** Answers a failure where the browser refuses, or another page of ours holds an older version open. */
function open(onGone: () => void): Promise<Database> {
  return new Promise((resolve, reject) => {
    openDB<LibrarySchema>(NAME, VERSION, {
      upgrade: (database) => {
        database.createObjectStore('events', { keyPath: 'id' });
        database.createObjectStore('reports', { keyPath: 'id' });
        database.createObjectStore('profiles', { keyPath: 'event' });
        database.createObjectStore('postings');
      },
      blocked: () => reject(new Error('An older version of the library is still open.')),
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase).close();
        onGone();
      },
      terminated: onGone,
    }).then(resolve, reject);
  });
}

export type Use = <T>(work: (database: Database) => Promise<T>) => Promise<Result<T>>;

/** Runs work on the database; whatever it throws is a failure to store or read. */
export function createUse(): Use {
  let opened: Promise<Database> | null = null;
  const forget = (): void => {
    opened = null;
  };
  return async (work) => {
    try {
      opened ??= open(forget);
      return ok(await work(await opened));
    } catch (error) {
      forget();
      return fail('storage', error instanceof Error ? error.message : String(error));
    }
  };
}
