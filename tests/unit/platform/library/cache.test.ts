/** What was read is not read again, until anything is written. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { LibraryPort } from '../../../../lib/app/library-port';
import { gistOf } from '../../../../lib/core/events/gist';
import { queryKeys } from '../../../../lib/core/events/keys';
import { readingOf } from '../../../../lib/core/reading';
import { cacheOf } from '../../../../lib/platform/library/cache';
import { freshLibrary, kept, text, unwrap } from './made';

let library: LibraryPort;
const keys = queryKeys(gistOf(readingOf(text('asked', 'the dam burst in Torvale'))));

beforeEach(async () => {
  vi.restoreAllMocks();
  library = freshLibrary();
  unwrap(await library.put(kept(text('first', 'the dam burst in Torvale'))));
});

async function look(): Promise<{ events: number[]; reports: number[] }> {
  const { lists } = unwrap(await library.postings(keys));
  const events = [...new Set([...lists.values()].flat())];
  const found = unwrap(await library.profiles(events));
  return { events, reports: found.map(({ reports }) => reports.length) };
}

describe('the library', () => {
  it('reads lists and profiles once', async () => {
    const before = await look();
    const lists = vi.spyOn(IDBIndex.prototype, 'getAllKeys');
    const values = vi.spyOn(IDBObjectStore.prototype, 'get');
    expect(await look()).toEqual(before);
    expect([lists.mock.calls.length, values.mock.calls]).toEqual([0, [['totals']]]);
  });

  it('reads them again after a write', async () => {
    const { events } = await look();
    unwrap(
      await library.put({
        ...kept(text('second', 'divers look at the dam of Torvale')),
        event: 'own:first',
      }),
    );
    expect((await look()).reports).toEqual([2]);
    expect(unwrap(await library.profiles(events)).map(({ reports }) => reports.length)).toEqual([2]);
  });
});

describe('cacheOf', () => {
  it('is empty at another stamp', () => {
    const connection = {};
    cacheOf(connection, 1).lists.set(5, [7]);
    expect([cacheOf(connection, 1), cacheOf(connection)].map(({ lists }) => lists.get(5))).toEqual([
      [7],
      [7],
    ]);
    expect(cacheOf(connection, 2).lists.get(5)).toBeUndefined();
  });

  it('keeps so much at most', () => {
    const { lists } = cacheOf({}, 1);
    const long = Array.from({ length: 400 }, (_, index) => index);
    for (let key = 0; key < 30; key++) lists.set(key, long);
    const held = Array.from({ length: 30 }, (_, key) => key).filter((key) => lists.get(key));
    expect(held.length).toBeLessThan(10);
    expect(held).toContain(29);
  });
});
