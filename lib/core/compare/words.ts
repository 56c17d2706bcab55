/** The words of passages and what they stand for, read once for all parts of a comparison that look at them. */
import type { Detail, Span } from '../model';
import { termOfToken, termsOf } from '../text/terms';
import { isCapitalized, type Token, tokensOf } from '../text/tokens';
import type { Place } from './ties/field';
import { conceptOf } from './ties/lexicon';

/** A content word: its concept, or a number as it is written. */
export interface Word extends Span {
  text: string;
  concept: string;
  isNumber: boolean;
  /** Begins with a capital: a name, mostly. */
  isCapital: boolean;
}

function wordOf(token: Token): Word | null {
  const { start, end, kind, lower, text } = token;
  if (kind === 'number') return { start, end, text, concept: lower, isNumber: true, isCapital: false };
  const term = termOfToken(token);
  if (term === null) return null;
  return {
    start,
    end,
    text,
    concept: conceptOf(term),
    isNumber: false,
    isCapital: text !== lower && isCapitalized(text),
  };
}

export function contentWords(tokens: Token[]): Word[] {
  const words: Word[] = [];
  for (const token of tokens) {
    const word = wordOf(token);
    if (word) words.push(word);
  }
  return words;
}

/** Readers have numbers, in the order in which they were made. */
let readers = 0;

/**
 * What is read of a place when it is first asked for. Places are made anew for each comparison, and gone with it; readers
 * are made once, where a module is read.
 */
export function readOnce<T extends object>(read: (place: Place) => T): (place: Place) => T {
  const reader = readers++;
  return (place) => {
    place.read[reader] ??= read(place);
    return place.read[reader] as T;
  };
}

const HEADS = new WeakMap<Detail, string>();
/** The concept of a detail's head: the verb that is hedged, mostly. '' without one. Read once: it meets many others. */
export function headOf(detail: Detail): string {
  const head = HEADS.get(detail) ?? conceptOf(termsOf(detail.head ?? '')[0] ?? '');
  HEADS.set(detail, head);
  return head;
}

export const tokensIn = readOnce(({ passage }): Token[] => tokensOf(passage.text));
export const wordsIn = readOnce((place): Word[] => contentWords(tokensIn(place)));
