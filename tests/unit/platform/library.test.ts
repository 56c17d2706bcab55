/** The library in a real (if small) IndexedDB: packs, posting lists, kept articles, and what happens when it breaks. */
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { LibraryPort } from '../../../lib/app/ports';
import type { KnownEvent, Pack, TextReport } from '../../../lib/core/model';
import type { Result } from '../../../lib/core/result';
import { createLibrary } from '../../../lib/platform/library/library';

const report = (id: string, text: string): TextReport => ({
  id,
  url: `https://${id}.example/story`,
  outlet: { name: id, domain: `${id}.example` },
  title: `Glacier lake drains above ${id}`,
  published: '2024-07-01',
  modified: null,
  language: 'en',
  credit: null,
  words: 20,
  completeness: 'whole',
  paragraphs: [text],
});
const event = (id: string, reports: string[]): KnownEvent => ({
  id,
  title: id,
  date: '2024-07-01',
  place: null,
  reports,
});
const pack = (events: KnownEvent[], reports: TextReport[]): Pack => ({
  format: 'variorum-pack',
  version: 2,
  id: 'test',
  title: 'Test',
  created: '2024-07-02T00:00:00Z',
  expires: null,
  events,
  reports,
});
const LAKE = 'Wardens led 140 campers away from the moraine before the water came.';
const RAIL = 'A signalman noticed the buckled rail and stopped the night express.';

const unwrap = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
};

let library: LibraryPort;
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  library = createLibrary();
});

/** Which events a word leads to. */
const found = async (term: string): Promise<string[]> =>
  unwrap(await library.postings([term])).get(term) ?? [];
/** A term of the profile that no other event of the tests has. */
async function termOf(id: string, like: RegExp): Promise<string> {
  const [profile] = unwrap(await library.profiles([id]));
  const term = Object.keys(profile?.terms ?? {}).find((one) => like.test(one));
  if (!term) throw new Error(`no term like ${like}`);
  return term;
}

describe('a pack', () => {
  beforeEach(async () => {
    const both = pack([event('lake', ['a']), event('rail', ['b'])], [report('a', LAKE), report('b', RAIL)]);
    unwrap(await library.addPack(both));
  });

  it('is in the library with its events, reports and profiles', async () => {
    expect(unwrap(await library.counts())).toEqual({ events: 2, reports: 2 });
    expect(unwrap(await library.events(['rail', 'none'])).map(({ id }) => id)).toEqual(['rail']);
    expect(unwrap(await library.reports('lake')).map(({ id }) => id)).toEqual(['a']);
    expect(unwrap(await library.profiles(['lake']))).toMatchObject([{ event: 'lake', reports: 1 }]);
  });

  it('is found by its words', async () => {
    expect(await found(await termOf('lake', /^camper/))).toEqual(['lake']);
    expect(await found('no-such-word')).toEqual([]);
  });

  it('replaces what it brought before, posting lists included', async () => {
    const term = await termOf('lake', /^camper/);
    unwrap(await library.addPack(pack([event('lake', ['a'])], [report('a', RAIL)])));
    expect(await found(term)).toEqual([]);
    expect(await found(await termOf('lake', /^signal/))).toEqual(['rail', 'lake']);
  });

  it('leaves articles that the person kept', async () => {
    unwrap(await library.addReport(report('mine', LAKE), 'lake'));
    unwrap(await library.addPack(pack([event('lake', ['a'])], [report('a', LAKE)])));
    expect(unwrap(await library.reports('lake')).map(({ id }) => id)).toEqual(['a', 'mine']);
  });

  it('that breaks off leaves nothing', async () => {
    const broken = { ...event('third', ['c']), id: null as unknown as string };
    expect(await library.addPack(pack([event('third', ['c']), broken], [report('c', LAKE)]))).toMatchObject({
      ok: false,
      problem: { code: 'storage' },
    });
    expect(unwrap(await library.counts())).toEqual({ events: 2, reports: 2 });
    expect(unwrap(await library.events(['third']))).toEqual([]);
  });
});

describe('an article', () => {
  it('makes an event of its own, the same when it is kept again', async () => {
    const first = unwrap(await library.addReport(report('a', LAKE), null));
    expect(unwrap(await library.addReport(report('a', RAIL), null))).toBe(first);
    expect(unwrap(await library.counts())).toEqual({ events: 1, reports: 1 });
    expect(await found(await termOf(first, /^signal/))).toEqual([first]);
  });

  it('joins an event', async () => {
    const id = unwrap(await library.addReport(report('a', LAKE), null));
    unwrap(await library.addReport(report('b', LAKE), id));
    expect(unwrap(await library.reports(id))).toHaveLength(2);
    expect(unwrap(await library.profiles([id]))).toMatchObject([{ reports: 2 }]);
  });

  it('that is kept again leaves what joined its event meanwhile', async () => {
    const id = unwrap(await library.addReport(report('a', LAKE), null));
    unwrap(await library.addReport(report('b', LAKE), id));
    expect(unwrap(await library.addReport(report('a', LAKE), null))).toBe(id);
    expect(unwrap(await library.reports(id)).map((one) => one.id)).toEqual(['a', 'b']);
  });

  it('does not join an event that is not there', async () => {
    expect(await library.addReport(report('a', LAKE), 'none')).toMatchObject({ ok: false });
    expect(unwrap(await library.counts())).toEqual({ events: 0, reports: 0 });
  });
});

describe('a library that breaks', () => {
  it('fails in words when what it holds cannot be read', async () => {
    unwrap(await library.addReport(report('a', LAKE), null));
    const database = await openDB('variorum');
    await database.put('events', { id: 'own:a', title: 7 });
    database.close();
    expect(await library.events(['own:a'])).toMatchObject({ ok: false, problem: { code: 'storage' } });
    expect(await library.reports('own:a')).toMatchObject({ ok: false, problem: { code: 'storage' } });
  });

  it('fails in words when the browser refuses, and works again afterwards', async () => {
    const { indexedDB } = globalThis;
    globalThis.indexedDB = {
      open: () => {
        throw new Error('private window');
      },
    } as unknown as IDBFactory;
    expect(await library.counts()).toMatchObject({
      ok: false,
      problem: { code: 'storage', message: 'private window' },
    });
    globalThis.indexedDB = indexedDB;
    expect(await library.counts()).toEqual({ ok: true, value: { events: 0, reports: 0 } });
  });
});
