import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesOf } from '../../../../lib/core/anchor/places';

/** What it must answer, said plainly. */
const slowly = (part: string, text: string, from: number, until: number): number[] =>
  [...text.slice(0, until)].flatMap((_, at) =>
    at >= from && at + part.length <= until && text.startsWith(part, at) ? [at] : [],
  );

describe('placesOf', () => {
  it.each<[part: string, text: string, places: number[]]>([
    ['ab', 'ab cab abab', [0, 4, 7, 9]],
    ['aa', 'aaaa', [0, 1, 2]],
    ['abab', 'abacabab', [4]],
    ['x', '', []],
    ['longer', 'long', []],
  ])('%s in %s', (part, text, places) => {
    expect([...placesOf(part, text, 0, text.length)]).toEqual(places);
  });

  it('agrees with trying every place', () => {
    const word = (min: number) =>
      fc.string({ unit: fc.constantFrom('a', 'b'), minLength: min, maxLength: 12 });
    fc.assert(
      fc.property(word(1), word(0), fc.nat(12), fc.nat(12), (part, text, from, until) => {
        const end = Math.min(until, text.length);
        expect([...placesOf(part, text, from, until)]).toEqual(slowly(part, text, from, end));
      }),
    );
  });
});
