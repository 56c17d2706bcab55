/** Differences that the person set aside: kept with their event, gone with it, and never twice. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { LibraryPort } from '../../../../lib/app/library-port';
import { hashOf } from '../../../../lib/core/events/hash';
import { plainAddress } from '../../../../lib/core/library/address';
import type { Difference } from '../../../../lib/core/library/differences';
import { readLibraryPart } from '../../../../lib/core/library/dump';
import type { Change } from '../../../../lib/core/library/model';
import { createLibrary } from '../../../../lib/platform/library/library';
import { clock, digest, event, freshLibrary, pack, RAIL, remembered, text, unwrap } from './made';
import { contents, expectWhole } from './whole';

/** That these reports say this and that. */
const between = (...reports: string[]): Difference => ({
  kind: 'count',
  said: reports.map((id, at) => ({
    by: [hashOf(plainAddress(`https://${id}.example/story`))],
    reads: [at],
    near: [7],
  })),
});
const AB = between('a', 'b');
const BC = between('b', 'c');

let library: LibraryPort;
beforeEach(async () => {
  library = freshLibrary();
  const events = [event('lake', ['a', 'b', 'c']), event('rail', ['d'])];
  const reports = [digest('a'), digest('b'), digest('c'), digest('d', RAIL)];
  unwrap(await library.addPack(pack(events, reports)));
});
const set = async (id: string, ...all: Difference[]) => {
  for (const one of all) unwrap(await library.setAside(id, one, true));
};
const asideOf = async (id: string) => unwrap(await library.differences(id));
const kept = async () =>
  (await contents()).corrections.filter((one) => (one as { about: string }).about === 'set-aside');

describe('a difference that is set aside', () => {
  it('is there from then on, and no other is', async () => {
    await set('lake', AB, BC);
    library = createLibrary(() => clock.now);
    expect(await asideOf('lake')).toEqual([AB, BC]);
    expect(await asideOf('rail')).toEqual([]);
    await expectWhole();
  });

  it('twice is there once, and writes nothing', async () => {
    await set('lake', AB);
    const before = await contents();
    clock.now += 1000;
    await set('lake', AB);
    expect(await contents()).toEqual(before);
  });

  it('by two at once is both of them', async () => {
    await Promise.all([set('lake', AB), set('lake', BC)]);
    expect(await asideOf('lake')).toHaveLength(2);
  });

  it('is put back, once or twice, and leaves no trace', async () => {
    await set('lake', AB, BC);
    unwrap(await library.setAside('lake', AB, false));
    unwrap(await library.setAside('lake', AB, false));
    expect(await asideOf('lake')).toEqual([BC]);
    unwrap(await library.setAside('lake', BC, false));
    expect(await kept()).toEqual([]);
  });

  it('of an event that is gone is refused', async () => {
    expect(await library.setAside('none', AB, true)).toMatchObject({
      ok: false,
      problem: { code: 'invalid' },
    });
    expect(await kept()).toEqual([]);
  });

  it('counts in no total', async () => {
    const before = unwrap(await library.totals());
    await set('lake', AB);
    expect(unwrap(await library.totals())).toEqual(before);
  });

  it('stays when the pack comes again', async () => {
    await set('lake', AB);
    const again = pack([event('lake', ['a', 'b'])], [digest('a'), digest('b')]);
    unwrap(await library.addPack(again));
    expect(await asideOf('lake')).toEqual([AB]);
  });
});

describe('with its event', () => {
  it('goes, and comes back when that is undone', async () => {
    await set('lake', AB);
    const { undo } = unwrap(await library.change({ type: 'delete-events', events: ['lake'] }));
    expect(await kept()).toEqual([]);
    unwrap(await library.undo(undo));
    expect(await asideOf('lake')).toEqual([AB]);
  });

  it('is forgotten', async () => {
    const id = unwrap(await library.put(remembered(text('e'), clock.now + 10)));
    await set(id, AB);
    unwrap(await library.forget(clock.now + 11, 10));
    expect(await kept()).toEqual([]);
  });

  it('goes under another, beside what was set aside there, and back', async () => {
    await set('lake', AB);
    await set('rail', BC);
    const { undo } = unwrap(await library.change({ type: 'merge', into: 'rail', event: 'lake' }));
    expect(await asideOf('rail')).toEqual([BC, AB]);
    expect(await asideOf('lake')).toEqual([BC, AB]);
    unwrap(await library.undo(undo));
    expect([await asideOf('lake'), await asideOf('rail')]).toEqual([[AB], [BC]]);
  });

  it.each<[how: string, change: Change]>([
    ['split', { type: 'split', event: 'lake', reports: ['a', 'b'], title: 'Two' }],
    ['moved', { type: 'move', reports: ['a', 'b'], from: 'lake', to: 'rail' }],
  ])('goes where the reports go that are %s from it, if it is between these', async (_how, change) => {
    await set('lake', AB, BC);
    const made = unwrap(await library.change(change));
    expect(await asideOf(made.event ?? '')).toEqual([AB]);
    unwrap(await library.undo(made.undo));
    expect(await asideOf('lake')).toEqual([AB, BC]);
    expect(await kept()).toHaveLength(1);
  });

  it('is put back with all others by one change, which can be undone', async () => {
    await set('lake', AB, BC);
    const made = unwrap(await library.change({ type: 'put-back', event: 'lake' }));
    expect(made.event).toBe('lake');
    expect(await asideOf('lake')).toEqual([]);
    unwrap(await library.undo(made.undo));
    expect(await asideOf('lake')).toEqual([AB, BC]);
  });
});

describe('in a file of the library', () => {
  const dumped = async () => {
    const { part } = unwrap(await library.dump(null));
    return unwrap(readLibraryPart(JSON.parse(JSON.stringify(part))));
  };

  it('it goes out with its event and comes back in, as often as one likes', async () => {
    await set('lake', AB);
    const part = await dumped();
    library = freshLibrary();
    for (const _again of [1, 2]) {
      unwrap(await library.restore(part));
      expect(await asideOf('lake')).toEqual([AB]);
    }
    expect(await kept()).toHaveLength(1);
  });

  it('it comes beside what was set aside here', async () => {
    await set('lake', AB);
    const part = await dumped();
    unwrap(await library.setAside('lake', AB, false));
    await set('lake', BC);
    unwrap(await library.restore(part));
    expect(await asideOf('lake')).toEqual([BC, AB]);
  });

  it('it comes not without its event', async () => {
    await set('lake', AB);
    const part = { ...(await dumped()), events: [], reports: [] };
    library = freshLibrary();
    unwrap(await library.restore(part));
    expect(await kept()).toEqual([]);
  });
});
