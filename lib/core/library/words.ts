/** Words that an event is searched by: as they are typed, without capitals and accents; any script. */
import { tokensOf } from '../text/tokens';

/** Words of one event. */
const MAX_WORDS = 240;
/** Of what is typed. */
const MAX_ASKED = 8;
/** Of one title or name, in UTF-16 units. */
const MAX_TEXT = 600;
/** They stand in every other title, and find nothing. */
const SMALL = new Set('a an and as at by for from in is of on or the to with'.split(' '));

const wordsIn = (text: string): string[] =>
  tokensOf(text.slice(0, MAX_TEXT))
    .filter(({ kind }) => kind !== 'mark')
    .map(({ lower }) => lower);

/** Each once. */
export const searchWords = (texts: string[]): string[] =>
  [...new Set(texts.flatMap(wordsIn))].filter((word) => !SMALL.has(word)).slice(0, MAX_WORDS);

/** The words that are looked for: a small one only where it stands alone, as it may be the beginning of another. */
export function askedWords(text: string): string[] {
  const words = [...new Set(wordsIn(text))];
  const telling = words.filter((word) => !SMALL.has(word));
  return (telling.length > 0 ? telling : words.slice(0, 1)).slice(0, MAX_ASKED);
}

/** Does each word that is looked for begin one of these? */
export const hasWords = (words: string[], asked: string[]): boolean =>
  asked.every((beginning) => words.some((word) => word.startsWith(beginning)));
