/** Which reports stand side by side. */
import { describe, expect, it } from 'vitest';
import { firstColumns, oneMore, withColumn, withoutColumn } from '../../../components/beside/choose';
import { finding, report, value } from '../../../components/demo/make';
import { viewReports } from '../../../components/view/reports';
import type { Comparison } from '../../../lib/core/model';

const apart = (id: string, ...reports: string[]) =>
  finding(id, 'differs', 'count', {
    about: id,
    values: reports.map((one, at) => value(one, `[${at}]`, String(at))),
  });
const comparison: Comparison = {
  event: null,
  reports: [
    report('a', 'A'),
    report('b', 'B', { completeness: 'digest' }),
    report('c', 'C'),
    report('d', 'D'),
    report('e', 'E', { copyOf: 'a' }),
  ],
  findings: [apart('f', 'a', 'b'), apart('g', 'a', 'b'), apart('h', 'a', 'd'), apart('i', 'a', 'e')],
  alignments: [],
  statements: [],
  names: [],
};
const views = viewReports(comparison, 'a');

describe('the first columns', () => {
  it.each<[string, string[], string[]]>([
    ['this page, and the text that differs most', [], ['a', 'd']],
    ['those that were asked for', ['c', 'b'], ['c', 'b']],
    ['each once', ['c', 'c', 'b'], ['c', 'b']],
    ['one more where one was asked for', ['d'], ['d', 'a']],
    ['none that is not there', ['x', 'c'], ['c', 'a']],
    ['four at most', ['a', 'b', 'c', 'd', 'e'], ['a', 'b', 'c', 'd']],
  ])('are %s', (_what, asked, wanted) => {
    expect(firstColumns(views, comparison, asked)).toEqual(wanted);
  });

  it('are what there is', () => {
    expect(firstColumns(views.slice(0, 1), comparison, [])).toEqual(['a']);
  });
});

describe('other columns', () => {
  it.each<[string, string[], string[]]>([
    ['another report', withColumn(['a', 'b'], 1, 'c'), ['a', 'c']],
    ['places changed', withColumn(['a', 'b', 'c'], 0, 'c'), ['c', 'b', 'a']],
    ['one less', withoutColumn(['a', 'b', 'c'], 1), ['a', 'c']],
    ['two are the least', withoutColumn(['a', 'b'], 1), ['a', 'b']],
    ['one more', oneMore(['a', 'c'], views), ['a', 'c', 'e']],
    ['four are the most', oneMore(['a', 'b', 'c', 'd'], views), ['a', 'b', 'c', 'd']],
    ['no more than there are', oneMore(['a', 'e'], views.slice(0, 2)), ['a', 'e']],
  ])('%s', (_what, chosen, wanted) => {
    expect(chosen).toEqual(wanted);
  });
});
