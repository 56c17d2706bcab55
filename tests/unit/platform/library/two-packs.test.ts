/** Packs by address that call different things the same: each has its own, also when one of them comes again. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { LibraryPort } from '../../../../lib/app/library-port';
import type { Pack } from '../../../../lib/core/model';
import { clock, digest, event, freshLibrary, idsIn, LAKE, pack, RAIL, text, unwrap } from './made';
import { contents, expectWhole } from './whole';

const ONE = 'https://one.example/pack.json';
const TWO = 'https://two.example/pack.json';
/** Both packs have an event `1`; by `name` of the pack, which two may share. */
const one = (name = 'one') => pack([event('1', ['a', 'b'])], [digest('a'), digest('b')], name);
const two = (name = 'two', report = digest('c', RAIL)) =>
  pack([event('1', [report.id], { title: 'Rail' })], [report], name);

let library: LibraryPort;
beforeEach(() => {
  library = freshLibrary();
});
const add = async (which: Pack, from?: string, asked = false) => {
  clock.now += 1000;
  return unwrap(await library.addPack(which, asked, from));
};
/** The reports of each event, by its title. */
const all = async () =>
  Object.fromEntries((await contents()).events.map(({ title, reports }) => [title, reports]));

describe('two packs that call an event the same', () => {
  it.each<[what: string, first: Pack, second: Pack]>([
    ['by two names', one(), two()],
    ['by one name, from two addresses', one('news'), two('news')],
  ])('have both their reports there: %s', async (_what, first, second) => {
    await add(first, ONE);
    await add(second, TWO);
    expect(await all()).toEqual({ 'Event 1': ['a', 'b'], Rail: ['c'] });
    const before = await contents();
    await add(first, ONE);
    await add(second, TWO);
    expect((await contents()).events.map(({ id }) => id)).toEqual(before.events.map(({ id }) => id));
    expect(await all()).toEqual({ 'Event 1': ['a', 'b'], Rail: ['c'] });
    await expectWhole();
  });

  it('go on each by itself', async () => {
    await add(one(), ONE);
    await add(two(), TWO);
    await add(pack([event('1', ['b'])], [digest('b')], 'one'), ONE);
    expect(await all()).toEqual({ 'Event 1': ['b'], Rail: ['c'] });
    await add(two('two', digest('d', RAIL)), TWO);
    expect(await all()).toEqual({ 'Event 1': ['b'], Rail: ['d'] });
    await expectWhole();
  });

  it.each<[taken: string, left: Record<string, string[]>]>([
    ['Event 1', { Rail: ['c'] }],
    ['Rail', { 'Event 1': ['a', 'b'] }],
  ])('stay out each by itself where the person took it out: %s', async (taken, left) => {
    await add(one(), ONE);
    await add(two(), TWO);
    const events = (await contents()).events.filter(({ title }) => title === taken).map(({ id }) => id);
    unwrap(await library.change({ type: 'delete-events', events }));
    await add(one(), ONE);
    await add(two(), TWO);
    expect(await all()).toEqual(left);
    await expectWhole();
  });

  it('share it where both have one of its articles', async () => {
    await add(one(), ONE);
    const same = { ...digest('b', RAIL), id: 'another name' };
    await add(pack([event('1', [same.id, 'c'])], [same, digest('c')], 'two'), TWO);
    const [shared = [], ...more] = Object.values(await all());
    expect(more).toEqual([]);
    expect(shared).toHaveLength(3);
    await add(one(), ONE);
    expect(await all()).toEqual({ 'Event 1': shared });
    await expectWhole();
  });
});

describe('two packs that call a report the same', () => {
  const other = () => ({ ...digest('c', RAIL), id: 'a' });

  it('have both', async () => {
    await add(one(), ONE);
    await add(pack([event('2', ['a'])], [other()], 'two'), TWO);
    const reports = (await contents()).reports.map(({ report }) => report.url).toSorted();
    expect(reports).toEqual(['a', 'b', 'c'].map((id) => `https://${id}.example/story`));
    expect(unwrap(await library.report('a'))?.report.url).toBe('https://a.example/story');
    await expectWhole();
  });

  it('do not write over the same article, and the first one still may', async () => {
    await add(one(), ONE);
    await add(pack([event('2', ['a'])], [digest('a', RAIL)], 'two'), TWO);
    expect(unwrap(await library.report('a'))?.report).toEqual(digest('a', LAKE));
    expect(await idsIn(library, '2')).toEqual(['a']);
    await add(pack([event('1', ['a', 'b'])], [digest('a', RAIL), digest('b')], 'one'), ONE);
    expect(unwrap(await library.report('a'))?.report).toEqual(digest('a', RAIL));
    await expectWhole();
  });
});

describe('a pack by address', () => {
  it('goes on from the file of it that the person brought, and the file from it', async () => {
    await add(one());
    await add(pack([event('1', ['b'], { title: 'Later' })], [digest('b')], 'one'), ONE);
    expect(await all()).toEqual({ Later: ['b'] });
    await add(one(), undefined, true);
    expect(await all()).toEqual({ 'Event 1': ['a', 'b'] });
    expect(unwrap(await library.events(['1']))).toMatchObject([{ pack: 'one', from: ONE }]);
  });

  it('does not take an event over that the person’s reading made', async () => {
    const id = unwrap(
      await library.put({
        ...{ report: text('mine'), origin: 'kept', expires: null, reasons: [], event: null, joins: [] },
      }),
    );
    await add(pack([event(id, ['c'])], [digest('c', RAIL)]), TWO);
    expect(unwrap(await library.events([id]))).toMatchObject([{ pack: null }]);
    expect(await idsIn(library, id)).toEqual(['mine']);
    await expectWhole();
  });
});
