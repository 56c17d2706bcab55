/** Changes that come after others of the same reports, that are sent again, and whose clock is set back between. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { LibraryPort } from '../../../../lib/app/library-port';
import type { Change } from '../../../../lib/core/library/model';
import {
  clock,
  digest,
  event,
  freshLibrary,
  idsIn,
  kept,
  pack,
  RAIL,
  remembered,
  text,
  unwrap,
} from './made';
import { contents, expectWhole } from './whole';

const HOUR = 3_600_000;
const CHOOSE: Change = { type: 'choose', report: 'a', event: 'lake' };
const SPLIT: Change = { type: 'split', event: 'lake', reports: ['a'], title: 'A' };
const MERGE: Change = { type: 'merge', into: 'lake', event: 'own:a' };
const APART: Change = { type: 'apart', report: 'a', event: 'lake' };
const rename = (title: string): Change => ({ type: 'rename', event: 'lake', title });

let library: LibraryPort;
beforeEach(async () => {
  library = freshLibrary();
  const events = [event('lake', ['a', 'b']), event('rail', ['c'])];
  unwrap(await library.addPack(pack(events, [digest('a'), digest('b'), digest('c', RAIL)])));
});
const change = async (one: Change) => unwrap(await library.change(one));
const stored = async () => {
  const { meta: _meta, ...rest } = await contents();
  return rest;
};

describe('a report that the person put somewhere', () => {
  it.each<[what: string, changes: Change[], last: Change, own: string]>([
    ['split off', [CHOOSE], SPLIT, 'own:a'],
    ['set apart', [CHOOSE], APART, 'own:a'],
    ['split off again after merging', [SPLIT, MERGE], SPLIT, 'own:2:a'],
    ['chosen again after it was set apart', [APART, CHOOSE], APART, 'own:a'],
  ])('can be %s, and back', async (_what, changes, last, own) => {
    for (const one of changes) await change(one);
    const before = await stored();
    const { undo } = await change(last);
    expect([await idsIn(library, own), await idsIn(library, 'lake')]).toEqual([['a'], ['b']]);
    await expectWhole();
    unwrap(await library.undo(undo));
    expect(await stored()).toEqual(before);
  });
});

it('an article cannot be set apart from an event of its own, however often that is said', async () => {
  await change(SPLIT);
  const before = await stored();
  for (const _again of [1, 2])
    expect(await change({ type: 'apart', report: 'a', event: 'own:a' })).toEqual({
      undo: '',
      event: 'own:a',
    });
  expect(await stored()).toEqual(before);
});

describe('a change that is sent again', () => {
  it.each<Change>([
    { type: 'move', reports: ['c'], from: 'rail', to: 'lake' },
    { type: 'split', event: 'lake', reports: ['a', 'b'], title: 'All' },
    { type: 'delete-reports', event: 'rail', reports: ['c'] },
    { type: 'delete-events', events: ['lake'] },
    { type: 'apart', event: 'lake', report: 'elsewhere' },
    { type: 'choose', event: 'lake', report: 'elsewhere' },
    APART,
    { type: 'choose', event: 'lake', report: 'c' },
  ])('%j answers as it did, and is undone at once', async (one) => {
    const before = await stored();
    const made = await change(one);
    clock.now += 5;
    expect(await change(one)).toEqual(made);
    unwrap(await library.undo(made.undo));
    expect(await stored()).toEqual(before);
  });

  it('is undone with what a report says by now that another event has as well', async () => {
    unwrap(await library.addPack(pack([event('rail', ['c', 'a'])], [digest('c', RAIL), digest('a')])));
    const { undo } = await change({ type: 'delete-reports', event: 'lake', reports: ['a'] });
    unwrap(await library.put(kept(text('a', RAIL))));
    unwrap(await library.undo(undo));
    expect(await idsIn(library, 'lake')).toEqual(['a', 'b']);
    await expectWhole();
  });

  it('is done anew where there is more to do', async () => {
    const keep: Change = { type: 'keep', event: 'lake' };
    for (const id of ['d', 'e']) {
      unwrap(await library.put(remembered(text(id), clock.now + HOUR, 'lake')));
      await change(keep);
    }
    expect(unwrap(await library.totals()).remembered).toBe(0);
  });
});

describe('a clock that is set back', () => {
  it('leaves the latest changes to be undone', async () => {
    const made = [];
    for (let count = 0; count <= 20; count++) {
      clock.now -= 1000;
      made.push((await change(rename(`Title ${count}`))).undo);
    }
    expect(await change(rename('Title 20'))).toMatchObject({ event: 'lake' });
    const worked = [];
    for (const undo of made.toReversed()) worked.push((await library.undo(undo)).ok);
    expect(worked).toEqual([...Array(20).fill(true), false]);
  });

  it('does not keep what was there before for longer', async () => {
    const { undo } = await change({ type: 'delete-events', events: ['rail'] });
    clock.now -= 2 * HOUR;
    await change(rename('Other'));
    expect(await library.undo(undo)).toMatchObject({ ok: false });
  });
});
