/** What was read is not read again, until anything is written. */
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { LibraryPort } from '../../../../lib/app/library-port';
import { matchArticle } from '../../../../lib/app/match-article';
import { gistOf } from '../../../../lib/core/events/gist';
import { askedKeys } from '../../../../lib/core/events/keys';
import { readingOf } from '../../../../lib/core/reading';
import { cacheOf } from '../../../../lib/platform/library/cache';
import { CHANNEL, writesHeard } from '../../../../lib/platform/library/heard';
import { createLibrary } from '../../../../lib/platform/library/library';
import { freshLibrary, kept, text, unwrap } from './made';

let library: LibraryPort;
const keys = [...askedKeys(gistOf(readingOf(text('asked', 'the dam burst in Torvale')))).keys()];

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
    await settled();
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

/** As another context does, on the same channel; it was heard when one that was told later is. */
async function tell(): Promise<void> {
  const [other, mine] = [new BroadcastChannel(CHANNEL), new BroadcastChannel(CHANNEL)];
  const came = new Promise((resolve) => {
    mine.onmessage = resolve;
  });
  other.postMessage(null);
  await came;
  await settled();
  for (const channel of [other, mine]) channel.close();
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 50));

/** Takes the event out as a write does that tells nobody. */
async function writeUnheard(): Promise<void> {
  const database = await openDB('variorum');
  const writing = database.transaction(['keys', 'profiles', 'meta'], 'readwrite');
  const meta = await writing.objectStore('meta').get('totals');
  await Promise.all([
    writing.objectStore('keys').clear(),
    writing.objectStore('profiles').clear(),
    writing.objectStore('meta').put({ ...meta, stamp: meta.stamp + 1, late: undefined }, 'totals'),
    writing.done,
  ]);
  database.close();
}

describe('an article', () => {
  const reading = readingOf(text('asked', 'the dam burst in Torvale'));
  const matched = async () =>
    unwrap(await matchArticle(library, reading)).candidates.map(({ event }) => event);

  it.each<[what: string, write: (other: LibraryPort) => Promise<unknown>, events: string[]]>([
    [
      'added',
      (other) => other.put(kept(text('second', 'the dam burst in Torvale'))),
      ['own:first', 'own:second'],
    ],
    ['took out', (other) => other.change({ type: 'delete-events', events: ['own:first'] }), []],
  ])('is matched with what another page of ours %s meanwhile', async (_what, write, events) => {
    expect(await matched()).toEqual(['own:first']);
    expect(await matched()).toEqual(['own:first']);
    await write(createLibrary());
    expect((await matched()).toSorted()).toEqual(events);
  });

  it('is matched with what is in memory, and waits for nothing', async () => {
    const before = await matched();
    const lists = vi.spyOn(IDBIndex.prototype, 'getAllKeys');
    const found = unwrap(await library.postings(keys));
    expect([found.isFresh, lists.mock.calls.length]).toEqual([undefined, 0]);
    expect(await matched()).toEqual(before);
  });

  it('waits for the database where a write was told of elsewhere', async () => {
    const before = await matched();
    await tell();
    const found = unwrap(await library.postings(keys));
    expect(await found.isFresh).toBe(true);
    expect(unwrap(await library.postings(keys)).isFresh).toBeUndefined();
    expect(await matched()).toEqual(before);
  });

  it('is matched with what was written though nobody told of it, the second time at the latest', async () => {
    await matched();
    await writeUnheard();
    await matched();
    await settled();
    expect(await matched()).toEqual([]);
  });

  it('is matched anew where it cannot be told whether that is as of now', async () => {
    const before = await matched();
    await tell();
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementationOnce(() => {
      throw new DOMException('lost', 'InvalidStateError');
    });
    expect(await matched()).toEqual(before);
  });
});

describe('a write', () => {
  it.each<[what: string, write: () => Promise<unknown>, told: number]>([
    ['that changes something', () => library.put(kept(text('second'))), 1],
    ['that changes nothing', () => library.change({ type: 'keep', event: 'own:first' }), 0],
    ['of a feed', () => library.takeIn([[text('second')]], 5), 1],
  ])('%s is told of to others', async (_what, write, told) => {
    const channel = new BroadcastChannel(CHANNEL);
    const heard = vi.fn();
    channel.onmessage = heard;
    await write();
    await settled();
    channel.close();
    expect(heard).toHaveBeenCalledTimes(told);
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

  it('trusts nothing of which it is not known when it was read', () => {
    expect(cacheOf({}).heard === writesHeard()).toBe(false);
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
