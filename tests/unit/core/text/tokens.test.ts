import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lowerOf, tokensOf } from '../../../../lib/core/text/tokens';

const texts = (text: string): string[] => tokensOf(text).map((token) => token.text);

describe('tokens', () => {
  it.each([
    ['They met.', ['They', 'met', '.']],
    ['A 90-day truce', ['A', '90', '-', 'day', 'truce']],
    ['Al-Morvat left', ['Al', '-', 'Morvat', 'left']],
    ["The mayor's car", ['The', 'mayor', "'s", 'car']],
    ['The mayor’s car', ['The', 'mayor', '’s', 'car']],
    ["He didn't go", ['He', "didn't", 'go']],
    ['The U.S. army', ['The', 'U.S.', 'army']],
    ['It cost $3,500.50.', ['It', 'cost', '$', '3,500.50', '.']],
    ['At 8:30pm', ['At', '8', ':', '30', 'pm']],
    ['٢٥ سفيرا', ['٢٥', 'سفيرا']],
    ['', []],
  ])('%s', (text, wanted) => expect(texts(text)).toEqual(wanted));

  it('cuts scripts without spaces into words', () => {
    expect(texts('東京で会議').join('')).toBe('東京で会議');
    expect(texts('東京で会議').length).toBeGreaterThan(1);
  });

  it('tells words, numbers and marks apart', () => {
    expect(tokensOf('Room 12!').map((token) => token.kind)).toEqual(['word', 'number', 'mark']);
  });

  it('says what stands after white space', () => {
    expect(tokensOf('a -b').map((token) => token.spaced)).toEqual([true, true, false]);
  });

  it('cuts plain text as it cuts text that only the expression can tell', () => {
    const plain = fc.string({ unit: fc.constantFrom(...'aZbU19., \n\t\'’“”–…-$()".:sS') });
    fc.assert(
      fc.property(plain, (text) => {
        // A mark on each letter has the expression tell; an "s" may be a possessive.
        const marked = tokensOf(text.replace(/[A-RT-Za-rt-z]/g, (letter) => `${letter}\u0301`));
        const bare = marked.map(({ text: piece, kind }) => [piece.replaceAll('\u0301', ''), kind]);
        const own = tokensOf(text).map(({ text: piece, kind }) => [piece, kind]);
        if (!/[A-Z]\./.test(text)) expect(own).toEqual(bare);
      }),
    );
  });

  it('keeps the offsets of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let last = 0;
        for (const token of tokensOf(text)) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.start).toBeGreaterThanOrEqual(last);
          last = token.end;
        }
      }),
    );
  });

  it('cuts a text that is too long', () => {
    const tokens = tokensOf('ab '.repeat(100_000));
    expect(tokens.at(-1)?.end).toBeLessThanOrEqual(200_000);
  });
});

describe('folded words', () => {
  it.each([
    ['Émigré', 'emigre'],
    ['U.S.', 'us'],
    ['DON’T', "don't"],
    ['٢٥', '25'],
    ['२५', '25'],
    ['Straße', 'straße'],
    ['plain', 'plain'],
  ])('%s → %s', (text, wanted) => expect(lowerOf(text)).toBe(wanted));
});
