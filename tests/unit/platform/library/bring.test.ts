/** Packs that come, and come again: as they say, but for what the person set right. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { LibraryPort } from '../../../../lib/app/library-port';
import { gistOf } from '../../../../lib/core/events/gist';
import { numberOf } from '../../../../lib/core/events/hash';
import { askedKeys } from '../../../../lib/core/events/keys';
import type { Change } from '../../../../lib/core/library/model';
import { readingOf } from '../../../../lib/core/reading';
import {
  clock,
  digest,
  event,
  freshLibrary,
  idsIn,
  kept,
  LAKE,
  pack,
  RAIL,
  remembered,
  text,
  unwrap,
} from './made';
import { contents, expectWhole } from './whole';

const first = () =>
  pack([event('lake', ['a', 'b']), event('rail', ['c'])], [digest('a'), digest('b'), digest('c', RAIL)]);

let library: LibraryPort;
beforeEach(async () => {
  library = freshLibrary();
  unwrap(await library.addPack(first()));
  clock.now += 1000;
});

/** Events that an article of these words is looked up by, however few of its keys they have. */
async function foundBy(words: string): Promise<string[]> {
  const asked = text('asked', words, { title: words, published: null });
  const keys = [...askedKeys(gistOf(readingOf(asked))).keys()];
  const found = [...unwrap(await library.postings(keys)).lists.values()].flat();
  return ['lake', 'rail'].filter((event) => found.includes(numberOf(event)));
}

describe('a pack', () => {
  it('is in the library with its events and reports', async () => {
    expect(unwrap(await library.totals())).toMatchObject({ events: 2, reports: 3 });
    expect(unwrap(await library.events(['rail', 'none']))).toMatchObject([{ id: 'rail', pack: 'pack' }]);
    expect(await idsIn(library, 'lake')).toEqual(['a', 'b']);
    expect(await idsIn(library, 'none')).toEqual([]);
    expect(unwrap(await library.profiles(['rail', 'none'].map(numberOf)))).toMatchObject([{ event: 'rail' }]);
    await expectWhole();
  });

  it('is found by its words', async () => {
    expect(await foundBy('Campers left the moraine')).toEqual(['lake']);
    expect(await foundBy('The signalman stopped the express')).toEqual(['rail']);
    expect(unwrap(await library.postings([1])).lists.size).toBe(0);
    expect(unwrap(await library.postings([])).total).toBe(2);
  });

  it.each<[what: string, change: Change, events: string[], lake: string[]]>([
    ['an event', { type: 'delete-events', events: ['lake'] }, ['rail'], []],
    ['a report', { type: 'delete-reports', event: 'lake', reports: ['a'] }, ['lake', 'rail'], ['b']],
    [
      'an event that another became part of',
      { type: 'merge', into: 'lake', event: 'rail' },
      ['lake'],
      ['a', 'b', 'c'],
    ],
  ])('does not bring back by itself what was taken out: %s', async (_what, change, left, lake) => {
    unwrap(await library.change(change));
    unwrap(await library.addPack(first()));
    const ids = async () =>
      unwrap(await library.search('', null, 9))
        .events.map(({ id }) => id)
        .toSorted();
    expect(await ids()).toEqual(left);
    expect((await idsIn(library, 'lake')).toSorted()).toEqual(lake);
    await expectWhole();
    if (change.type === 'merge') return;
    unwrap(await library.addPack(first(), true));
    expect(await ids()).toEqual(['lake', 'rail']);
    expect((await idsIn(library, 'lake')).toSorted()).toEqual(['a', 'b']);
    await expectWhole();
  });

  it('that comes again changes nothing', async () => {
    const before = await contents();
    unwrap(await library.addPack(first()));
    expect(await contents()).toEqual(before);
  });

  it('replaces what it brought before', async () => {
    unwrap(
      await library.addPack(
        pack([event('lake', ['d', 'b'], { title: 'New' })], [digest('d', RAIL), digest('b', RAIL)]),
      ),
    );
    expect(await idsIn(library, 'lake')).toEqual(['d', 'b']);
    expect(await foundBy('Campers left the moraine')).toEqual([]);
    expect(unwrap(await library.events(['lake']))).toMatchObject([{ title: 'New', changed: clock.now }]);
    expect(unwrap(await library.report('a'))).toBeNull();
    await expectWhole();
  });

  it('leaves what the person added, and the texts that they kept', async () => {
    unwrap(await library.put(kept(text('mine'), 'lake')));
    unwrap(await library.put(kept(text('a', LAKE), 'lake')));
    unwrap(await library.addPack(pack([event('lake', ['b'])], [digest('b')])));
    expect(await idsIn(library, 'lake')).toEqual(['b', 'a', 'mine']);
    expect(unwrap(await library.report('a'))?.report.completeness).toBe('whole');
    await expectWhole();
  });

  it('takes a report into its event that had one of its own', async () => {
    unwrap(await library.put(kept(text('d'))));
    unwrap(
      await library.addPack(pack([event('lake', ['a', 'b', 'd'])], [digest('a'), digest('b'), digest('d')])),
    );
    expect(unwrap(await library.totals())).toMatchObject({ events: 2, reports: 4 });
    expect(await idsIn(library, 'lake')).toEqual(['a', 'b', 'd']);
  });

  it('that breaks off leaves nothing', async () => {
    const before = await contents();
    const broken = { ...event('third', ['d']), title: null as unknown as string };
    const added = await library.addPack(pack([event('fourth', ['d']), broken], [digest('d')]));
    expect(added).toMatchObject({ ok: false, problem: { code: 'storage' } });
    expect(await contents()).toEqual(before);
  });
});

describe('what the person set right holds when the pack comes again', () => {
  it.each<[what: string, change: Change, shown: string, here: string[], lake: string[]]>([
    ['merged', { type: 'merge', into: 'rail', event: 'lake' }, 'rail', ['c', 'a', 'b'], ['c', 'a', 'b']],
    ['split', { type: 'split', event: 'lake', reports: ['b'], title: 'B' }, 'own:b', ['b'], ['a']],
    ['moved', { type: 'move', reports: ['b'], from: 'lake', to: 'rail' }, 'rail', ['c', 'b'], ['a']],
    ['apart', { type: 'apart', report: 'a', event: 'lake' }, 'lake', ['b'], ['b']],
    ['chosen', { type: 'choose', report: 'c', event: 'lake' }, 'lake', ['a', 'b', 'c'], ['a', 'b', 'c']],
  ])('%s', async (_what, change, shown, here, lake) => {
    expect(unwrap(await library.change(change)).event).toBe(shown);
    for (const again of [false, true]) {
      if (again) unwrap(await library.addPack(first()));
      expect((await idsIn(library, shown)).toSorted()).toEqual(here.toSorted());
      expect((await idsIn(library, 'lake')).toSorted()).toEqual(lake.toSorted());
      await expectWhole();
    }
  });

  it('renamed', async () => {
    unwrap(await library.change({ type: 'rename', event: 'lake', title: 'The lake' }));
    unwrap(await library.addPack(first()));
    expect(unwrap(await library.events(['lake']))).toMatchObject([{ title: 'The lake' }]);
  });

  it('said of an article before any pack brought it', async () => {
    unwrap(await library.change({ type: 'apart', report: 'd', event: 'lake' }));
    unwrap(await library.addPack(pack([event('lake', ['a', 'd'])], [digest('a'), digest('d')])));
    expect(await idsIn(library, 'lake')).toEqual(['a']);
    expect(await idsIn(library, 'own:d')).toEqual(['d']);
  });

  it('also for an event that is gone', async () => {
    unwrap(await library.change({ type: 'move', reports: ['b'], from: 'lake', to: 'rail' }));
    unwrap(await library.change({ type: 'delete-events', events: ['rail'] }));
    unwrap(await library.put(remembered(text('b'), clock.now + 1)));
    expect(await idsIn(library, 'rail')).toEqual(['b']);
    expect(unwrap(await library.correction('b'))).toMatchObject({ event: 'rail', not: ['lake'] });
    await expectWhole();
  });
});
