/**
 * What the numeric kinds share: the passage as tokens with its numbers, and the shape of a kind.
 *
 * A kind is a `Reader`: asked at each token that no kind before it has claimed, it answers with what begins (or is
 * best seen) there, or null. It looks a bounded number of tokens around, so that a passage is read in linear time.
 */

import type { Amount, Bound, DetailKind } from '../model';
import { dayOfIso, type Names, namesOf } from '../text/calendar';
import { intervalOf } from '../text/interval';
import { spokenIn } from '../text/languages';
import { readable } from '../text/languages/readable';
import { HYPHENS, hasDecimalComma } from '../text/number-words';
import { make } from '../text/numeral';
import { type Quantity, quantitiesOf } from '../text/quantities';
import { isBetweenLines, isCapitalized } from '../text/tokens';
import type { DetailContext, PassageText } from './context';

export interface Source extends PassageText {
  context: DetailContext;
  /** Names of months and weekdays in the report's language. */
  names: Names;
  /** Day of publication, in days since 1970-01-01; null where it is not known. */
  anchor: number | null;
  /** By the index of a numeral's first token. */
  numbers: (Quantity | undefined)[];
  /** By token: the index of the first token after its sentence. */
  sentenceEnd: number[];
  sentenceStart: number[];
}

export interface Found {
  /** Token indices, `to` exclusive. */
  from: number;
  to: number;
  value: string;
  amount?: Amount;
  bound?: Bound;
  /** Index of the head's token, or of its first and last one. */
  head?: number | readonly [number, number];
  /** Stands within another kind's words and leaves them to it: "night" in "Friday night". */
  shares?: boolean;
}

export type Reader = (source: Source, at: number) => Found | null;

export interface Kind {
  kind: DetailKind;
  read: Reader;
}

/** A token that ends a sentence when a capital or a digit follows. */
const ENDS = new Set(['.', '!', '?', '…', '؟', '。']);

const SHORT = new Set(
  'mr mrs ms dr st gen sen rep gov lt col prof no jr a.m p.m jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun'.split(
    ' ',
  ),
);

function endsSentence(source: PassageText, at: number): boolean {
  const token = source.tokens[at];
  const next = source.tokens[at + 1];
  if (!token || !next) return true;
  if (!next.spaced) return false;
  if (isBetweenLines(source.text, token, next)) return true;
  if (!ENDS.has(token.lower)) return false;
  if (/^\p{Ll}/u.test(next.text)) return false;
  const before = source.tokens[at - 1];
  return (
    token.lower !== '.' ||
    !before ||
    !(SHORT.has(before.lower) || (before.text.length === 1 && before.kind === 'word'))
  );
}

/** Borders of the sentences by token, in one pass; none lies within a number ("5. 9 percent"). */
function sentencesBy(
  passage: PassageText,
  numbers: Source['numbers'],
): { sentenceStart: number[]; sentenceEnd: number[] } {
  const { length } = passage.tokens;
  const sentenceStart: number[] = new Array(length).fill(0);
  const sentenceEnd: number[] = new Array(length).fill(length);
  let start = 0;
  let numbered = 0;
  for (let at = 0; at < length; at++) {
    sentenceStart[at] = start;
    numbered = Math.max(numbered, (numbers[at]?.to ?? 0) - 1);
    if (at < numbered || !endsSentence(passage, at)) continue;
    sentenceEnd.fill(at + 1, start, at + 1);
    start = at + 1;
  }
  return { sentenceStart, sentenceEnd };
}

/** Addresses are no prose: nothing in them is a detail. */
const ADDRESS = /(?:https?:\/\/|www\.)\S{1,2000}/g;

function claimAddresses({ text, tokens, taken }: PassageText): void {
  if (!text.includes('://') && !text.includes('www.')) return;
  let at = 0;
  for (const { index, 0: address } of text.matchAll(ADDRESS)) {
    while ((tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= index) at++;
    for (let i = at; (tokens[i]?.start ?? Number.POSITIVE_INFINITY) < index + address.length; i++)
      taken[i] = true;
  }
}

export function sourceOf(text: string, given: DetailContext): Source {
  const context = { ...given, language: spokenIn(given.language, text) };
  const tokens = readable(text, context.language, context.known);
  const passage = { text, tokens, taken: new Array<boolean>(tokens.length).fill(false) };
  claimAddresses(passage);
  const numbers = quantitiesOf(tokens, hasDecimalComma(context.language));
  const names = namesOf(context.language);
  return {
    ...passage,
    context,
    names,
    anchor: dayOfIso(context.published),
    numbers,
    ...sentencesBy(passage, numbers),
  };
}

/** The folded word at a token; '' outside of the passage. */
export const wordAt = (source: PassageText, at: number): string => source.tokens[at]?.lower ?? '';

/** The index after a hyphen at `at`, or `at` itself: "90-day" and "90 day" are read alike. */
export const pastHyphen = (source: PassageText, at: number): number =>
  HYPHENS.has(wordAt(source, at)) ? at + 1 : at;

/** A word in capitals or with a capital letter first. */
export const isCapital = (source: PassageText, at: number): boolean =>
  isCapitalized(source.tokens[at]?.text ?? '');

/** Glued to the token before it: "5m", "$5". */
export const isGlued = (source: PassageText, at: number): boolean => source.tokens[at]?.spaced === false;

/** "AK-47", "scp173", "4:30": the number at a token is a part of a name or of another number. */
export function isNamePart(source: PassageText, at: number): boolean {
  if (at === 0 || !isGlued(source, at)) return false;
  if (source.tokens[at - 1]?.kind === 'word') return true;
  return /^[-‐–.:/#_'’+№]$/.test(wordAt(source, at - 1)) && isGlued(source, at - 1);
}

/** The words from `at` on: do they stand there? */
export const hasWords = (source: PassageText, at: number, words: readonly string[]): boolean =>
  words.every((word, i) => wordAt(source, at + i) === word);

/** Digits that JSON and people read: at most six significant decimals, no trailing zeros. */
export const numberText = (value: number): string => {
  const rounded = Number(value.toPrecision(12));
  return Math.abs(rounded) >= 1e21 ? String(rounded) : String(Number(rounded.toFixed(6)));
};

/** The quantity's number as text; `low/high` for ranges and vague words. */
export function quantityText(quantity: Quantity, as: (value: number) => string = numberText): string {
  const { low, high, value } = quantity;
  return low < high ? `${as(low)}/${as(high)}` : as(value);
}

/** Amount in a canonical unit: `by` times the quantity, plus `plus`. */
export function amountOf(quantity: Quantity, unit: string, by = 1): Amount {
  const [low, high] = intervalOf(quantity);
  return { unit, low: low * by, high: high * by };
}

/** A written "one" or "a": for units that stand with an article ("an hour", "a mile"). */
export const single = (at: number, to: number, value = 1, rest: Partial<Quantity> = {}): Quantity => ({
  ...make(at, to, value),
  at,
  bound: 'exact',
  below: false,
  range: false,
  ...rest,
});
