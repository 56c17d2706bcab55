/** The background ends at each request of each write to the database: all of it is there or nothing. */
import { afterEach, describe, expect, it } from 'vitest';
import type { LibraryPort } from '../../../../lib/app/library-port';
import { partOf } from '../../../../lib/core/library/dump';
import { digest, event, freshLibrary, kept, LAKE, pack, RAIL, remembered, text, unwrap } from './made';
import { contents, expectWhole } from './whole';

type Write = (library: LibraryPort, undo: string) => Promise<{ ok: boolean }>;
const SOON = 1_700_000_000_000 + 86_400_000;

const WRITES: Record<string, Write> = {
  'a report that is kept': (library) => library.put(kept(text('c'), 'lake')),
  'a report that is placed': (library) =>
    library.place({ report: text('c'), origin: 'remembered', expires: SOON }),
  'another text of a report': (library) => library.put(remembered(text('d', RAIL), SOON, 'lake')),
  'a pack': (library) =>
    library.addPack(
      pack([event('lake', ['a', 'x']), event('rail', ['y'])], [digest('a'), digest('x'), digest('y')]),
    ),
  'summaries of a feed': (library) =>
    library.takeIn(
      [[text('f', LAKE, { completeness: 'cut' })], [text('g', RAIL, { completeness: 'cut' })]],
      SOON,
    ),
  'a merge': (library) => library.change({ type: 'merge', into: 'lake', event: 'own:e' }),
  'a split': (library) => library.change({ type: 'split', event: 'lake', reports: ['b'], title: 'Apart' }),
  'a deletion': (library) => library.change({ type: 'delete-events', events: ['lake'] }),
  'an undoing': (library, undo) => library.undo(undo),
  'what is forgotten': (library) => library.forget(SOON + 1, 10),
  'a part of a library': (library) =>
    library.restore(
      partOf({
        events: [{ ...event('part', ['p']), changed: 1, pack: null }],
        reports: [{ report: text('p'), origin: 'kept', added: 1, expires: null, reasons: [] }],
        ...{ revisions: [], corrections: [] },
      }),
    ),
};

const CALLS = [
  'get',
  'getAll',
  'getAllKeys',
  'getKey',
  'put',
  'add',
  'delete',
  'count',
  'openCursor',
] as const;
const PLACES = [IDBObjectStore.prototype, IDBIndex.prototype] as unknown as Record<string, unknown>[];
const ORIGINALS = PLACES.map((place) => Object.fromEntries(CALLS.map((name) => [name, place[name]])));
const mend = (): void =>
  PLACES.forEach((place, at) => {
    for (const name of CALLS) if (ORIGINALS[at]?.[name]) place[name] = ORIGINALS[at]?.[name];
  });
afterEach(mend);

/** Ends what is written at its `at`th request (0: never), as the end of a background does. Answers how many there were. */
function endAt(at: number): () => number {
  let [requests, dead] = [0, false];
  PLACES.forEach((place, index) => {
    for (const name of CALLS) {
      const call = ORIGINALS[index]?.[name] as ((...of: unknown[]) => unknown) | undefined;
      if (!call) continue;
      place[name] = function (this: IDBObjectStore | IDBIndex, ...of: unknown[]) {
        const { transaction } = 'objectStore' in this ? this.objectStore : this;
        if (dead) throw new DOMException('the background has ended', 'AbortError');
        const request = call.apply(this, of);
        dead = transaction.mode === 'readwrite' && ++requests === at;
        if (dead) transaction.abort();
        return request;
      };
    }
  });
  return () => requests;
}

async function prepared(): Promise<[library: LibraryPort, undo: string]> {
  const library = freshLibrary();
  unwrap(await library.addPack(pack([event('lake', ['a', 'b'])], [digest('a'), digest('b')])));
  unwrap(await library.put(remembered(text('d'), SOON, 'lake')));
  unwrap(await library.put(kept(text('e', RAIL))));
  const { undo } = unwrap(await library.change({ type: 'rename', event: 'lake', title: 'By hand' }));
  return [library, undo];
}

let kills = 0;

describe('a background that ends at each request of', () => {
  it.each(Object.entries(WRITES))('%s', async (_name, write) => {
    const [whole, name] = await prepared();
    const requests = endAt(0);
    expect((await write(whole, name)).ok).toBe(true);
    mend();
    const [count, wanted] = [requests(), await contents()];
    const [library, undo] = await prepared();
    const before = await contents();
    for (let at = 1; at <= count; at++) {
      endAt(at);
      const answer = await write(library, undo);
      mend();
      kills += 1;
      // It was done, and what ended is what is tidied up after the answer.
      if (answer.ok) break;
      // What is told as failed left nothing, so the same library serves again.
      expect(await contents()).toEqual(before);
    }
    await expectWhole();
    await write(library, undo);
    expect((await contents()).reports).toEqual(wanted.reports);
  });

  it('was ended often', () => {
    expect(kills).toBeGreaterThan(200);
  });
});
