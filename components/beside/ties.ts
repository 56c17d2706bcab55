/** Which passages of two columns are tied. */
import type { BesideColumn, BesidePassage, BesideView } from '../../lib/core/beside/model';

/** Passages of two columns, each by its number in its column. */
export interface Tie {
  left: number;
  right: number;
  differs: boolean;
}

/** Lines beyond this are a thicket. Of two columns. */
const MOST = 600;

/** A column's passages in the order of its text: a passage's number is its index here. */
export const passagesIn = ({ blocks }: BesideColumn): BesidePassage[] =>
  blocks.flatMap(({ passages }) => passages);

/** Numbers of a column's passages, by the group that they are part of. */
export function byGroup(passages: BesidePassage[]): Map<number, number[]> {
  const numbers = new Map<number, number[]>();
  passages.forEach(({ groups }, number) => {
    for (const group of groups) numbers.set(group, [...(numbers.get(group) ?? []), number]);
  });
  return numbers;
}

/** Each pair once, in the order of the left column. */
export function tiesBetween(left: BesideColumn, right: BesideColumn, { groups }: BesideView): Tie[] {
  const others = byGroup(passagesIn(right));
  const ties: Tie[] = [];
  passagesIn(left).forEach((passage, number) => {
    const found = new Map<number, boolean>();
    for (const group of passage.groups)
      for (const other of others.get(group) ?? [])
        found.set(other, (found.get(other) ?? false) || (groups[group] ?? false));
    for (const [other, differs] of found) ties.push({ left: number, right: other, differs });
  });
  return ties.slice(0, MOST);
}

/** Where a passage is told in another column. */
export interface Partner {
  column: number;
  passage: number;
}

/** For each passage of a column, the first that tells the same in each other column; one that differs before others. */
export function partnersOf(view: BesideView, column: number): Partner[][] {
  const own = view.columns[column];
  if (!own) return [];
  const partners: Partner[][] = passagesIn(own).map(() => []);
  view.columns.forEach((other, at) => {
    if (at === column) return;
    const first = new Map<number, Tie>();
    for (const tie of tiesBetween(own, other, view))
      if (!first.has(tie.left) || (tie.differs && !first.get(tie.left)?.differs)) first.set(tie.left, tie);
    for (const [passage, { right }] of first) partners[passage]?.push({ column: at, passage: right });
  });
  return partners;
}
