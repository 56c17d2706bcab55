/** What an event is found and searched by waits beside the totals, is found meanwhile, and comes to its store. */
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LibraryPort } from '../../../../lib/app/library-port';
import { indexKeys } from '../../../../lib/core/events/keys';
import { MAX_LIST } from '../../../../lib/core/events/lookup';
import { profileOf } from '../../../../lib/core/events/profile';
import { readingOf } from '../../../../lib/core/reading';
import { bringSome, withLate } from '../../../../lib/platform/library/late';
import { createLibrary } from '../../../../lib/platform/library/library';
import type { Database } from '../../../../lib/platform/library/records';
import { event, freshLibrary, kept, pack, RAIL, text, unwrap } from './made';
import { expectWhole } from './whole';

let library: LibraryPort;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  library = freshLibrary();
});
afterEach(() => {
  vi.useRealTimers();
});

async function opened<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const database = (await openDB('variorum')) as unknown as Database;
  const answer = await work(database);
  database.close();
  return answer;
}

/** Records in each store, and those that wait. */
const counts = () =>
  opened(async (database) => {
    const [keys, words] = [await database.count('keys'), await database.count('words')];
    const { late } = (await database.get('meta', 'totals')) ?? {};
    return { keys, words, waiting: (late?.keys.length ?? 0) + (late?.words.length ?? 0) };
  });

/** Until all that waited is in its store. */
async function pause(): Promise<void> {
  for (let times = 0; times < 40; times++) {
    vi.advanceTimersByTime(2000);
    await new Promise((resolve) => setImmediate(resolve));
  }
  await vi.waitFor(async () => {
    vi.advanceTimersByTime(2000);
    expect((await counts()).waiting).toBe(0);
  });
}

const keyOf = (id: string): number =>
  indexKeys(profileOf(event(id, [id]), [readingOf(text(id, RAIL))]))[0] ?? 0;

/** Events by a key of the rail's, and by a word of all titles. */
async function found(one: LibraryPort): Promise<[matched: number, searched: number]> {
  const { lists } = unwrap(await one.postings([keyOf('x')]));
  const { events } = unwrap(await one.search('glacier', null, 50));
  return [lists.get(keyOf('x'))?.length ?? 0, events.length];
}

describe('what events are found by', () => {
  it('waits, and is found all the same', async () => {
    for (const id of ['x', 'y']) unwrap(await library.put(kept(text(id, RAIL))));
    expect(await counts()).toEqual({ keys: 0, words: 0, waiting: 4 });
    expect(await found(library)).toEqual([2, 2]);
    // As after the background was ended.
    expect(await found(createLibrary())).toEqual([2, 2]);
    await expectWhole();
  });

  it('comes to its store when nothing is written for a while', async () => {
    for (const id of ['x', 'y', 'z']) unwrap(await library.put(kept(text(id, RAIL))));
    await pause();
    expect(await counts()).toEqual({ keys: 3, words: 3, waiting: 0 });
    expect(await found(library)).toEqual([3, 3]);
    await expectWhole();
  });

  it('counts instead of what is in its store', async () => {
    const id = unwrap(await library.put(kept(text('x', RAIL))));
    await pause();
    unwrap(await library.put(kept(text('y', 'Bakers of the old town sell no bread on Mondays.'), id)));
    expect(await counts()).toMatchObject({ keys: 1, waiting: 2 });
    expect(await found(library)).toEqual([1, 1]);
    await expectWhole();
  });

  it.each([
    ['waits', async () => undefined],
    ['was in its store', pause],
  ])('goes with its event where it %s', async (_what, first) => {
    const id = unwrap(await library.put(kept(text('x', RAIL))));
    await first();
    unwrap(await library.change({ type: 'delete-events', events: [id] }));
    expect(await counts()).toEqual({ keys: 0, words: 0, waiting: 0 });
    expect(await found(library)).toEqual([0, 0]);
  });

  it('is written at once where there is much of it', async () => {
    unwrap(await library.put(kept(text('x', RAIL))));
    const ids = Array.from({ length: 40 }, (_, number) => `n${number}`);
    const events = ids.map((id) => event(id, [id]));
    unwrap(
      await library.addPack(
        pack(
          events,
          ids.map((id) => text(id)),
        ),
      ),
    );
    expect(await counts()).toEqual({ keys: 40, words: 40, waiting: 2 });
    await expectWhole();
  });

  it('leaves the library open where it cannot be read', async () => {
    const id = unwrap(await library.put(kept(text('x', RAIL))));
    await opened(async (database) => {
      const meta = await database.get('meta', 'totals');
      await database.put('meta', { ...meta, late: { keys: 7 } } as never, 'totals');
    });
    expect(unwrap(await library.totals())).toMatchObject({ events: 1, reports: 1 });
    expect(unwrap(await library.reports(id))).toHaveLength(1);
    unwrap(await library.put(kept(text('y', RAIL), id)));
    await pause();
    expect(await found(library)).toEqual([1, 1]);
  });

  it.each([
    ['keys', { event: 5, keys: [Number.NaN] }],
    ['keys', { event: 5, keys: ['a key'] }],
    ['words', { event: 5, id: 'x', words: [7] }],
  ])('leaves out of the %s what is no record: %o', async (store, odd) => {
    unwrap(await library.put(kept(text('x', RAIL))));
    await opened(async (database) => {
      const meta = await database.get('meta', 'totals');
      const late = { ...meta?.late, [store]: [odd, ...(meta?.late?.[store as 'keys'] ?? [])] };
      await database.put('meta', { ...meta, late } as never, 'totals');
    });
    expect(await found(library)).toEqual([1, 1]);
    unwrap(await library.totals());
    await opened(async (database) => {
      while (await bringSome(database));
    });
    expect(await counts()).toEqual({ keys: 1, words: 1, waiting: 0 });
    await expectWhole();
  });
});

describe('a list with the events that wait', () => {
  const late = [
    { event: 5, keys: [1, 2] },
    { event: 7, keys: [3] },
  ];
  const cut = Array.from({ length: MAX_LIST }, (_, number) => number);
  it.each([
    [1, [], [5]],
    [1, [3, 9], [3, 5, 9]],
    [3, [5, 7, 8], [7, 8]],
    [4, [5, 8], [8]],
    [4, cut, cut],
  ])('by key %j of %j', (key, list, all) => expect(withLate(list, key, late)).toEqual(all));
});
