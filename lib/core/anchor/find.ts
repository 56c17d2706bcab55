/**
 * A quote's place in a text: the exact place first, then one that differs in white space, quotation marks, dashes
 * and invisible characters only. Never fuzzy on words, numbers or names: "12 people died" must not be found at
 * "47 people died", so what is not there is not found.
 */
import type { Span } from '../model';
import { type Folded, fold, unfold } from './fold';
import { placesOf } from './places';

/** Longer quotes are no sentences. In UTF-16 units. */
const MAX_QUOTE = 20_000;

/** A text that is searched more than once, folded when first needed. */
export interface Haystack {
  text: string;
  folded(): Folded;
}

export function haystackOf(text: string): Haystack {
  let folded: Folded | null = null;
  return {
    text,
    folded() {
      folded ??= fold(text);
      return folded;
    },
  };
}

/** Is the place not in the middle of a word or number? "9 injured" must not be found in "19 injured". */
function standsAlone(text: string, start: number, end: number): boolean {
  const inWord = (left: string, right: string) => /[\p{L}\p{N}]/u.test(left) && /[\p{L}\p{N}]/u.test(right);
  return (
    !inWord(text.charAt(start - 1), text.charAt(start)) &&
    !inWord(text.charAt(end - 1), text.charAt(end)) &&
    !splitsNumber(text, start, end)
  );
}
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** "200 people" within "1,200 people", or "3" within "3.5". */
function splitsNumber(text: string, start: number, end: number): boolean {
  const before = /\d[.,]$/.test(text.slice(Math.max(0, start - 2), start)) && /\d/.test(text.charAt(start));
  const after = /^[.,]\d/.test(text.slice(end, end + 2)) && /\d/.test(text.charAt(end - 1));
  return before || after;
}

/** First place of `part` within `from`…`until` that is not in the middle of a word. */
function indexOfAlone(text: string, part: string, from: number, until: number): number {
  const anywhere = UNSPACED.test(part);
  for (const at of placesOf(part, text, from, until))
    if (anywhere || standsAlone(text, at, at + part.length)) return at;
  return -1;
}

/** Where `part` stands within `from`…`until` of the haystack (offsets of the haystack's own text). */
function place(haystack: Haystack, part: string, from: number, until: number): Span | null {
  const at = indexOfAlone(haystack.text, part, from, until);
  if (at >= 0) return { start: at, end: at + part.length };
  const needle = fold(part).text;
  if (needle === '') return null;
  const folded = haystack.folded();
  const low = lowerBound(folded.starts, from);
  const found = indexOfAlone(folded.text, needle, low, lowerBound(folded.starts, until));
  return found < 0 ? null : unfold(folded, found, found + needle.length);
}

/** First index whose value is at least `value`, in ascending values. */
function lowerBound(values: number[], value: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The place of `phrase` within the first occurrence of `quote` at or after `from`; the place of the quote where `phrase` is empty;
 * null where either is not there. A quote that is not there whole is not looked for in parts.
 */
export function find(haystack: string | Haystack, quote: string, phrase: string, from = 0): Span | null {
  if (quote.trim() === '' || quote.length > MAX_QUOTE || phrase.length > quote.length) return null;
  const hay = typeof haystack === 'string' ? haystackOf(haystack) : haystack;
  const outer = place(hay, quote, from, hay.text.length);
  if (outer === null || phrase.trim() === '') return outer;
  return place(hay, phrase, outer.start, outer.end);
}
