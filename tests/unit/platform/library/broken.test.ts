/** What happens when something breaks: nothing confirmed is lost, it is said in words, and the library opens. */
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LibraryPort } from '../../../../lib/app/library-port';
import { numberOf } from '../../../../lib/core/events/hash';
import { createLibrary } from '../../../../lib/platform/library/library';
import { clock, digest, event, freshLibrary, idsIn, kept, pack, remembered, text, unwrap } from './made';
import { contents, expectWhole } from './whole';

let library: LibraryPort;
beforeEach(async () => {
  library = freshLibrary();
  unwrap(await library.addPack(pack([event('lake', ['a', 'b'])], [digest('a'), digest('b')])));
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** Writes past the library, as a bad disk would. */
async function spoil(store: string, value: unknown): Promise<void> {
  const database = await openDB('variorum');
  await database.put(store, value);
  database.close();
}

/** Ends the transaction as browsers do when there is no room for it; the stand-in for IndexedDB knows how. */
const runOut = (transaction: unknown): void =>
  (transaction as { _abort(why: string): void })._abort('QuotaExceededError');

describe('a full disk', () => {
  it.each<[what: string, put: IDBObjectStore['put']]>([
    [
      'at once',
      () => {
        throw new DOMException('no room', 'QuotaExceededError');
      },
    ],
    [
      'when it is written',
      function (this: IDBObjectStore) {
        const asked = this.get('any');
        asked.addEventListener('success', () => runOut(this.transaction));
        return asked as IDBRequest<IDBValidKey>;
      },
    ],
  ])('leaves all as it was: %s', async (_when, put) => {
    const before = await contents();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(put);
    expect(await library.put(kept(text('c'), 'lake'))).toMatchObject({
      ok: false,
      problem: { code: 'full', message: 'There is no room left for the library to grow.' },
    });
    vi.restoreAllMocks();
    expect(await contents()).toEqual(before);
    unwrap(await library.put(kept(text('c'), 'lake')));
    await expectWhole();
  });
});

describe('what is deleted on a full disk', () => {
  it('goes, though there is no room for a way back', async () => {
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...of) {
      if (this.name === 'undo') throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, of);
    });
    const gone = unwrap(await library.change({ type: 'delete-events', events: ['lake'] }));
    expect(gone).toEqual({ undo: '', event: null });
    expect(unwrap(await library.totals())).toMatchObject({ events: 0, reports: 0 });
    expect(await library.change({ type: 'rename', event: 'lake', title: 'x' })).toMatchObject({ ok: false });
    await expectWhole();
  });
});

describe('a background that ends in the middle', () => {
  it('leaves all of a pack or nothing', async () => {
    const before = await contents();
    const added = library.addPack(pack([event('rail', ['c'])], [digest('c')]));
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(function (this: IDBObjectStore) {
      this.transaction.abort();
      return this.get('any') as IDBRequest<IDBValidKey>;
    });
    expect(await added).toMatchObject({ ok: false, problem: { code: 'storage' } });
    expect(await contents()).toEqual(before);
  });
});

describe('two tabs', () => {
  it('that write at once keep totals right', async () => {
    const other = createLibrary(() => clock.now);
    const put = (index: number) => (index % 2 ? library : other).put(kept(text(`r${index}`), 'lake'));
    const all = await Promise.all(Array.from({ length: 8 }, (_, index) => put(index)));
    expect(all.every(({ ok }) => ok)).toBe(true);
    expect(unwrap(await other.totals())).toMatchObject({ events: 1, reports: 10 });
    await expectWhole();
  });
});

describe('a record that cannot be read', () => {
  it('is left out of what is answered', async () => {
    await spoil('events', { id: 'odd', title: 7, newest: 0 });
    // No link could lead to it.
    const rest = { title: 'Half', date: null, place: null, reports: ['b'], changed: 9, pack: null };
    await spoil('events', { id: 'half\ud83d', ...rest, words: ['half'], searched: [], newest: 9 });
    await spoil('reports', { report: { id: 'a', title: 'torn' } });
    await spoil('profiles', { event: numberOf('lake'), profile: 1 });
    expect(await idsIn(library, 'lake')).toEqual(['b']);
    expect(unwrap(await library.events(['odd', 'lake'])).map(({ id }) => id)).toEqual(['lake']);
    expect(unwrap(await library.search('', null, 5)).events.map(({ id }) => id)).toEqual(['lake']);
    expect(unwrap(await library.profiles([numberOf('lake')]))).toEqual([]);
    expect(unwrap(await library.dump(null)).part.events.map(({ id }) => id)).toEqual(['lake']);
    expect(await library.report('a')).toMatchObject({ ok: false, problem: { code: 'storage' } });
  });

  it('is set aside and counted when it is written over', async () => {
    const torn = { report: { id: 'a', title: 'torn' } };
    await spoil('reports', torn);
    await spoil('profiles', { event: numberOf('lake'), profile: 1 });
    unwrap(await library.put(kept(text('a'), 'lake')));
    const { unreadable } = await contents();
    expect(unreadable.map(({ value }) => value)).toContainEqual(torn);
    expect(unwrap(await library.totals())).toMatchObject({
      events: 1,
      reports: 2,
      unreadable: unreadable.length,
    });
    expect(await idsIn(library, 'lake')).toEqual(['a', 'b']);
  });

  it('of totals does not keep the library from opening', async () => {
    const database = await openDB('variorum');
    await database.put('meta', 'torn', 'totals');
    database.close();
    unwrap(await library.put(remembered(text('c'), clock.now, 'lake')));
    expect(unwrap(await library.totals())).toMatchObject({ events: 1, reports: 3, remembered: 1 });
  });
});

describe('a connection', () => {
  it('that the browser refuses is told in words, and tried again', async () => {
    const { indexedDB } = globalThis;
    globalThis.indexedDB = {
      open: () => {
        throw new Error('private window');
      },
    } as unknown as IDBFactory;
    const refused = await createLibrary().totals();
    expect(refused).toMatchObject({ ok: false, problem: { code: 'storage', message: 'private window' } });
    globalThis.indexedDB = indexedDB;
    expect(unwrap(await library.totals())).toMatchObject({ events: 1 });
  });

  it('that is given up for a newer version opens again', async () => {
    (await openDB('variorum', 6)).close();
    expect(await library.totals()).toMatchObject({ ok: false, problem: { code: 'storage' } });
    await indexedDB.deleteDatabase('variorum');
    expect(unwrap(await library.totals())).toMatchObject({ events: 0 });
  });

  it('that was closed under the library is opened anew', async () => {
    const transaction = IDBDatabase.prototype.transaction;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(function (
      this: IDBDatabase,
      ...asked
    ) {
      this.close();
      return transaction.apply(this, asked);
    });
    expect(unwrap(await library.totals())).toMatchObject({ events: 1 });
  });
});
