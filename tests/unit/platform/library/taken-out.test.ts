/** What was taken out of packs stays out, by whatever way it came into the event that was deleted. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Incoming, LibraryPort } from '../../../../lib/app/library-port';
import type { Change } from '../../../../lib/core/library/model';
import {
  clock,
  digest,
  event,
  freshLibrary,
  idsIn,
  kept,
  LAKE,
  pack,
  remembered,
  text,
  unwrap,
} from './made';
import { contents, expectWhole } from './whole';

const first = () => pack([event('lake', ['a', 'b'])], [digest('a'), digest('b')]);
const same = (id: string) => text(id, LAKE, { url: `${digest('a').url}?utm_source=x` });

let library: LibraryPort;
beforeEach(async () => {
  library = freshLibrary();
  unwrap(await library.put(kept(text('mine', 'The mayor spoke of money.'))));
  unwrap(await library.addPack(first()));
});
const change = async (one: Change) => unwrap(await library.change(one));
/** Each event with its reports. */
const all = async () =>
  Object.fromEntries((await contents()).events.map(({ id, reports }) => [id, reports.toSorted()]));

describe('a pack that comes again', () => {
  it.each<[what: string, incoming: Incoming]>([
    ['remembered, as the pack calls it', remembered(text('a'), clock.now + 10, 'lake')],
    ['remembered, by its own address', remembered(same('page'), clock.now + 10, 'lake')],
    ['kept, as the pack calls it', kept(text('a'), 'lake')],
    ['kept, by its own address', kept(same('page'), 'lake')],
  ])('does not bring a report that was %s and deleted', async (_how, incoming) => {
    unwrap(await library.put(incoming));
    await change({ type: 'delete-reports', event: 'lake', reports: [incoming.report.id] });
    unwrap(await library.addPack(first()));
    expect(await idsIn(library, 'lake')).toEqual(['b']);
    unwrap(await library.addPack(first(), true));
    expect((await idsIn(library, 'lake')).toSorted()).toEqual(['a', 'b']);
    await expectWhole();
  });

  it.each<[how: string, keep: (id: string) => Promise<unknown>]>([
    ['by a change', () => change({ type: 'keep', event: 'lake' })],
    ['by keeping the page', async (id) => unwrap(await library.put(kept(same(id), 'lake')))],
  ])('does not bring a report that was remembered, kept %s and deleted', async (_how, keep) => {
    unwrap(await library.put(remembered(same('page'), clock.now + 10, 'lake')));
    await keep('page');
    await change({ type: 'delete-reports', event: 'lake', reports: ['page'] });
    unwrap(await library.addPack(first()));
    expect(await idsIn(library, 'lake')).toEqual(['b']);
  });

  it.each<[what: string, before: Change, deleted: string, left: Record<string, string[]>]>([
    ['merged with it', { type: 'merge', into: 'own:mine', event: 'lake' }, 'own:mine', {}],
    [
      'had some of its reports',
      { type: 'move', from: 'lake', to: 'own:mine', reports: ['a'] },
      'own:mine',
      { lake: ['b'] },
    ],
    [
      'was split off',
      { type: 'split', event: 'lake', reports: ['a'], title: 'A' },
      'own:a',
      { lake: ['b'], 'own:mine': ['mine'] },
    ],
  ])('does not bring back an event of the person that %s', async (_what, before, deleted, left) => {
    await change(before);
    const { undo } = await change({ type: 'delete-events', events: [deleted] });
    unwrap(await library.addPack(first()));
    expect(await all()).toEqual(left);
    await expectWhole();
    unwrap(await library.undo(undo));
    unwrap(await library.addPack(first()));
    expect(
      Object.values(await all())
        .flat()
        .toSorted(),
    ).toEqual(['a', 'b', 'mine']);
    await change({ type: 'delete-events', events: [deleted] });
    unwrap(await library.addPack(first(), true));
    expect(Object.values(await all()).flat()).toEqual(expect.arrayContaining(['a', 'b']));
    await expectWhole();
  });
});
