import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Before,
  type Correcting,
  correctionsBy,
  isCorrecting,
} from '../../../../lib/core/library/correcting';
import type { ReportCorrection } from '../../../../lib/core/library/corrections';
import type { Correction } from '../../../../lib/core/library/model';
import { modelOf, type Step } from './model-library';

const said = (id: string, event: string | null, ...not: string[]): ReportCorrection => ({
  about: 'report',
  id,
  event,
  not,
  at: 1,
});
const now = (id: string, event: string | null, ...not: string[]) => ({ ...said(id, event, ...not), at: 9 });
const alias = (id: string, into: string): Correction => ({ about: 'event', id, into, at: 9 });

function knowing(corrections: ReportCorrection[], more: Partial<Before> = {}): Before {
  return {
    reports: new Map(corrections.map((one) => [one.id, one])),
    aliases: new Map([['old', 'new']]),
    stored: true,
    fresh: 'fresh',
    at: 9,
    ...more,
  };
}

const APART: Correcting = { type: 'apart', report: 'r', event: 'a' };
const MERGE: Correcting = { type: 'merge', into: 'a', event: 'b' };

describe('what is written', () => {
  it.each<[case_: string, change: Correcting, known: Before, written: Correction[]]>([
    [
      'split: each report goes to the new event and not back',
      { type: 'split', event: 'a', reports: ['r', 's'], title: '' },
      knowing([said('s', 'a', 'b')]),
      [now('r', 'fresh', 'a'), now('s', 'fresh', 'b', 'a')],
    ],
    [
      'move: the last word counts',
      { type: 'move', reports: ['r'], from: 'a', to: 'b' },
      knowing([said('r', 'a', 'b', 'old')]),
      [now('r', 'b', 'new', 'a')],
    ],
    ['apart: an event of its own', APART, knowing([said('r', 'a')]), [now('r', 'fresh', 'a')]],
    [
      'apart, not kept: any other',
      APART,
      knowing([said('r', 'a')], { stored: false }),
      [now('r', null, 'a')],
    ],
    [
      'apart, not kept, put elsewhere: stays there',
      APART,
      knowing([said('r', 'b')], { stored: false }),
      [now('r', 'b', 'a')],
    ],
    [
      'choose: what was excluded is so no longer',
      { type: 'choose', report: 'r', event: 'a' },
      knowing([said('r', null, 'a', 'b')]),
      [now('r', 'a', 'b')],
    ],
    [
      'merge: what kept them apart is taken back',
      MERGE,
      knowing([said('r', 'b', 'a', 'c'), said('s', 'a', 'b'), said('t', 'a', 'c')]),
      [alias('b', 'a'), now('r', 'b', 'c'), now('s', 'a')],
    ],
    ['merge of what is one already', { type: 'merge', into: 'new', event: 'old' }, knowing([]), []],
    [
      'merge into what became another',
      { type: 'merge', into: 'old', event: 'b' },
      knowing([]),
      [alias('b', 'new')],
    ],
  ])('%s', (_case, change, known, written) => {
    expect(correctionsBy(change, known)).toEqual(written);
  });

  it('no more than a hundred excluded events, the last ones', () => {
    const not = Array.from({ length: 120 }, (_, index) => `x${index}`);
    const [one] = correctionsBy(APART, knowing([said('r', null, ...not)]));
    expect(one).toMatchObject({ not: [...not.slice(-99), 'a'] });
  });
});

it('tells which changes say where reports belong', () => {
  expect(isCorrecting({ type: 'merge', into: 'a', event: 'b' })).toBe(true);
  expect(isCorrecting({ type: 'rename', event: 'a', title: '' })).toBe(false);
});

describe('after any changes', () => {
  const index = fc.nat(30);
  const step: fc.Arbitrary<Step> = fc.record({
    type: fc.constantFrom('merge', 'split', 'move', 'apart', 'choose'),
    event: index,
    other: index,
    reports: fc.array(index, { minLength: 1, maxLength: 3 }),
  });

  it('each report that comes again goes to the event that it is in', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const model = modelOf(12, 4);
        for (const one of steps) model.change(one);
        expect(model.homes()).toEqual(model.where());
      }),
    );
  });

  it('no two events are joined that were set apart and not put together since', () => {
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 25 }),
        fc.array(index, { minLength: 1, maxLength: 2 }),
        (steps, reports) => {
          const model = modelOf(12, 4);
          for (const one of steps) model.change(one);
          const { from, to } = model.change({ type: 'split', event: 1, other: 0, reports });
          expect(model.mayJoin(from, to)).toBe(false);
        },
      ),
    );
  });
});
