/** What is forgotten by itself, and what is cleared. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { LibraryPort } from '../../../../lib/app/library-port';
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

const DAY = 86_400_000;

let library: LibraryPort;
beforeEach(async () => {
  library = freshLibrary();
  unwrap(await library.addPack(pack([event('lake', ['a'])], [digest('a')])));
  unwrap(await library.put(remembered(text('b'), clock.now + DAY, 'lake')));
  unwrap(await library.put(remembered(text('c', RAIL), clock.now + 2 * DAY)));
});

describe('forgetting', () => {
  it('takes out what has expired, and events that have no reports left', async () => {
    expect(unwrap(await library.forget(clock.now + DAY - 1, 10))).toBe(0);
    expect(unwrap(await library.forget(clock.now + DAY, 10))).toBe(1);
    expect(await idsIn(library, 'lake')).toEqual(['a']);
    expect(unwrap(await library.forget(clock.now + 3 * DAY, 10))).toBe(1);
    expect(unwrap(await library.totals())).toMatchObject({ events: 1, reports: 1, remembered: 0 });
    await expectWhole();
  });

  it('takes out so many at most', async () => {
    expect(unwrap(await library.forget(clock.now + 3 * DAY, 1))).toBe(1);
    expect(unwrap(await library.totals())).toMatchObject({ reports: 2 });
  });

  it('leaves the digest that a text lay upon', async () => {
    unwrap(await library.put(remembered(text('a', LAKE), clock.now + DAY)));
    unwrap(await library.put(remembered(text('a', RAIL), clock.now + DAY)));
    expect(unwrap(await library.report('a'))).toMatchObject({
      origin: 'remembered',
      digest: { origin: 'pack' },
    });
    expect(unwrap(await library.revisions('a'))).toHaveLength(1);
    unwrap(await library.forget(clock.now + DAY, 10));
    expect(unwrap(await library.report('a'))).toMatchObject({ origin: 'pack', report: digest('a') });
    expect(unwrap(await library.revisions('a'))).toEqual([]);
    expect(await idsIn(library, 'lake')).toEqual(['a']);
    await expectWhole();
  });
});

describe('names of events that were taken for the same', () => {
  it.each([
    ['go with the report that they name', remembered(text('own'), 1), 0],
    ['stay where that stays', kept(text('own')), 1],
  ])('%s', async (_what, incoming, left) => {
    unwrap(await library.put(incoming));
    unwrap(await library.put({ ...kept(text('d'), 'lake'), joins: ['own:own'] }));
    expect((await contents()).corrections).toMatchObject([{ id: 'own:own', into: 'lake' }]);
    unwrap(await library.forget(clock.now, 10));
    expect((await contents()).corrections).toHaveLength(left);
  });
});

describe('clearing', () => {
  it('what was remembered leaves the rest, and no way back', async () => {
    const { undo } = unwrap(await library.change({ type: 'delete-reports', event: 'lake', reports: ['b'] }));
    unwrap(await library.put(kept(text('d'))));
    unwrap(await library.clear('remembered'));
    expect((await contents()).reports.map(({ report }) => report.id)).toEqual(['a', 'd']);
    expect(await library.undo(undo)).toMatchObject({ ok: false });
    await expectWhole();
  });

  it('what was remembered clears more than goes at once', async () => {
    for (let count = 0; count < 120; count++)
      unwrap(
        await library.put(
          remembered({ ...digest('x'), id: `x${count}`, url: null }, clock.now + DAY, 'lake'),
        ),
      );
    unwrap(await library.clear('remembered'));
    expect(unwrap(await library.totals())).toMatchObject({ events: 1, reports: 1, remembered: 0 });
  });

  it('all leaves nothing', async () => {
    unwrap(await library.change({ type: 'rename', event: 'lake', title: 'New' }));
    unwrap(await library.clear('all'));
    expect(unwrap(await library.totals())).toEqual({
      events: 0,
      reports: 0,
      remembered: 0,
      bytes: 0,
      unreadable: 0,
    });
    const { meta: _meta, ...rest } = await contents();
    expect(Object.values(rest).flat()).toEqual([]);
    unwrap(await library.put(kept(text('a'))));
    await expectWhole();
  });
});
