/** Reports that turn out to belong elsewhere when another comes in. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { LibraryPort } from '../../../../lib/app/library-port';
import { hashOf } from '../../../../lib/core/events/hash';
import type { Move } from '../../../../lib/core/library/model';
import { digest, event, freshLibrary, idsIn, kept, pack, text, unwrap } from './made';
import { expectWhole } from './whole';

let library: LibraryPort;
/** An event with the reports a, b and c, and another with d. */
let events: { first: string; second: string };
beforeEach(async () => {
  library = freshLibrary();
  const first = unwrap(await library.put(kept(text('a'))));
  for (const id of ['b', 'c']) unwrap(await library.put(kept(text(id), first)));
  events = { first, second: unwrap(await library.put(kept(text('d')))) };
});

const moving = async (reports: string[], to: Move['to'], from = events.first): Promise<string> => {
  const moves = [{ from, reports: reports.map(hashOf), to }];
  return unwrap(await library.put({ ...kept(text('new')), moves }));
};

describe('reports move', () => {
  it('to where the new one is', async () => {
    const home = await moving(['b', 'c'], 'here');
    expect(await idsIn(library, home)).toEqual(['new', 'b', 'c']);
    expect(await idsIn(library, events.first)).toEqual(['a']);
    await expectWhole();
  });

  it('to another event', async () => {
    await moving(['c'], { event: events.second });
    expect(await idsIn(library, events.second)).toEqual(['d', 'c']);
    await expectWhole();
  });

  it('together to an event of their own', async () => {
    await moving(['b', 'c'], 'own');
    expect(await idsIn(library, events.first)).toEqual(['a']);
    expect(await idsIn(library, 'own:b')).toEqual(['b', 'c']);
    await expectWhole();
  });

  it('all of them: the event that is left empty goes', async () => {
    await moving(['a', 'b', 'c'], 'here');
    expect(unwrap(await library.events([events.first]))).toEqual([]);
    expect(unwrap(await library.totals())).toMatchObject({ events: 2, reports: 5 });
    await expectWhole();
  });
});

describe('reports stay', () => {
  it.each<[string, Move['to'], string?]>([
    ['where the other event is gone', { event: 'gone' }],
    ['where their own is', 'here', 'gone'],
    ['where they are already', { event: 'own:a' }],
  ])('%s', async (_where, to, from) => {
    await moving(['b', 'c'], to, from);
    expect(await idsIn(library, events.first)).toEqual(['a', 'b', 'c']);
    await expectWhole();
  });

  it('that are in no such event', async () => {
    await moving(['d', 'e'], 'here');
    expect(await idsIn(library, events.second)).toEqual(['d']);
    await expectWhole();
  });

  it('where the person put them', async () => {
    unwrap(await library.change({ type: 'choose', report: 'b', event: events.first }));
    await moving(['b', 'c'], 'here');
    expect(await idsIn(library, events.first)).toEqual(['a', 'b']);
    await expectWhole();
  });

  it('in an event of a pack', async () => {
    unwrap(await library.addPack(pack([event('p', ['x', 'y'])], [digest('x'), digest('y')])));
    await moving(['x'], 'here', 'p');
    expect(await idsIn(library, 'p')).toEqual(['x', 'y']);
    await expectWhole();
  });
});
