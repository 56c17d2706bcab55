/** From difference to difference. */
import { describe, expect, it } from 'vitest';
import { stepFrom, stepsOf } from '../../../components/beside/steps';
import type { Verdict } from '../../../lib/core/model';

const column = (report: string, ...marks: [finding: string, start: number][]) => ({
  report,
  kind: 'text' as const,
  blocks: [
    { text: 'x'.repeat(100), passages: [], marks: [] },
    {
      text: 'x'.repeat(100),
      passages: [],
      marks: marks.map(([finding, start]) => ({ finding, start, end: start + 1 })),
    },
  ],
});
const verdicts = new Map<string, Verdict>([
  ['one', 'differs'],
  ['two', 'updated'],
  ['three', 'differs'],
  ['same', 'agrees'],
]);

describe('the way', () => {
  it.each<[string, ReturnType<typeof column>[], string[]]>([
    ['as they stand', [column('a', ['two', 5], ['one', 50])], ['two', 'one']],
    ['by their first mark', [column('a', ['one', 50], ['two', 20], ['one', 5])], ['one', 'two']],
    [
      'others by how far down',
      [column('a', ['one', 5], ['two', 90]), column('b', ['three', 40])],
      ['one', 'three', 'two'],
    ],
    ['by the first column', [column('a', ['one', 5], ['two', 90]), column('b', ['two', 1])], ['one', 'two']],
    ['what agrees is no step', [column('a', ['same', 1], ['one', 2])], ['one']],
    ['nothing', [], []],
  ])('goes %s', (_what, columns, wanted) => {
    expect(stepsOf({ columns, groups: [], verdicts })).toEqual(wanted);
  });
});

describe('a step', () => {
  const steps = ['one', 'two', 'three'];
  it.each<[string | null, 1 | -1, string | null]>([
    [null, 1, 'one'],
    [null, -1, 'three'],
    ['one', 1, 'two'],
    ['three', 1, 'one'],
    ['one', -1, 'three'],
    ['gone', 1, 'one'],
  ])('from %s by %i leads to %s', (current, by, wanted) => {
    expect(stepFrom(steps, current, by)).toBe(wanted);
  });

  it('leads nowhere where nothing differs', () => {
    expect(stepFrom([], null, 1)).toBeNull();
    expect(stepFrom([], 'one', -1)).toBeNull();
  });
});
