import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldsToOneOf, foldWord } from '../../../../lib/core/names/fold-word';

const NAMES =
  `Hussein Hussain Kadhimi Kazemi Xi Hsi Sechin Sech1n Shchukin Schukin Tchaikovsky Čajkovskij Vučić Vucic Иванов
  Ivanoff Ivanova Wałęsa Walesa Thatcher Philipp Filip Quique Kike Aaron Arron Mohammed Muhamad Noémie Noemi Krzyżewski
  Müller Muller Zhou Joe Dzhokhar Djokhar Exxon Bannerman Banerman Llanelli Lanelli Borrell Borel al- O'Neill ${'Nnamdi'.repeat(9)}`
    .toLowerCase()
    .split(/\s+/);
const WORDS =
  'report ministers banner number flooding élan x 1914 hussar alumni barn born rabble rebel mill'.split(' ');

describe('foldsToOneOf', () => {
  it('tells of each word what folding it would tell', () => {
    for (const name of NAMES) {
      const keys = new Set([foldWord(name)]);
      const isOne = foldsToOneOf(keys);
      const words = [...NAMES, ...WORDS];
      expect(words.filter(isOne)).toEqual(words.filter((word) => keys.has(foldWord(word))));
    }
  });
  it('misses no word by its letters', () => {
    const word = fc.string({
      unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
      minLength: 1,
      maxLength: 50,
    });
    fc.assert(
      fc.property(word, (one) => foldsToOneOf(new Set([foldWord(one)]))(one)),
      { numRuns: 2000 },
    );
  });
  it('finds other spellings', () => {
    expect(NAMES.filter(foldsToOneOf(new Set(['husain', 'buril'])))).toEqual([
      'hussein',
      'hussain',
      'borrell',
      'borel',
    ]);
  });
  it('is never so where there are no keys', () => expect(foldsToOneOf(new Set())('')).toBe(false));
});
