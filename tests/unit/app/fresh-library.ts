/** A library with nothing in it, in a database of its own, that tells what it was asked to write. */
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import type { LibraryPort } from '../../../lib/app/library-port';
import { createLibrary } from '../../../lib/platform/library/library';

export interface FreshLibrary extends LibraryPort {
  /** In its order: `place remembered https://…`, `change apart`, `forget`. */
  asked: string[];
}

export function freshLibrary(now: () => number = () => 1_000_000): FreshLibrary {
  globalThis.indexedDB = new IDBFactory();
  const library = createLibrary(now);
  const asked: string[] = [];
  return {
    ...library,
    asked,
    put: (incoming) => {
      asked.push(`put ${incoming.origin} ${incoming.report.id} ${incoming.event}`);
      return library.put(incoming);
    },
    place: (incoming) => {
      asked.push(`place ${incoming.origin} ${incoming.report.id}`);
      return library.place(incoming);
    },
    change: (change) => {
      asked.push(`change ${change.type}`);
      return library.change(change);
    },
    forget: (time, most) => {
      asked.push('forget');
      return library.forget(time, most);
    },
  };
}
