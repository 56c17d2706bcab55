/** Databases of version 2: nothing of them is rewritten at once; each event comes to the new list as it is written. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { LibraryPort } from '../../../../lib/app/library-port';
import { loadSecond } from '../../../fixtures/library/load-v2';
import { digest, event, freshLibrary, idsIn, kept, pack, RAIL, text, unwrap } from './made';
import { contents, expectWhole } from './whole';

let library: LibraryPort;
beforeEach(async () => {
  library = freshLibrary();
  const events = [event('lake', ['a', 'b'], { title: 'Alpine basin' }), event('rail', ['c'])];
  unwrap(await library.addPack(pack(events, [digest('a'), digest('b'), digest('c', RAIL)])));
  const before = await contents();
  library = freshLibrary();
  await loadSecond(before);
});

const found = async (words: string): Promise<string[]> =>
  unwrap(await library.search(words, null, 9)).events.map(({ id }) => id);

describe('a library of version 2', () => {
  it('has all that it had', async () => {
    expect(unwrap(await library.totals())).toMatchObject({ events: 2, reports: 3, unreadable: 0 });
    expect(await idsIn(library, 'lake')).toEqual(['a', 'b']);
    expect((await contents()).words).toEqual([]);
  });

  it.each([
    ['alpine', ['lake']],
    ['event', ['rail']],
    ['glacier', ['lake', 'rail']],
    ['glacier alp', ['lake']],
    ['nothing', []],
    ['', ['lake', 'rail']],
  ])('is searched as before: %j', async (words, ids) => {
    expect(await found(words)).toEqual(ids);
  });

  it('is searched with what came since, each event once', async () => {
    unwrap(await library.put(kept(text('d'), 'rail')));
    unwrap(await library.put(kept(text('e', 'A weir fell.', { title: 'Alpine weir' }))));
    expect((await contents()).words.map(({ id }) => id).toSorted()).toEqual(['own:e', 'rail']);
    expect((await found('alpine')).toSorted()).toEqual(['lake', 'own:e']);
    expect((await found('glacier')).toSorted()).toEqual(['lake', 'rail']);
    expect(await found('weir alpine')).toEqual(['own:e']);
  });

  it('is one of today when each event was written', async () => {
    for (const id of ['lake', 'rail'])
      unwrap(await library.change({ type: 'rename', event: id, title: `The ${id}` }));
    expect(await found('alpine')).toEqual([]);
    await expectWhole();
  });

  it('undoes as before', async () => {
    const { undo } = unwrap(await library.change({ type: 'delete-events', events: ['lake'] }));
    expect(await found('alpine')).toEqual([]);
    unwrap(await library.undo(undo));
    expect(await found('alpine')).toEqual(['lake']);
  });
});
