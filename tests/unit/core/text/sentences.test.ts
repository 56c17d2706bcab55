import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../../lib/core/text/sentences';

const cut = (text: string, language = 'en'): string[] =>
  sentencesOf(text, language).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    [['Rain fell.', 'It was cold.']],
    [['Mr. Morvat met Dr. Lee.', 'They talked.']],
    [['It began at 9 a.m. on Friday.', 'It ended at noon.']],
    [['It began at 9 a.m.', 'The mayor came.']],
    [['J. K. Morvat spoke.', 'Nobody came.']],
    [['It fell 3.5 percent.', 'Then it rose.']],
    [['“Stop!” she cried.', 'He went on.']],
    [['The U.S. Senate voted.', 'It passed.']],
    [['He came from the U.S.', 'The trip was long.']],
    [['It closed on Nov. 30 at noon.', 'It reopened.']],
    [['It closed on Nov. Monday will see it open.', 'It reopened.']],
    [['See No. 12 on the list.', 'Ask there.']],
    [['Acme Inc. and Beta Ltd. merged.', 'They grew.']],
    [['“It is over.”', 'He left.']],
  ])('%j', (sentences) => expect(cut(sentences.join(' '))).toEqual(sentences));

  it('cuts at line ends', () => {
    expect(cut('A headline\nThe text begins here.\n\nIt goes on.')).toEqual([
      'A headline',
      'The text begins here.',
      'It goes on.',
    ]);
  });

  it.each([
    ['ar', ['سقط المطر.', 'كان الجو باردا.']],
    ['fr', ['Il pleut.', 'Il fait froid !']],
  ])('%s', (language, sentences) => expect(cut(sentences.join(' '), language)).toEqual(sentences));

  it('has no sentence in white space, and none lost of a bad language tag', () => {
    expect(cut(' \n ')).toEqual([]);
    expect(cut('Rain fell. It was cold.', 'not a language')).toHaveLength(2);
  });

  /** So long that what is not linear runs into the time that a test may take. */
  it('reads a line of 400 000 units without a paragraph to its end', () => {
    expect(cut('Mr. '.repeat(100_000)).length).toBeLessThan(200);
  });

  it('cuts long lines where their sentences end', () => {
    const sentence = 'Rain fell on the harbour of Lowmere.';
    expect(new Set(cut(`${sentence} `.repeat(2000)))).toEqual(new Set([sentence]));
  });

  it('leaves out nothing but white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(cut(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});
