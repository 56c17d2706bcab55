/** Which passages of columns are tied, and where the letters lead. */
import { describe, expect, it } from 'vitest';
import { partnersOf, tiesBetween } from '../../../components/beside/ties';
import type { BesideColumn, BesideView } from '../../../lib/core/beside/model';

/** A column of passages, each by its groups. */
const column = (report: string, ...groups: number[][]): BesideColumn => ({
  report,
  kind: 'text',
  blocks: [
    { text: '', passages: [], marks: [] },
    { text: '', passages: groups.map((all, at) => ({ start: at, end: at + 1, groups: all })), marks: [] },
  ],
});
const view = (...columns: BesideColumn[]): BesideView => ({
  columns,
  groups: [false, true, false],
  verdicts: new Map(),
});
const line = ({ left, right, differs }: { left: number; right: number; differs: boolean }): string =>
  `${left}-${right}${differs ? ' differs' : ''}`;

describe('ties between two columns', () => {
  it.each<[string, number[][], number[][], string[]]>([
    ['one to one', [[0], [2]], [[2], [0]], ['0-1', '1-0']],
    ['one to many', [[0]], [[0], [0]], ['0-0', '0-1']],
    ['a difference', [[1]], [[1]], ['0-0 differs']],
    ['tied twice', [[0, 1]], [[0, 1]], ['0-0 differs']],
    ['tied by one of two', [[0, 1]], [[0]], ['0-0']],
    ['apart', [[0]], [[2]], []],
    ['nothing', [], [[0]], []],
  ])('%s', (_what, one, other, wanted) => {
    const [left, right] = [column('a', ...one), column('b', ...other)];
    expect(tiesBetween(left, right, view(left, right)).map(line)).toEqual(wanted);
  });

  it('has an end', () => {
    const many = column('a', ...Array.from({ length: 100 }, () => [0]));
    expect(tiesBetween(many, many, view(many))).toHaveLength(600);
  });
});

describe('partners', () => {
  it('are the first in each other column, one that differs before others', () => {
    const columns = [column('a', [0, 1], [2]), column('b', [0], [1]), column('c', [2], [0], [2])];
    expect(partnersOf(view(...columns), 0)).toEqual([
      [
        { column: 1, passage: 1 },
        { column: 2, passage: 1 },
      ],
      [{ column: 2, passage: 0 }],
    ]);
  });

  it('are none of a column that is not there', () => {
    expect(partnersOf(view(), 0)).toEqual([]);
  });
});
