/** Any sequence of reports, packs, changes and undoing leaves a library that fits together, and undoing restores. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LibraryPort } from '../../../../lib/app/library-port';
import type { Change } from '../../../../lib/core/library/model';
import { clock, digest, event, freshLibrary, kept, pack, remembered, text, unwrap } from './made';
import { contents, expectWhole } from './whole';

const REPORTS = ['a', 'b', 'c', 'd', 'e'];
const EVENTS = ['lake', 'rail', 'own:e', 'own:a', 'own:b'];
const report = fc.constantFrom(...REPORTS);
const name = fc.constantFrom(...EVENTS);
const reports = fc.uniqueArray(report, { minLength: 1, maxLength: 3 });

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ type: fc.constant('merge' as const), into: name, event: name }),
  fc.record({ type: fc.constant('split' as const), event: name, reports, title: fc.constant('Split off') }),
  fc.record({ type: fc.constant('move' as const), reports, from: name, to: name }),
  fc.record({ type: fc.constantFrom('apart' as const, 'choose' as const), report, event: name }),
  fc.record({ type: fc.constant('delete-events' as const), events: fc.uniqueArray(name, { maxLength: 2 }) }),
  fc.record({ type: fc.constant('delete-reports' as const), event: name, reports }),
  fc.record({ type: fc.constant('keep' as const), event: name }),
  fc.record({ type: fc.constant('rename' as const), event: name, title: fc.constant('Renamed') }),
);

type Step =
  | { do: 'put'; id: string; words: string; to: string | null; days: number | null; joins: string[] }
  | { do: 'pack'; events: { id: string; reports: string[] }[] }
  | { do: 'change'; change: Change }
  | { do: 'undo'; back: number }
  | { do: 'forget'; days: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constant('put' as const),
    id: report,
    words: fc.constantFrom('The dam held.', 'The dam broke at noon.', 'Nobody lives below the dam.'),
    to: fc.option(name),
    days: fc.option(fc.constantFrom(1, 3)),
    joins: fc.uniqueArray(name, { maxLength: 1 }),
  }),
  fc.record({
    do: fc.constant('pack' as const),
    events: fc.uniqueArray(fc.record({ id: fc.constantFrom('lake', 'rail'), reports }), {
      selector: ({ id }) => id,
      minLength: 1,
    }),
  }),
  fc.record({ do: fc.constant('change' as const), change }),
  fc.record({ do: fc.constant('undo' as const), back: fc.nat(2) }),
  fc.record({ do: fc.constant('forget' as const), days: fc.constantFrom(1, 2) }),
);

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const RUNS = 30;

/** Steps that do not apply are refused, and leave all as it was. */
async function take(library: LibraryPort, one: Step, undos: string[]): Promise<void> {
  clock.now += 1000;
  if (one.do === 'put') {
    const told = text(one.id, one.words);
    const put = one.days === null ? kept(told, one.to) : remembered(told, clock.now + one.days * DAY, one.to);
    await library.put({ ...put, joins: one.joins });
  }
  if (one.do === 'pack') {
    const ids = new Set(one.events.flatMap((some) => some.reports));
    const events = one.events.map(({ id, reports: of }) => event(id, of));
    const added = await library.addPack(
      pack(
        events,
        [...ids].map((id) => digest(id)),
      ),
    );
    expect(added.ok).toBe(true);
  }
  if (one.do === 'change') {
    const made = await library.change(one.change);
    if (made.ok) undos.push(made.value.undo);
  }
  if (one.do === 'undo') await library.undo(undos.at(-1 - one.back) ?? '0-0');
  if (one.do === 'forget') {
    clock.now += one.days * DAY;
    await library.forget(clock.now, 100);
  }
}

/** Two events of a pack that share a report, a text read over a digest, and an event of the person's. */
async function started(): Promise<LibraryPort> {
  const library = freshLibrary();
  const first = pack(
    [event('lake', ['a', 'b', 'c']), event('rail', ['c', 'd'])],
    ['a', 'b', 'c', 'd'].map((id) => digest(id)),
  );
  unwrap(await library.addPack(first));
  unwrap(await library.put(remembered(text('a'), clock.now + DAY, 'lake')));
  unwrap(await library.put(kept(text('e'))));
  return library;
}

describe('a library', () => {
  it('fits together after any steps', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const library = await started();
        const undos: string[] = [];
        for (const one of steps) await take(library, one, undos);
        await expectWhole();
      }),
      { numRuns: RUNS },
    );
  });

  it('is as it was when changes are undone, the last one first', { timeout: 120_000 }, async () => {
    const some = fc.array(step, { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(some, fc.array(change, { minLength: 1, maxLength: 4 }), async (steps, changes) => {
        const library = await started();
        for (const one of steps) await take(library, one, []);
        clock.now += 2 * HOUR;
        const { meta: _before, ...before } = await contents();
        const undos: string[] = [];
        for (const one of changes) await take(library, { do: 'change', change: one }, undos);
        for (const undo of new Set(undos.toReversed())) unwrap(await library.undo(undo));
        const { meta: _after, ...after } = await contents();
        expect(after).toEqual(before);
        await expectWhole();
      }),
      { numRuns: RUNS },
    );
  });
});
