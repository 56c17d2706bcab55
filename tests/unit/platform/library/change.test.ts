/** Changes by the person: what they answer, and how long and how far they can be undone. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
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
const rename = (title: string): Change => ({ type: 'rename', event: 'lake', title });

let library: LibraryPort;
beforeEach(async () => {
  library = freshLibrary();
  const events = [event('lake', ['a', 'b']), event('rail', ['c'])];
  unwrap(await library.addPack(pack(events, [digest('a'), digest('b'), digest('c', RAIL)])));
  unwrap(await library.put(remembered(text('d'), clock.now + HOUR, 'lake')));
});
const undone = async (name: string) => (await library.undo(name)).ok;

describe('a change', () => {
  it.each<[change: Change, shown: string | null]>([
    [{ type: 'merge', into: 'lake', event: 'rail' }, 'lake'],
    [{ type: 'split', event: 'lake', reports: ['b', 'd'], title: 'Two' }, 'own:b'],
    [{ type: 'split', event: 'lake', reports: ['a', 'b', 'd'], title: 'All' }, 'own:a'],
    [{ type: 'move', reports: ['c'], from: 'rail', to: 'lake' }, 'lake'],
    [{ type: 'apart', report: 'a', event: 'lake' }, 'lake'],
    [{ type: 'apart', report: 'c', event: 'rail' }, 'own:c'],
    [{ type: 'choose', report: 'c', event: 'lake' }, 'lake'],
    [{ type: 'choose', report: 'elsewhere', event: 'lake' }, 'lake'],
    [{ type: 'delete-events', events: ['lake', 'none'] }, null],
    [{ type: 'delete-reports', event: 'lake', reports: ['a'] }, 'lake'],
    [{ type: 'delete-reports', event: 'rail', reports: ['c'] }, null],
    [{ type: 'keep', event: 'lake' }, 'lake'],
    [rename('New'), 'lake'],
  ])('%j answers the event to show, and is undone without a trace', async (change, shown) => {
    const { meta: _meta, ...before } = await contents();
    const made = unwrap(await library.change(change));
    expect(made.event).toBe(shown);
    const { meta: _moved, ...after } = await contents();
    expect(after).not.toEqual(before);
    await expectWhole();
    unwrap(await library.undo(made.undo));
    const { meta: _back, ...again } = await contents();
    expect(again).toEqual(before);
    await expectWhole();
  });

  it.each<[change: Change, isWritten: boolean]>([
    [rename('New'), false],
    [{ type: 'delete-reports', event: 'lake', reports: ['a'] }, true],
    [{ type: 'move', reports: ['c'], from: 'rail', to: 'lake' }, true],
  ])('%j writes the profile: %s', async (change, isWritten) => {
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    unwrap(await library.change(change));
    const written = put.mock.contexts.map((store) => (store as IDBObjectStore).name);
    put.mockRestore();
    expect(written).toContain('events');
    expect(written.includes('profiles')).toBe(isWritten);
  });

  it.each<Change>([
    { type: 'merge', into: 'none', event: 'rail' },
    { type: 'split', event: 'none', reports: ['a'], title: 'One' },
    { type: 'move', reports: ['a'], from: 'lake', to: 'none' },
    { type: 'choose', report: 'a', event: 'none' },
    { type: 'keep', event: 'none' },
  ])('%j says that the event is gone', async (change) => {
    expect(await library.change(change)).toMatchObject({
      ok: false,
      problem: { code: 'invalid', message: 'The event is not in the library any more.' },
    });
  });

  it('sent again answers as it did', async () => {
    const split: Change = { type: 'split', event: 'lake', reports: ['b'], title: 'B' };
    const made = unwrap(await library.change(split));
    expect(unwrap(await library.change(split))).toEqual(made);
    expect(await undone(made.undo)).toBe(true);
    expect(await undone(made.undo)).toBe(false);
  });

  it('that changes nothing needs no undoing', async () => {
    expect(unwrap(await library.change(rename('Event lake')))).toEqual({ undo: '', event: 'lake' });
    expect(await undone('')).toBe(true);
  });

  it('made again long after changes nothing: there is nothing to undo', async () => {
    await library.change(rename('Dam'));
    clock.now += 2 * HOUR;
    expect(unwrap(await library.change(rename('Dam')))).toEqual({ undo: '', event: 'lake' });
  });

  it('keeps what was remembered, for ever', async () => {
    unwrap(await library.change({ type: 'keep', event: 'lake' }));
    expect(unwrap(await library.report('d'))).toMatchObject({ origin: 'kept', expires: null });
    expect(unwrap(await library.report('a'))).toMatchObject({ origin: 'pack' });
  });

  it('cannot lead names in a circle', async () => {
    unwrap(await library.change({ type: 'merge', into: 'rail', event: 'lake' }));
    unwrap(await library.change({ type: 'merge', into: 'lake', event: 'rail' }));
    expect(unwrap(await library.events(['lake', 'rail'])).map(({ id }) => id)).toEqual(['rail']);
    expect((await contents()).corrections).toHaveLength(1);
  });
});

describe('undoing', () => {
  it('is refused once something of it was changed again', async () => {
    const first = unwrap(await library.change(rename('One')));
    const second = unwrap(await library.change(rename('Two')));
    expect(await library.undo(first.undo)).toMatchObject({
      ok: false,
      problem: { code: 'invalid', message: expect.stringContaining('changed again since') },
    });
    expect([await undone(second.undo), await undone(first.undo)]).toEqual([true, true]);
    expect(unwrap(await library.events(['lake']))).toMatchObject([{ title: 'Event lake' }]);
  });

  it('is refused once a report came into the event', async () => {
    const { undo } = unwrap(await library.change({ type: 'merge', into: 'lake', event: 'rail' }));
    unwrap(await library.put(kept(text('e'), 'lake')));
    expect(await undone(undo)).toBe(false);
    expect(await idsIn(library, 'rail')).toEqual(['a', 'b', 'd', 'c', 'e']);
  });

  it('works out of order where changes have nothing in common', async () => {
    const first = unwrap(await library.change(rename('One')));
    unwrap(await library.change({ type: 'delete-events', events: ['rail'] }));
    expect(await undone(first.undo)).toBe(true);
    await expectWhole();
  });

  it.each([
    [HOUR, true],
    [HOUR + 1, false],
  ])('works for an hour: after %i ms %s', async (after, works) => {
    const { undo } = unwrap(await library.change(rename('One')));
    clock.now += after;
    unwrap(await library.forget(0, 10));
    expect(await undone(undo)).toBe(works);
  });

  it('works for the latest twenty', async () => {
    const made = [];
    for (let count = 0; count <= 20; count++) {
      clock.now++;
      made.push(unwrap(await library.change(rename(`Title ${count}`))).undo);
    }
    const worked = [];
    for (const undo of made.toReversed()) worked.push(await undone(undo));
    expect(worked).toEqual([...Array(20).fill(true), false]);
  });

  it.each(['nonsense', '1-2', '1e400-1', '-'])('is refused for a name that none has: %s', async (name) => {
    expect(await library.undo(name)).toMatchObject({ ok: false, problem: { code: 'invalid' } });
  });
});
