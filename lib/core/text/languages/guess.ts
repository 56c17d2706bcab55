/**
 * The language of a text that is said to be English, or of which nothing is said: English has one of its small words
 * among the first few. Else the language is taken whose table knows most of the words, at least half of them.
 */
import { type Token, tokensOf } from '../tokens';
import type { Language } from './language';

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

const wordsOf = (text: string): Token[] =>
  tokensOf(text.slice(0, SAMPLE))
    .filter(({ kind }) => kind === 'word')
    .slice(0, MAX_WORDS);

export function isEnglish(text: string): boolean {
  for (const { 0: word } of text.slice(0, SAMPLE).matchAll(/[a-z]{2,5}/gi)) {
    const low = word.toLowerCase();
    if (ENGLISH.has(low) && !SHARED.has(low)) return true;
  }
  return false;
}

/** Words that the table knows and English does not write alike. */
function knownIn(words: readonly Token[], language: Language): number {
  return words.filter(({ lower }) => {
    if (language.numbers.has(lower) || language.small.has(lower)) return true;
    const phrases = language.phrases.get(lower);
    return (
      phrases?.some(({ words: own, out }) => own.length === 1 && out.join(' ').toLowerCase() !== lower) ??
      false
    );
  }).length;
}

/** The base of the language of a text in Latin letters; null where none is told. */
export function guess(text: string, languages: readonly Language[]): string | null {
  const words = wordsOf(text);
  const shares = languages.map((language) => ({ language, known: knownIn(words, language) }));
  const best = shares.sort((a, b) => b.known - a.known)[0];
  if (!best || best.known < LEAST || best.known < LEAST_SHARE * words.length) return null;
  return best.language.base;
}
