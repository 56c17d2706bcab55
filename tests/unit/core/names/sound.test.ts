/** Slips of the pen between two words, against a count that tries everything. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slips } from '../../../../lib/core/names/sound';

/** The same by trying everything: letters left out, put in, changed, swapped with their neighbour. */
function allWays(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const ways = [
    allWays(a.slice(1), b) + 1,
    allWays(a, b.slice(1)) + 1,
    allWays(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
  ];
  if (a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0])
    ways.push(allWays(a.slice(2), b.slice(2)) + 1);
  return Math.min(...ways);
}

/** Few letters, some of which share a bit: "a" and "A", "u" and "5". */
const word = fc
  .array(fc.constantFrom('a', 'A', 'b', 'u', '5'), { maxLength: 6 })
  .map((letters) => letters.join(''));

describe('slips', () => {
  it.each<[a: string, b: string, limit: number, many: number]>([
    ['rahman', 'rahman', 1, 0],
    ['rahman', 'rahamn', 1, 1],
    ['rahman', 'rehman', 1, 1],
    ['rahman', 'rahmani', 1, 1],
    ['rahman', 'behrouz', 2, 3],
    ['abcdefgh', 'hgfedcba', 2, 3],
  ])('%s and %s, at most %i: %i', (a, b, limit, many) => {
    expect(slips(a, b, limit)).toBe(many);
  });

  it('counts as few as there are, up to its limit', () => {
    fc.assert(
      fc.property(word, word, fc.constantFrom(1, 2), (a, b, limit) => {
        expect(slips(a, b, limit)).toBe(Math.min(allWays(a, b), limit + 1));
      }),
      { numRuns: 500 },
    );
  });
});
