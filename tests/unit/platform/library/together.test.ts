/** Reports of one event that are brought at once, from several sides, make one event; what is kept in memory is never stale. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { LibraryPort } from '../../../../lib/app/library-port';
import type { TextReport } from '../../../../lib/core/model';
import { createLibrary } from '../../../../lib/platform/library/library';
import { clock, event, freshLibrary, idsIn, LAKE, pack, text, unwrap } from './made';
import { contents, expectWhole } from './whole';

let library: LibraryPort;
let other: LibraryPort;
beforeEach(() => {
  library = freshLibrary();
  other = createLibrary(() => clock.now);
});

const summary = (id: string, over: Partial<TextReport> = {}): TextReport => {
  const report = text(id, LAKE, { title: 'Water leaves glacier lake above campers', ...over });
  return { ...report, id: report.url ?? id, completeness: 'cut' };
};
const take = (one: LibraryPort, ...ids: string[]) =>
  one.takeIn(
    ids.map((id) => [summary(id)]),
    clock.now + 1000,
  );
const place = (one: LibraryPort, id: string) =>
  one.place({ report: text(id), origin: 'kept', expires: null });

const eventsOf = async () => (await contents()).events.map(({ reports }) => reports.length);

describe('reports of one event that come at once make one event', () => {
  it.each<[what: string, bring: () => Promise<unknown>[], reports: number]>([
    ['added in two tabs', () => [place(library, 'x'), place(other, 'y')], 2],
    ['added while a feed is taken in', () => [place(library, 'x'), take(library, 'y')], 2],
    ['a feed taken in while one is added elsewhere', () => [take(other, 'x', 'z'), place(library, 'y')], 3],
    ['two feeds', () => [take(library, 'x', 'z'), take(other, 'y')], 3],
    [
      'added while a pack comes',
      () => [library.addPack(pack([event('lake', ['b'])], [text('b')])), place(other, 'y')],
      2,
    ],
  ])('%s', async (_what, bring, reports) => {
    for (const done of await Promise.all(bring())) expect(done).toMatchObject({ ok: true });
    expect(await eventsOf()).toEqual([reports]);
    await expectWhole();
  });

  it('says whether the event was there before', async () => {
    expect(unwrap(await place(library, 'x'))).toEqual({ event: 'own:x', known: false });
    expect(unwrap(await place(library, 'y'))).toEqual({ event: 'own:x', known: true });
  });
});

describe('what is kept in memory between feeds', () => {
  it('is read once', async () => {
    unwrap(await take(library, 'x'));
    const all = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    unwrap(await take(library, 'y'));
    expect(all).not.toHaveBeenCalled();
    expect(await eventsOf()).toEqual([2]);
  });

  it('follows what is written beside feeds', async () => {
    unwrap(await take(library, 'x'));
    const { id } = summary('x');
    unwrap(await library.change({ type: 'delete-events', events: [`own:${id}`] }));
    unwrap(await take(library, 'y'));
    expect(await eventsOf()).toEqual([1]);
    await expectWhole();
  });

  it.each<[what: string, write: () => Promise<unknown>, reports: number[]]>([
    ['adds', () => place(other, 'y'), [3]],
    ['takes in', () => take(other, 'y'), [3]],
    ['clears', async () => other.forget(clock.now + 2000, 9), [1]],
  ])('knows what another page of ours %s', async (_what, write, reports) => {
    unwrap(await take(library, 'x'));
    await write();
    unwrap(await take(library, 'z'));
    expect(await eventsOf()).toEqual(reports);
    await expectWhole();
  });

  it('is not what a feed that failed would have made it', async () => {
    unwrap(await take(library, 'x'));
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(await take(library, 'y')).toMatchObject({ ok: false, problem: { code: 'full' } });
    put.mockRestore();
    unwrap(await take(library, 'z'));
    const { id } = summary('x');
    expect(await idsIn(library, `own:${id}`)).toEqual([id, summary('z').id]);
    await expectWhole();
  });

  it('is gone when no feed came for a while', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      unwrap(await take(library, 'x'));
      vi.advanceTimersByTime(60_000);
      const all = vi.spyOn(IDBObjectStore.prototype, 'getAll');
      unwrap(await take(library, 'y'));
      expect(all).toHaveBeenCalled();
    } finally {
      vi.useRealTimers();
      vi.restoreAllMocks();
    }
  });
});
