import { describe, expect, test } from 'vitest';
import { plainBreaks } from '../../../../lib/core/text/breaks';

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });
const segmentsOf = (line: string): string[] => Array.from(SEGMENTER.segment(line), ({ segment }) => segment);

/** What may stand around a mark that ends a sentence. */
const BEFORE = ['word', '°', '©', 'Mr', 'U', 'é', '9', ')', '”', ' ', ''];
const ENDS = ['.', '!', '?', '...', '?!', '.”', '."', ".')", '!»', '. ', '!  ', '.” ', '.\t', '.) '];
const BEHIND = [
  'word',
  'Word',
  'École',
  'été',
  '9',
  '“Word',
  '“word',
  '– word',
  '; Word',
  ', Word',
  ': a',
  '(1) a',
  '(1) A',
  '€ 9',
  '£9 · ½',
  '§ a',
  '',
];

describe('plain text is cut as Intl.Segmenter cuts it', () => {
  test.each(BEFORE)('behind %j', (before) => {
    for (const end of ENDS)
      for (const behind of BEHIND) {
        const line = `One${before}${end}${behind} two. Three`;
        expect(plainBreaks(line, 'en')).toEqual(segmentsOf(line));
      }
  });

  test.each(['', 'one', 'One. ', '. . .', 'He said: “Go!” She went… No? (Yes.) “A.” B.'])('%j', (line) => {
    expect(plainBreaks(line, 'en')).toEqual(segmentsOf(line));
  });
});

describe('others are left to it', () => {
  test.each([
    ['in another script', 'Один. Два.', 'ru'],
    ['with a mark that is not known', 'One。Two.', 'en'],
    ['in Greek, whose question mark is a semicolon', 'One; Two.', 'el'],
  ])('%s', (_, line, language) => {
    expect(plainBreaks(line, language)).toBeNull();
  });
});
