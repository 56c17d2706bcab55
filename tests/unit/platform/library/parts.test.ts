/** The whole library out and in again, part by part: nothing lost, nothing twice, corrections kept. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { LibraryPart, LibraryPort } from '../../../../lib/app/library-port';
import { hashOf } from '../../../../lib/core/events/hash';
import { readLibraryPart } from '../../../../lib/core/library/dump';
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

async function dumped(library: LibraryPort): Promise<LibraryPart[]> {
  const parts: LibraryPart[] = [];
  let after: string | null = null;
  do {
    const { part, next }: { part: LibraryPart; next: string | null } = unwrap(await library.dump(after));
    parts.push(unwrap(readLibraryPart(JSON.parse(JSON.stringify(part)))));
    after = next;
  } while (after !== null);
  return parts;
}
async function restored(library: LibraryPort, parts: LibraryPart[]): Promise<void> {
  for (const part of parts) unwrap(await library.restore(part));
}
const withoutMeta = async () => {
  const { meta: _meta, ...rest } = await contents();
  return rest;
};

let library: LibraryPort;
beforeEach(async () => {
  library = freshLibrary();
  const events = [event('lake', ['a', 'b']), event('rail', ['c', 'b']), event('fire', ['d'])];
  unwrap(
    await library.addPack(pack(events, [digest('a'), digest('b'), digest('c', RAIL), digest('d', RAIL)])),
  );
  unwrap(await library.put(remembered(text('a'), clock.now + 10, 'lake')));
  unwrap(await library.put(kept(text('e'))));
  clock.now += 1000;
  unwrap(await library.put(kept(text('e', RAIL))));
  unwrap(await library.change({ type: 'merge', into: 'rail', event: 'fire' }));
  unwrap(await library.change({ type: 'rename', event: 'lake', title: 'The lake' }));
  unwrap(await library.change({ type: 'apart', report: 'x', event: 'lake' }));
});

describe('a library that is exported', () => {
  it('is the same when it comes into an empty one, and when it comes again', async () => {
    const [parts, before] = [await dumped(library), await withoutMeta()];
    library = freshLibrary();
    for (const _again of [1, 2]) {
      await restored(library, parts);
      expect(await withoutMeta()).toEqual(before);
      await expectWhole();
    }
  });

  it('changes nothing when it comes back into itself', async () => {
    const before = await contents();
    await restored(library, await dumped(library));
    expect(await contents()).toEqual(before);
  });

  it('goes out in parts where there is much', async () => {
    const ids = Array.from({ length: 45 }, (_, index) => `e${index}`);
    const reports = ids.map((id) => ({ ...digest('r'), id, url: null }));
    unwrap(
      await library.addPack(
        pack(
          ids.map((id) => event(id, [id])),
          reports,
        ),
      ),
    );
    const [parts, before] = [await dumped(library), await withoutMeta()];
    expect(parts.map(({ events }) => events.length)).toEqual([20, 20, 8]);
    expect(parts.map(({ corrections }) => corrections.length)).toEqual([3, 0, 0]);
    library = freshLibrary();
    await restored(library, parts);
    expect(await withoutMeta()).toEqual(before);
  });

  it('goes out in smaller parts where reports are long', async () => {
    for (const id of ['f', 'g', 'h']) unwrap(await library.put(kept(text(id, 'x'.repeat(900_000)))));
    const [first, ...others] = [unwrap(await library.dump(null)), unwrap(await library.dump('own:g'))];
    expect(first.part.events.map(({ id }) => id)).toEqual(['lake', 'own:e', 'own:f', 'own:g']);
    expect(first.next).toBe('own:g');
    expect(others[0]?.part.events.map(({ id }) => id)).toEqual(['own:h', 'rail']);
  });
});

describe('a library that is imported into another', () => {
  it('leaves what is newer there, and what the person set right there', async () => {
    const parts = await dumped(library);
    clock.now += 1000;
    unwrap(await library.put(kept(text('e', 'The line is open again.'))));
    unwrap(await library.change({ type: 'move', reports: ['a'], from: 'lake', to: 'rail' }));
    unwrap(await library.change({ type: 'rename', event: 'lake', title: 'Newer' }));
    const before = await contents();
    await restored(library, parts);
    expect(await contents()).toEqual(before);
  });

  it('brings newer texts and words of the person', async () => {
    const older = await dumped(library);
    clock.now += 1000;
    unwrap(await library.put(kept(text('e', 'The line is open again.'))));
    unwrap(await library.change({ type: 'merge', into: 'lake', event: 'rail' }));
    unwrap(await library.change({ type: 'rename', event: 'lake', title: 'Newer' }));
    const newer = await dumped(library);
    library = freshLibrary();
    await restored(library, older);
    await restored(library, newer);
    expect(unwrap(await library.revisions('e'))).toHaveLength(2);
    expect(unwrap(await library.events(['rail', 'fire']))).toMatchObject([{ id: 'lake', title: 'Newer' }]);
    expect((await idsIn(library, 'rail')).toSorted()).toEqual(['a', 'b', 'c', 'd']);
    await expectWhole();
  });

  it('leaves reports where they moved to by themselves meanwhile', async () => {
    unwrap(await library.put(kept(text('f'), 'own:e')));
    const parts = await dumped(library);
    const home = unwrap(await library.put(kept(text('g', RAIL))));
    const moves = [{ from: 'own:e', reports: [hashOf('f')], to: 'here' as const }];
    unwrap(await library.put({ ...kept(text('h', RAIL), home), moves }));
    const before = await withoutMeta();
    await restored(library, parts);
    expect(await withoutMeta()).toEqual(before);
  });

  it('never makes names lead back to themselves', async () => {
    const [part] = await dumped(library);
    const alias = (id: string, into: string) => ({ about: 'event' as const, id, into, at: clock.now + 1 });
    const corrections = [alias('rail', 'fire'), alias('lake', 'lake'), alias('rail', 'new')];
    unwrap(await library.restore({ ...(part as LibraryPart), corrections }));
    expect(unwrap(await library.events(['lake', 'rail', 'fire', 'new'])).map(({ id }) => id)).toEqual([
      'lake',
      'new',
    ]);
    await expectWhole();
  });
});
