/** Lists of events in blocks: whatever comes and goes, they are what a set would be, and short. */

import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { type IDBPDatabase, openDB, unwrap } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { MAX_LIST } from '../../../../lib/core/events/lookup';
import { changeList, listOf } from '../../../../lib/platform/library/blocks';
import { comeOver } from '../../../../lib/platform/library/older';
import type { Database, Meta } from '../../../../lib/platform/library/records';
import { listsKept } from './whole';
import 'fake-indexeddb/auto';

const [KEY, OTHER] = [7, 8];
/** Events of a block. */
const MOST = 200;

let database: IDBPDatabase;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDB('lists', 1, {
    upgrade: (created) => {
      created.createObjectStore('rows');
    },
  });
});

async function within<T>(work: (stores: IDBTransaction) => Promise<T>): Promise<T> {
  const writing = database.transaction('rows', 'readwrite');
  const answer = await work(unwrap(writing));
  await writing.done;
  return answer;
}

const allIn = (events: Iterable<number>, isIn = true): Map<number, boolean> =>
  new Map([...events].map((one) => [one, isIn]));
const change = (key: number, of: Map<number, boolean>) => within((stores) => changeList(stores, key, of));
const asked = (key: number) => within((stores) => listOf(stores, key));
const kept = async (key: number): Promise<number[]> =>
  (await listsKept(database as unknown as Database)).get(key) ?? [];
/** The next rows of version 4; answers up to which. */
const packSome = async (packed?: Meta['packed']) =>
  (await within((stores) => comeOver(stores, { turned: Number.POSITIVE_INFINITY, packed }))).packed;

async function packAll(): Promise<void> {
  for (let packed = await packSome(); packed !== 'all'; ) packed = await packSome(packed);
}
const sizes = async (): Promise<number[]> =>
  (await database.getAll('rows')).map((value) => (value === 0 ? 1 : value.length));
const upTo = (count: number, step = 1): number[] => Array.from({ length: count }, (_, at) => at * step);

describe('a list', () => {
  it('is empty where nothing is listed', async () => {
    expect(await asked(KEY)).toEqual([]);
    await change(KEY, allIn([5]));
    await change(KEY, allIn([5], false));
    expect(await database.count('rows')).toBe(0);
  });

  it('is that of its key alone', async () => {
    await change(KEY, allIn([3, 1]));
    await change(OTHER, allIn([2]));
    expect([await asked(KEY), await asked(OTHER)]).toEqual([[1, 3], [2]]);
  });

  it('takes few blocks, each of which is written when something of it comes or goes', async () => {
    await change(KEY, allIn(upTo(1000, 2)));
    expect(await sizes()).toEqual([200, 200, 200, 200, 200]);
    await change(KEY, new Map([...allIn([401, 403, 1999]), ...allIn([0], false)]));
    expect(await sizes()).toEqual([199, 102, 100, 200, 200, 101, 100]);
    expect(await kept(KEY)).toEqual([...upTo(1000, 2).slice(1), 401, 403, 1999].sort((a, b) => a - b));
  });

  it('is cut where it is long, also after blocks have lost most of their events', async () => {
    const events = upTo(3000);
    await change(KEY, allIn(events));
    expect(await asked(KEY)).toEqual(events.slice(0, MAX_LIST));
    const gone = events.filter((event) => event < 2000 && event % 50 > 0);
    await change(KEY, allIn(gone, false));
    const left = events.filter((event) => !gone.includes(event));
    expect(await asked(KEY)).toEqual(left.slice(0, MAX_LIST));
    expect(await kept(KEY)).toEqual(left);
  });

  it('is cut where a damaged block is longer than any that is written', async () => {
    await database.put('rows', new Float64Array(300_000), [KEY, 4]);
    expect(await asked(KEY)).toHaveLength(MAX_LIST);
  });

  it('takes what is no block for the event of its key', async () => {
    await database.put('rows', 'odd', [KEY, 4]);
    await change(KEY, allIn([9]));
    expect(await asked(KEY)).toEqual([4, 9]);
    await database.put('rows', { odd: true }, [OTHER, 4]);
    expect(await asked(OTHER)).toEqual([4]);
  });

  it('is what a set would be, whatever comes and goes, and however it is kept', async () => {
    const events = fc.uniqueArray(fc.nat(4000), { maxLength: 900, size: 'max' });
    const steps = fc.array(fc.record({ events, isIn: fc.boolean() }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(events, steps, fc.boolean(), async (first, all, isPacked) => {
        await database.clear('rows');
        for (const event of first) await database.put('rows', 0, [KEY, event]);
        if (isPacked) await packAll();
        const wanted = new Set(first);
        for (const step of all) {
          await change(KEY, allIn(step.events, step.isIn));
          for (const event of step.events) step.isIn ? wanted.add(event) : wanted.delete(event);
        }
        const list = [...wanted].sort((one, other) => one - other);
        expect(await kept(KEY)).toEqual(list);
        expect(await asked(KEY)).toEqual(list.slice(0, MAX_LIST));
        expect(Math.max(0, ...(await sizes()))).toBeLessThanOrEqual(MOST);
      }),
      { numRuns: 15 },
    );
  });
});

describe('rows of version 4', () => {
  it('are packed some at a time, and blocks are left as they are', async () => {
    await change(OTHER, allIn([1, 2, 3]));
    for (const event of upTo(700)) await database.put('rows', 0, [KEY, event]);
    const first = await packSome();
    expect(first).toEqual([KEY, 299]);
    expect(await sizes()).toEqual([150, 150, ...upTo(400).map(() => 1), 3]);
    expect(await packSome(await packSome(first))).toBe('all');
    expect(await sizes()).toEqual([150, 150, 150, 150, 100, 3]);
    expect(await kept(KEY)).toEqual(upTo(700));
    expect(await packSome('all')).toBeUndefined();
  });
});
