/** The lines between two columns. */
import { describe, expect, it } from 'vitest';
import { linesOf, type Place } from '../../../components/beside/lines';

const LEFT: Place[] = [
  { top: 100, bottom: 140 },
  { top: 900, bottom: 900 },
];
const RIGHT: Place[] = [
  { top: 300, bottom: 340 },
  { top: 2000, bottom: 2100 },
];
const tie = (left: number, right: number, differs = false) => ({ left, right, differs });
const seen = (left: number, right: number) => ({
  scrolled: [left, right] as [number, number],
  ...{ width: 40, height: 600 },
});
const nothingLit = () => false;

describe('a line', () => {
  it('is a bar at each passage and a curve between', () => {
    const { plain } = linesOf([tie(0, 0)], LEFT, RIGHT, seen(0, 0), nothingLit);
    expect(plain).toBe('M2 100V140M2 120C20 120 20 320 38 320M38 300V340');
  });

  it('goes along with the columns', () => {
    const { plain } = linesOf([tie(0, 0)], LEFT, RIGHT, seen(50, 200), nothingLit);
    expect(plain).toBe('M2 50V90M2 70C20 70 20 120 38 120M38 100V140');
  });

  it('has a bar also at a passage of one line', () => {
    const { plain } = linesOf([tie(1, 0)], LEFT, RIGHT, seen(800, 0), nothingLit);
    expect(plain).toContain('M2 95V105');
  });

  it('leads to the edge where the other end is far', () => {
    const { plain } = linesOf([tie(0, 1)], LEFT, RIGHT, seen(0, 0), nothingLit);
    expect(plain).toContain('M2 120C20 120 20 660 38 660');
  });

  it.each<[string, number, number, boolean]>([
    ['both ends in view', 0, 0, true],
    ['the left one only', 0, 1500, true],
    ['the right one only', 800, 0, true],
    ['none', 800, 1500, false],
  ])('with %s is drawn: %s', (_what, left, right, wanted) => {
    expect(linesOf([tie(0, 0)], LEFT, RIGHT, seen(left, right), nothingLit).plain !== '').toBe(wanted);
  });

  it('is of its kind: one that is lit is only that', () => {
    const ties = [tie(0, 0), tie(0, 0, true), tie(0, 1, true)];
    const lines = linesOf(ties, LEFT, RIGHT, seen(0, 0), ({ right }) => right === 1);
    expect(Object.values(lines).map((data) => data.split('C').length - 1)).toEqual([1, 1, 1]);
  });

  it('is not drawn for a passage that has no place', () => {
    expect(linesOf([tie(7, 0)], LEFT, RIGHT, seen(0, 0), nothingLit).plain).toBe('');
  });
});
