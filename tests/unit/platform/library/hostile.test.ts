/** Files that were made to do harm, and records that no version of ours would write. */
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Cursor, LibraryPart, LibraryPort } from '../../../../lib/app/library-port';
import { partOf, readLibraryPart } from '../../../../lib/core/library/dump';
import type { StoredEvent, StoredReport } from '../../../../lib/core/library/model';
import type { Report } from '../../../../lib/core/model';
import { clock, digest, event, freshLibrary, idsIn, kept, LAKE, pack, RAIL, text, unwrap } from './made';
import { contents, expectWhole } from './whole';

const DAY = 86_400_000;

let library: LibraryPort;
beforeEach(() => {
  library = freshLibrary();
});

const told = (id: string, reports: string[]): StoredEvent => ({
  ...event(id, reports),
  ...{ changed: clock.now, pack: null },
});
const stored = (report: Report, over: Partial<StoredReport> = {}): StoredReport => ({
  ...{ report, origin: 'kept', added: clock.now, expires: null, reasons: [] },
  ...over,
});

/** As it comes in from a file. */
async function bring(over: Partial<LibraryPart>) {
  const part = partOf({ events: [], reports: [], revisions: [], corrections: [], ...over });
  const read = readLibraryPart(JSON.parse(JSON.stringify(part)));
  return read.ok ? library.restore(read.value) : read;
}

describe('a file that was made to do harm', () => {
  it.each([1e300, -1e300, 9e15])('has no time out of all time: %d', async (read) => {
    const revision = { report: 'a', read, title: '', modified: null, paragraphs: [] };
    expect(await bring({ revisions: [revision] })).toMatchObject({
      ok: false,
      problem: { code: 'invalid', message: 'revisions[0].read: out of all time' },
    });
  });

  it('has no digest that takes the place of another report', async () => {
    unwrap(await library.put(kept(text('mine'))));
    const mine = unwrap(await library.report('mine'));
    const laid = stored(text('a'), {
      origin: 'remembered',
      expires: -5,
      digest: stored(digest('mine', RAIL)),
    });
    unwrap(await bring({ events: [told('e', ['a'])], reports: [laid] }));
    expect(unwrap(await library.forget(clock.now, 10))).toBe(1);
    expect(unwrap(await library.report('mine'))).toEqual(mine);
    await expectWhole();
  });

  it('does not have the last word for ever', async () => {
    unwrap(await library.put(kept(text('m'))));
    const corrections = [{ about: 'title' as const, id: 'own:m', title: 'Theirs', at: 8e15 }];
    const event = { ...told('own:m', ['m']), changed: 8e15 };
    unwrap(await bring({ corrections, events: [event] }));
    unwrap(await library.change({ type: 'rename', event: 'own:m', title: 'Mine' }));
    clock.now += 2 * DAY;
    unwrap(await bring({ corrections }));
    expect(unwrap(await library.events(['own:m']))).toMatchObject([
      { title: 'Mine', changed: clock.now - DAY },
    ]);
  });

  it.each(['__proto__', 'constructor', ' ', 'own:', '\uffff', '[]'])(
    'has ids like any others: %j',
    async (id) => {
      const report = text('x', LAKE, { id, title: `${id} constructor __proto__` });
      const corrections = [
        { about: 'event' as const, id: 'p', into: id, at: 1 },
        { about: 'event' as const, id, into: 'p', at: 1 },
        { about: 'report' as const, id, event: id, not: [id], at: 2 },
      ];
      unwrap(await bring({ events: [told(id, [id, 'gone'])], reports: [stored(report)], corrections }));
      const [found] = unwrap(await library.search('constr', null, 9)).events;
      expect(found?.reports).toEqual([id]);
      const made = unwrap(await library.change({ type: 'apart', report: id, event: found?.id ?? '' }));
      await expectWhole();
      unwrap(await library.undo(made.undo));
      expect(await idsIn(library, found?.id ?? '')).toEqual([id]);
      await expectWhole();
    },
  );

  it('has names that lead in a circle: one of them stays', async () => {
    const alias = (id: string, into: string) => ({ about: 'event' as const, id, into, at: 5 });
    const corrections = [alias('a', 'b'), alias('b', 'c'), alias('c', 'a')];
    const reports = [stored(text('r')), stored(text('s', RAIL))];
    unwrap(await bring({ events: [told('a', ['r']), told('b', ['s'])], reports, corrections }));
    const found = unwrap(await library.events(['a', 'b', 'c']));
    expect(found.map((one) => one.reports.toSorted())).toEqual([['r', 's']]);
    await expectWhole();
  });
});

describe('records that no version of ours would write', () => {
  it('do not end the list before its end', async () => {
    unwrap(
      await library.addPack(pack([event('lake', ['a']), event('rail', ['c'])], [digest('a'), digest('c')])),
    );
    const database = await openDB('variorum');
    for (const newest of [-1e15, -5]) await database.put('events', { id: `odd${newest}`, title: 7, newest });
    database.close();
    const ids: string[] = [];
    let after: Cursor | null = null;
    do {
      const { events, next }: { events: StoredEvent[]; next: Cursor | null } = unwrap(
        await library.search('', after, 1),
      );
      ids.push(...events.map(({ id }) => id));
      after = next;
    } while (after !== null);
    expect(ids).toEqual(['lake', 'rail']);
    expect((await contents()).events).toHaveLength(4);
  });
});
