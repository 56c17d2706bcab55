/**
 * The language of a text that is said to be English, or of which nothing is said: English has one of its small words
 * among the first few. Else the language is taken whose table knows most of the words, at least half of them.
 */
import { lowerOf, tokensOf } from '../tokens';
import type { Language } from './language';
import type { LanguageTable } from './table';

const ENGLISH = new Set(
  'the of and to is was for with that by at from has have were are it he she said an this as be or in on after its his not more than about'.split(
    ' ',
  ),
);
/** Small words of English that other languages have as well tell nothing. */
const SHARED = new Set('in was an or has on as he son is'.split(' '));
const SAMPLE = 600;
const MAX_WORDS = 60;
const LEAST = 2;
const LEAST_SHARE = 0.5;
/** Of the words at least so many stand in the table itself; the others may be months, places and the like. */
const LEAST_WRITTEN = 0.25;

/** The text's first words, each once. */
export const wordsToGuess = (text: string): string[] => {
  const words = tokensOf(text.slice(0, SAMPLE)).filter(
    ({ kind, text: { length } }) => kind === 'word' && length > 1,
  );
  return [...new Set(words.slice(0, MAX_WORDS).map(({ lower }) => lower))];
};

export function isEnglish(text: string): boolean {
  for (const { 0: word } of text.slice(0, SAMPLE).matchAll(/[a-z]{2,5}/gi)) {
    const low = word.toLowerCase();
    if (ENGLISH.has(low) && !SHARED.has(low)) return true;
  }
  return false;
}

/** "dollar" and "dollars", "police" and "police" tell nothing. */
const isAlike = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

function isKnown(lower: string, { numbers, small, phrases }: Language): boolean {
  if (numbers.has(lower) || small.has(lower)) return true;
  const own = phrases.get(lower)?.find(({ words }) => words.length === 1);
  return own !== undefined && !isAlike(own.out.join(' ').toLowerCase(), lower);
}

/** Words that the table knows and English does not write alike, each once. */
const knownIn = (words: readonly string[], language: Language): number =>
  words.filter((lower) => isKnown(lower, language)).length;

/** All words of the table as they are written: what a table that is made ready knows without months and places. */
export function writtenIn({ words, numbers = '', small }: LanguageTable): Set<string> {
  const own = words.split('\n').map((line) => line.slice(line.indexOf(':') + 1));
  return new Set(lowerOf([...own, numbers, small].join(' ')).split(/[\s;]+/));
}

/** May a text of these words be of the language? Making its table ready takes as long as reading a page of text. */
export const mayBe = (words: readonly string[], written: ReadonlySet<string>): boolean =>
  words.filter((word) => written.has(word)).length >= Math.max(1, LEAST_WRITTEN * words.length);

/** The base of the language of a text in Latin letters; null where none is told. */
export function guess(words: readonly string[], languages: readonly Language[]): string | null {
  const shares = languages.map((language) => ({ language, known: knownIn(words, language) }));
  const best = shares.sort((a, b) => b.known - a.known)[0];
  if (!best || best.known < LEAST || best.known < LEAST_SHARE * words.length) return null;
  return best.language.base;
}
