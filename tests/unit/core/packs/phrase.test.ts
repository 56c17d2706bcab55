import { describe, expect, it } from 'vitest';
import { aroundPhrase, countRuns, shortOf, wordsOf } from '../../../../lib/core/packs/phrase';

describe('countRuns', () => {
  it.each<[text: string, runs: number]>([
    ['', 0],
    ['three plain words', 3],
    ['Al-Nasri’s 1,500 men', 6],
    ['— “…” —', 0],
    ['Übergröße élan', 2],
  ])('%s', (text, runs) => {
    expect(countRuns(text)).toBe(runs);
  });
});

describe('shortOf', () => {
  it.each<[text: string, short: string]>([
    ['a short title', 'a short title'],
    ['one two three four five six seven eight nine', 'one two three four five six seven eight…'],
    ['a b c d e f g Al-Nasri', 'a b c d e f g Al…'],
    ['a b c d e f g 1,500', 'a b c d e f g…'],
    ['x'.repeat(300), `${'x'.repeat(200)}…`],
  ])('%s', (text, short) => {
    expect(shortOf(text, '…')).toBe(short);
  });
});

describe('aroundPhrase', () => {
  const text = 'After the flood the council closed 12 bridges for 90 days, as engineers had asked in spring.';

  it.each<[phrase: string, kept: string | null, context: string | null]>([
    ['90 days', '90 days', '12 bridges for 90 days, as engineers had'],
    ['After', 'After', 'After the flood the council closed 12 bridges'],
    ['spring', 'spring', '90 days, as engineers had asked in spring'],
    [
      'the council closed 12 bridges for 90 days, as engineers',
      'the council closed 12 bridges for 90 days',
      'the council closed 12 bridges for 90 days',
    ],
    [',', null, null],
  ])('%s', (phrase, kept, context) => {
    const start = text.indexOf(phrase);
    const found = aroundPhrase(wordsOf(text), { start, end: start + phrase.length });
    expect(found && text.slice(found.phrase.start, found.phrase.end)).toBe(kept);
    expect(found && text.slice(found.context.start, found.context.end)).toBe(context);
  });

  it('quotes a word of several parts whole or not at all', () => {
    const words = wordsOf('a b c 1,500 people came to see d');
    expect(aroundPhrase(words, { start: 12, end: 18 })?.context).toEqual({ start: 2, end: 30 });
  });

  it('gives up on a word without end', () => {
    const endless = 'x'.repeat(5000);
    expect(aroundPhrase(wordsOf(endless), { start: 0, end: 5000 })).toBeNull();
  });
});
