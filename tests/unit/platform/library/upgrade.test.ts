/** Databases of version 1 brought up to date: all of it or nothing, and nothing is thrown away. */
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { LibraryPort } from '../../../../lib/app/library-port';
import { firstVersion, loadFirst } from '../../../fixtures/library/load-v1';
import { freshLibrary, idsIn, unwrap } from './made';
import { contents, expectWhole } from './whole';

const EXPRESS = 'own:https://harbour-ledger.example/express';
const VALLEY = 'https://valley-post.example/orvand';

let library: LibraryPort;
beforeEach(() => {
  library = freshLibrary();
});

describe('a library of version 1', () => {
  it('has all of its events and reports afterwards', async () => {
    await loadFirst(firstVersion());
    expect(unwrap(await library.totals())).toMatchObject({
      events: 2,
      reports: 4,
      remembered: 0,
      unreadable: 0,
    });
    expect(await idsIn(library, 'orvand-lake')).toEqual(['lake-1', 'lake-2', VALLEY]);
    expect(await idsIn(library, EXPRESS)).toEqual(['https://harbour-ledger.example/express']);
    await expectWhole();
  });

  it('knows what came from a pack, and what the person kept', async () => {
    await loadFirst(firstVersion());
    const [lake, express] = unwrap(await library.events(['orvand-lake', EXPRESS]));
    expect([lake?.pack, express?.pack]).toEqual(['bundled', null]);
    const reports = unwrap(await library.reports('orvand-lake'));
    expect(reports.map(({ origin }) => origin)).toEqual(['pack', 'pack', 'kept']);
  });

  it('opens with records that cannot be read, and keeps them aside', async () => {
    const first = firstVersion();
    const torn = { id: 'lake-1', title: 'torn' };
    const odd = { id: 'odd', title: 7 };
    const empty = { id: 'empty', title: 'All gone', date: null, place: null, reports: ['gone'] };
    const reports = first.reports.map((report) =>
      (report as { id: string }).id === 'lake-1' ? torn : report,
    );
    await loadFirst({ ...first, events: [...first.events, odd, empty], reports });
    expect(unwrap(await library.totals())).toMatchObject({ events: 2, reports: 3, unreadable: 3 });
    expect(await idsIn(library, 'orvand-lake')).toEqual(['lake-2', VALLEY]);
    expect((await contents()).unreadable.map(({ value }) => value)).toEqual([empty, odd, torn]);
    await expectWhole();
  });

  it.each([
    ['a time', { published: 5 }],
    ['a language', { language: null }],
    ['paragraphs', { paragraphs: [5, null] }],
    ['passages', { completeness: 'digest', passages: [{}], sketch: [] }],
  ])('opens with a report that has odd %s', async (_what, over) => {
    const first = firstVersion();
    const [report] = first.reports as object[];
    await loadFirst({ ...first, reports: [{ ...report, id: 'odd', ...over }, ...first.reports] });
    expect(unwrap(await library.totals())).toMatchObject({ events: 2, reports: 4, unreadable: 1 });
    await expectWhole();
  });

  it('opens with names like any others, and with nothing at all', async () => {
    const first = firstVersion();
    const [report] = first.reports as object[];
    const event = { id: '__proto__', title: 'T', date: null, place: null, reports: ['constructor', ''] };
    const reports = ['constructor', ''].map((id) => ({ ...report, id }));
    await loadFirst({ ...first, events: [event], reports });
    expect(await idsIn(library, '__proto__')).toEqual(['constructor', '']);
    await expectWhole();
    library = freshLibrary();
    await loadFirst({ ...first, events: [], reports: [] });
    expect(unwrap(await library.totals())).toMatchObject({ events: 0, unreadable: 0 });
  });

  it('gives a report that no event had one of its own', async () => {
    const first = firstVersion();
    const events = first.events.filter((event) => (event as { id: string }).id === 'orvand-lake');
    await loadFirst({ ...first, events });
    expect(await idsIn(library, EXPRESS)).toEqual(['https://harbour-ledger.example/express']);
    await expectWhole();
  });

  it('is as it was when it cannot be brought up to date, and that is said', async () => {
    await loadFirst(firstVersion());
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    const totals = await library.totals();
    full.mockRestore();
    expect(totals).toMatchObject({ ok: false, problem: { code: 'upgrade' } });
    expect(!totals.ok && totals.problem.message).toMatch(/could not be brought up to date; nothing was lost/);
    const database = await openDB('variorum', 1);
    expect(await database.getAll('reports')).toEqual(firstVersion().reports);
    database.close();
    expect(unwrap(await library.totals())).toMatchObject({ events: 2, reports: 4 });
  });
});
