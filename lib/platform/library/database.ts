/** The library's database: one connection that is opened when needed and given up when it must be. */
import { deleteDB, openDB } from 'idb';
import { fail, ok, type Result } from '../../core/result';
import type { Database, LibrarySchema } from './records';
import { Refusal } from './refusal';
import { upgrade } from './upgrade';

const NAME = 'variorum';
const VERSION = 5;

/** Answers a failure where the browser refuses, or another page of ours holds an older version open. */
function open(onGone: () => void): Promise<Database> {
  return new Promise((resolve, reject) => {
    let [isOlder, why]: [boolean, unknown] = [false, undefined];
    const refused = (error: unknown): void =>
      reject(
        isOlder
          ? new Refusal(
              'upgrade',
              `The library could not be brought up to date; nothing was lost. ${why ?? error}`,
            )
          : error,
      );
    openDB<LibrarySchema>(NAME, VERSION, {
      upgrade: (database, from, _to, transaction) => {
        isOlder = from > 0;
        upgrade(database, from, transaction, (error) => {
          why = error;
        });
      },
      blocked: () => reject(new Error('An older version of the library is still open.')),
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase).close();
        onGone();
      },
      terminated: onGone,
    }).then(resolve, refused);
  });
}

function failureOf(error: unknown): Result<never> {
  if (error instanceof Refusal) return fail(error.code, error.message);
  const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
  if (name === 'QuotaExceededError') return fail('full', 'There is no room left for the library to grow.');
  return fail('storage', message);
}

export type Use = <T>(work: (database: Database) => Promise<T>) => Promise<Result<T>>;

/**
 * `use` runs work on the database; whatever it throws is a failure in words. Work is done whole or not at all.
 * `destroy` takes the whole database away, which needs no room; it is made anew when it is next used.
 */
export function createUse(): { use: Use; destroy(): Promise<Result<void>> } {
  let opened: Promise<Database> | null = null;
  const giveUp = (): void => {
    opened?.then(
      (database) => database.close(),
      () => undefined,
    );
    opened = null;
  };
  const tried = async <T>(work: (database: Database) => Promise<T>, again: boolean): Promise<Result<T>> => {
    try {
      opened ??= open(giveUp);
      return ok(await work(await opened));
    } catch (error) {
      if (!(error instanceof Refusal) || error.code === 'upgrade') giveUp();
      // The connection was closed under us, by the browser or for another version: nothing was done yet.
      const closed = error instanceof DOMException && error.name === 'InvalidStateError';
      return closed && again ? tried(work, false) : failureOf(error);
    }
  };
  const destroy = async (): Promise<Result<void>> => {
    giveUp();
    try {
      return ok(await deleteDB(NAME));
    } catch (error) {
      return failureOf(error);
    }
  };
  return { use: (work) => tried(work, true), destroy };
}
