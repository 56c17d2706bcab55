/** Databases of versions 3 and 4: what events are found by comes into blocks later, some at a time, and is found all the while. */
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LibraryPort } from '../../../../lib/app/library-port';
import { bringSome } from '../../../../lib/platform/library/late';
import { postings } from '../../../../lib/platform/library/read';
import type { Database } from '../../../../lib/platform/library/records';
import { loadThird } from '../../../fixtures/library/load-v3';
import { loadFourth } from '../../../fixtures/library/load-v4';
import { digest, event, freshLibrary, idsIn, kept, LAKE, pack, RAIL, text, unwrap } from './made';
import { contents, expectRows, expectWhole } from './whole';

const EVENTS = 60;
/** Records that wait beside the totals, as the background left them. */
const WAITING = 2;

let library: LibraryPort;
let before: Awaited<ReturnType<typeof contents>>;
let lists: Map<number, number[]>;
let keys: number[];

beforeEach(async () => {
  // Nothing comes over meanwhile.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  library = freshLibrary();
  const ids = Array.from({ length: EVENTS }, (_, number) => `e${number}`);
  const reports = ids.map((id, number) => digest(id, number % 2 ? RAIL : LAKE));
  const events = ids.map((id) => event(id, [id]));
  unwrap(await library.addPack(pack(events, reports)));
  before = await contents();
  keys = [...new Set(before.keys.flatMap((one) => one.keys))];
  lists = unwrap(await library.postings(keys)).lists;
  library = freshLibrary();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function opened<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const database = (await openDB('variorum')) as unknown as Database;
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

/** What has its old form: records that only an index lists, and rows without a block. */
const left = () =>
  opened(async (database) => {
    const [records, rows] = await Promise.all([database.getAll('keys'), database.getAll('rows')]);
    return records.filter((one) => !('rows' in one)).length + rows.filter((value) => value === 0).length;
  });

/** One piece of what is done in quiet moments; answers whether more is to do. */
const comeOver = () => opened(bringSome);

/** As a background that was just started finds them: nothing is in memory. */
async function expectFound(wanted = lists): Promise<void> {
  const found = await opened((database) => postings(database, keys));
  expect(found.lists).toEqual(wanted);
}

const METHODS = ['get', 'getAll', 'getAllKeys', 'openCursor', 'put', 'delete'] as const;

/** Ends what is written at its `at`th request, as the end of a background does. Answers whether it came so far. */
function endAt(at: number): () => boolean {
  let requests = 0;
  for (const name of METHODS) {
    const call = IDBObjectStore.prototype[name] as (...of: unknown[]) => IDBRequest;
    vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (
      this: IDBObjectStore,
      ...of: unknown[]
    ) {
      const request = call.apply(this, of);
      if (this.transaction.mode === 'readwrite' && ++requests === at) this.transaction.abort();
      return request as never;
    });
  }
  return () => requests >= at;
}

describe.each([
  [3, loadThird],
  [4, loadFourth],
])('a library of version %i', (version, load) => {
  let all = 0;
  beforeEach(async () => {
    await load(before, WAITING);
    unwrap(await library.totals());
    all = await left();
  });

  it('has all that it had, and rewrites nothing when it is opened', async () => {
    expect(unwrap(await library.totals())).toMatchObject({ events: EVENTS, reports: EVENTS, unreadable: 0 });
    expect(await contents()).toEqual(before);
    expect(all).toBeGreaterThanOrEqual(EVENTS - WAITING);
    await expectFound();
  });

  it('is found alike at each step, and whole afterwards', async () => {
    let steps = 0;
    for (let isLeft = true; isLeft; steps++) {
      isLeft = await comeOver();
      await expectFound();
      await expectRows();
    }
    expect(steps).toBeGreaterThan(2);
    expect(await left()).toBe(0);
    expect(await comeOver()).toBe(false);
    expect(await contents()).toEqual(before);
    await expectWhole();
  });

  it('loses nothing where the background ends at any request, and goes on later', async () => {
    let ends = 0;
    for (let isLeft = true; isLeft; ) {
      for (let at = 1; ; at++) {
        const isEnded = endAt(at);
        const answer = await comeOver().catch(() => null);
        vi.restoreAllMocks();
        if (answer !== null) isLeft = answer;
        if (!isEnded()) break;
        ends++;
        await expectRows();
        if (at % 20 === 1) await expectFound();
      }
    }
    expect(ends).toBeGreaterThan(80);
    expect(await left()).toBe(0);
    await expectFound();
    await expectWhole();
  });

  it('is written in the middle', async () => {
    for (let times = 0; times < 2; times++) await comeOver();
    const middle = await left();
    expect(middle).toBeGreaterThan(0);
    expect(middle).toBeLessThan(all);
    for (const id of ['e0', 'e1', 'e2', 'e3']) {
      unwrap(await library.put(kept(text(`more-${id}`, RAIL), id)));
      expect(await idsIn(library, id)).toEqual([id, `more-${id}`]);
    }
    unwrap(await library.change({ type: 'delete-events', events: ['e4', 'e5', 'e6', 'e7'] }));
    await expectWhole();
    const some = await contents();
    const wanted = new Map<number, number[]>();
    for (const key of keys) {
      const list = some.keys.filter((one) => one.keys.includes(key)).map((one) => one.event);
      if (list.length > 0) wanted.set(key, list);
    }
    await expectFound(wanted);
    while (await comeOver());
    await expectFound(wanted);
    await expectWhole();
  });

  it('comes over by itself, soon after it was asked', async () => {
    unwrap(await library.postings(keys));
    await vi.waitFor(async () => {
      vi.advanceTimersByTime(2000);
      expect(await left()).toBe(0);
    }, 10_000);
    expect(unwrap(await library.postings(keys)).lists).toEqual(lists);
  });

  it.each([
    ['is not a number', ['a key', 5]],
    ['is not a list', 'odd'],
    ['is no key', [Number.NaN]],
  ])('comes over with a record whose key %s left as it is', async (_what, odd) => {
    const record = { event: 1, [version === 3 ? 'keys' : 'rows']: odd };
    await opened((database) => database.put('keys', record as never));
    while (await comeOver());
    await expectFound();
    expect(await opened((database) => database.get('keys', 1))).toEqual(record);
  });
});

describe('a library of version 4', () => {
  it.each(['odd', 7, [Number.NaN], ['a', 'b']])(
    'is found, and keeps its totals, where its place is %j',
    async (packed) => {
      await loadFourth(before, WAITING);
      const totals = unwrap(await library.totals());
      await opened(async (database) => {
        const meta = await database.get('meta', 'totals');
        await database.put('meta', { ...meta, packed } as never, 'totals');
      });
      expect(unwrap(await library.totals())).toEqual(totals);
      await expectFound();
      while (await comeOver());
      expect(await left()).toBe(0);
      await expectFound();
    },
  );
});

describe('a library of version 3', () => {
  it('is as it was when it cannot be brought up to date, and that is said', async () => {
    await loadThird(before, WAITING);
    vi.spyOn(IDBDatabase.prototype, 'createObjectStore').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    const totals = await library.totals();
    vi.restoreAllMocks();
    expect(totals).toMatchObject({ ok: false, problem: { code: 'upgrade' } });
    const database = await openDB('variorum', 3);
    expect(await database.getAll('reports')).toEqual(before.reports);
    database.close();
    expect(unwrap(await library.totals())).toMatchObject({ events: EVENTS, reports: EVENTS });
    await expectFound();
  });
});
