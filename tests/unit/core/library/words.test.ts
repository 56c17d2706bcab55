/** Words that the library is searched by. */
import { describe, expect, it } from 'vitest';
import { plainAddress } from '../../../../lib/core/library/address';
import { askedWords, hasWords, searchWords } from '../../../../lib/core/library/words';

describe('words of an event', () => {
  it.each<[texts: string[], words: string[]]>([
    [
      ['Élan of the River', 'River rises'],
      ['elan', 'river', 'rises'],
    ],
    [['25 ambassadors, in 2020'], ['25', 'ambassadors', '2020']],
    [['أخبار العراق'], ['اخبار', 'العراق']],
    [['', '!'], []],
  ])('%j', (texts, words) => {
    expect(searchWords(texts)).toEqual(words);
  });

  it('are no more than can be listed', () => {
    const many = Array.from({ length: 400 }, (_, index) => `word ${index}`);
    expect(searchWords(many)).toHaveLength(240);
  });
});

describe('words that are looked for', () => {
  it.each<[text: string, words: string[]]>([
    ['the lake', ['lake']],
    ['the', ['the']],
    ['of the', ['of']],
    ['  ', []],
    ['a b c d e f g h i j', ['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']],
  ])('%j', (text, words) => {
    expect(askedWords(text)).toEqual(words);
  });

  it.each<[asked: string[], has: boolean]>([
    [['la', 'dr'], true],
    [['la', 'x'], false],
    [[], true],
  ])('%j', (asked, has) => {
    expect(hasWords(['lake', 'drains'], asked)).toBe(has);
  });
});

describe('addresses', () => {
  it.each<[one: string, other: string, same: boolean]>([
    ['https://www.a.example/story/?utm_source=x#top', 'http://a.example/story', true],
    ['https://a.example/story?id=1', 'https://a.example/story?id=2', false],
    ['no address', 'no address', true],
  ])('%s and %s are one article: %s', (one, other, same) => {
    expect(plainAddress(one) === plainAddress(other)).toBe(same);
  });
});
