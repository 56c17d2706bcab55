/** Pairs as groups: whoever enters is tied to all that are there. */
import { describe, expect, it } from 'vitest';
import type { Place } from '../../../../../lib/core/compare/ties/field';
import { groupsOf } from '../../../../../lib/core/compare/ties/groups';

const place = (report: number): Place => ({
  at: report,
  report,
  ties: [],
  links: [],
  read: [],
  passage: { index: report, text: `${report}`, terms: [], names: [], details: [] },
});
const [a, b, c, d] = [place(0), place(1), place(2), place(3)];
const otherOfA = place(0);

describe('groupsOf', () => {
  it.each([
    ['a pair', [[a, b]], [[a, b]]],
    [
      'all tied to all',
      [
        [a, b],
        [b, c],
        [a, c],
      ],
      [[a, b, c]],
    ],
    [
      'a chain',
      [
        [a, b],
        [b, c],
      ],
      [
        [a, b],
        [b, c],
      ],
    ],
    [
      'a chain behind a group',
      [
        [a, b],
        [b, c],
        [a, c],
        [c, d],
      ],
      [
        [a, b, c],
        [c, d],
      ],
    ],
    [
      'two passages of one report',
      [
        [a, b],
        [otherOfA, b],
      ],
      [[a, b, otherOfA]],
    ],
  ])('%s', (_, pairs, groups) => {
    expect(groupsOf(pairs.map(([x, y]) => ({ a: x as Place, b: y as Place })))).toEqual(groups);
  });
  it('has one passage of a report where asked to', () => {
    const pairs = [
      { a, b },
      { a: otherOfA, b },
    ];
    expect(groupsOf(pairs, false)).toEqual([
      [a, b],
      [otherOfA, b],
    ]);
  });
});
