import { describe, expect, it } from 'vitest';
import { groupsOf, type Piece } from '../../../../lib/core/events/cluster-groups';
import type { Links } from '../../../../lib/core/events/cluster-links';
import type { Gist } from '../../../../lib/core/events/gist';

/** A report by its number. */
const gist = (report: number): Gist => ({
  report,
  keys: new Uint32Array(),
  counts: new Uint8Array(),
  marks: new Uint8Array(),
  passages: new Uint16Array(),
  numbers: new Uint32Array(),
  days: [],
  published: null,
  weekdays: [],
});
const piece = (...reports: number[]): Piece => ({ event: null, gists: reports.map(gist) });
const links = (near: (a: number, b: number) => number): Links => {
  const of = (one: Gist, other: Gist): number =>
    near(Math.min(one.report, other.report), Math.max(one.report, other.report));
  const mean = (some: Gist[], others: Gist[]): number =>
    some.flatMap((one) => others.map((other) => of(one, other))).reduce((sum, link) => sum + link, 0) /
    (some.length * others.length);
  return { of, mean } as Links;
};
const groups = (pieces: Piece[], near: (a: number, b: number) => number, may = () => true): number[][] =>
  groupsOf(pieces, links(near), may)
    .map((group) => group.flatMap(({ gists }) => gists.map(({ report }) => report)).toSorted())
    .toSorted();

/** Two events of four: 0 to 3 and 4 to 7. */
const twins = (inside: number, between: number) => (a: number, b: number) =>
  a < 4 === b < 4 ? inside : between;
const eight = Array.from({ length: 8 }, (_, index) => piece(index));
const [FIRST, SECOND, ALL] = [
  [0, 1, 2, 3],
  [4, 5, 6, 7],
  [0, 1, 2, 3, 4, 5, 6, 7],
];

describe('groupsOf', () => {
  it.each<[case_: string, near: (a: number, b: number) => number, found: number[][]]>([
    ['near within, far between', twins(3, -2), [FIRST, SECOND]],
    ['nearer between than chance, but much nearer within', twins(4, 0.8), [FIRST, SECOND]],
    ['as near between as within', twins(1.2, 1.1), [ALL]],
    ['all far', () => -3, ALL.map((report) => [report])],
    ['all near', () => 2, [ALL]],
  ])('%s', (_case, near, found) => {
    expect(groups(eight, near)).toEqual(found);
  });

  it('a chain of near reports is no event', () => {
    const chain = (a: number, b: number) => (b - a === 1 ? 2 : -3);
    expect(groups(eight, chain).every((group) => group.length <= 2)).toBe(true);
  });

  it('what must stay apart does, also through a third', () => {
    const pieces = [piece(0), piece(1), piece(2)];
    const apart = (one: Piece, other: Piece) => one !== pieces[0] || other !== pieces[2];
    const found = groupsOf(
      pieces,
      links(() => 3),
      apart,
    );
    expect(found.length).toBe(2);
    expect(
      found.some((group) => group.includes(pieces[0] as Piece) && group.includes(pieces[2] as Piece)),
    ).toBe(false);
  });

  it('what stays together does, however far its reports are', () => {
    expect(groups([piece(0, 1), piece(2)], () => -3)).toEqual([[0, 1], [2]]);
  });
});
