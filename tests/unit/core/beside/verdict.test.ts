/** What a finding says of some of its reports. */
import { describe, expect, it } from 'vitest';
import { finding, value } from '../../../../components/demo/make';
import { isDiffering, verdictAmong } from '../../../../lib/core/beside/verdict';
import type { Verdict } from '../../../../lib/core/model';

const values = [
  value('a', 'for [three weeks]', 'P3W'),
  value('b', 'for [3 weeks]', 'P3W'),
  value('c', 'for [five weeks]', 'P5W'),
  value('d', 'for [at least five weeks]', 'P5W', { bound: 'least' }),
];
const told = (verdict: Verdict, over = {}) => ({
  ...finding('f', verdict, 'duration', { about: 'repair', values }),
  ...over,
});

describe('between some reports', () => {
  it.each<[string, Verdict, string[], Verdict | null]>([
    ['those that differ', 'differs', ['a', 'c'], 'differs'],
    ['those that tell the same', 'differs', ['a', 'b'], 'agrees'],
    ['the same number, another bound', 'differs', ['c', 'd'], 'differs'],
    ['an update among those that tell the same', 'updated', ['a', 'b', 'x'], 'agrees'],
    ['all of them', 'updated', ['a', 'b', 'c', 'd'], 'updated'],
    ['one of them', 'differs', ['a', 'x'], null],
    ['none of them', 'agrees', ['x', 'y'], null],
    ['agreed ones', 'agrees', ['a', 'b'], 'agrees'],
    ['less precise ones', 'compatible', ['c', 'd'], 'compatible'],
    ['told by one that is here', 'only', ['a', 'x'], 'only'],
    ['told by one that is not', 'only', ['x', 'y'], null],
  ])('%s', (_what, verdict, reports, wanted) => {
    expect(verdictAmong(told(verdict), reports)).toBe(wanted);
  });

  it('says nothing of what the person set aside', () => {
    expect(verdictAmong(told('differs', { setAside: true }), ['a', 'c'])).toBeNull();
  });

  it.each<[Verdict | null, boolean]>([
    ['differs', true],
    ['updated', true],
    ['agrees', false],
    [null, false],
  ])('%s differs: %s', (verdict, wanted) => {
    expect(isDiffering(verdict)).toBe(wanted);
  });
});
