/** Words for one thing meet, and others stay apart. */
import { describe, expect, it } from 'vitest';
import { conceptOf } from '../../../../../lib/core/compare/ties/lexicon';
import { CONCEPTS } from '../../../../../lib/core/compare/ties/lexicon-words';
import { termOf } from '../../../../../lib/core/text/terms';

const concept = (word: string): string => conceptOf(termOf(word) ?? `no term: ${word}`);

describe('words for one thing', () => {
  it.each([
    ['ambassadors', 'envoys'],
    ['rockets', 'missile'],
    ['shutdown', 'closing'],
    ['earthquake', 'quake'],
    ['injured', 'wounded'],
    ['grandmother', 'grandma'],
    ['fire', 'blaze'],
    ['walkout', 'stoppage'],
    ['vaccine', 'jab'],
    ['deny', 'denial'],
    ['approved', 'approval'],
    ['centre', 'center'],
    ['inquiry', 'investigators'],
    ['abducted', 'kidnapping'],
    ['lawmakers', 'congresswoman'],
    ['ceasefire', 'truce'],
  ])('%s and %s', (a, b) => {
    expect(concept(a)).toBe(concept(b));
  });
});

describe('other words', () => {
  it.each([
    ['minister', 'ambassador'],
    ['fire', 'shooting'],
    ['quake', 'aftershock'],
    ['strike', 'walkout'],
    ['king', 'queen'],
    ['wife', 'mother'],
    ['prosecutor', 'lawyer'],
  ])('%s and %s', (a, b) => {
    expect(concept(a)).not.toBe(concept(b));
  });
  it('stand for themselves', () => expect(conceptOf('sandbank')).toBe('sandbank'));
});

describe('the table', () => {
  const lines = CONCEPTS.trim().split('\n');
  it.each(lines)('%s: makes two words one at least', (line) => {
    const words = line.split(' ');
    expect(words.length).toBeGreaterThan(1);
    expect(new Set(words).size).toBe(words.length);
    expect(words.map(concept).filter((one) => one === concept(words[0] ?? '')).length).toBeGreaterThan(0);
  });
});
