/** Why an event is a candidate, in signs and a few short terms of the article: "25 ambassadors", "Baghdad". */
import type { Reason } from '../library/model';
import type { Detail, Outline } from '../model';
import { termOfToken } from '../text/terms';
import { type Token, tokensOf } from '../text/tokens';
import { numberWithNoun, wordsOfName } from './gist';
import { hashOf, placeOf } from './hash';
import type { EventProfile } from './profile';
import { rarityOfHash } from './rarity';
import type { Signs } from './signs';

const MOST = 5;
const MOST_OF_KIND = 2;
/** In UTF-16 units; longer phrases are no short terms. */
const MAX_LENGTH = 40;
const NAMED = new Set<Detail['kind']>(['person', 'place', 'organisation']);

/** A phrase with the hashes that profiles hold it by. */
interface Term {
  text: string;
  keys: number[];
}

/** What an article could be known by: read once for all of its candidates. */
export interface Terms {
  published: string | null;
  /** With the keys of the value and of what is counted. */
  numbers: Term[];
  names: Term[];
  /** Rarest first. */
  words: Term[];
  reading: Outline;
}

/** In capitals, as datelines are; abbreviations are written so too. */
const isShouted = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();

/** Each once, whatever its case: a dateline's "BAGHDAD" as the text writes it. */
function once(terms: Term[]): Term[] {
  const all = new Map<string, Term>();
  for (const term of terms) {
    const key = term.text.toLowerCase();
    const known = all.get(key);
    if (!known || isShouted(known.text)) all.set(key, term);
  }
  return [...all.values()];
}

export function termsToShow(reading: Outline): Terms {
  const { head, passages } = reading;
  const details = passages
    .flatMap((passage) => passage.details)
    .filter(({ text }) => text.length <= MAX_LENGTH);
  const numbers = details.map((detail) => ({
    text: detail.text,
    keys: (numberWithNoun(detail) ?? []).map(hashOf),
  }));
  const named = details
    .filter(({ kind }) => NAMED.has(kind))
    .map(({ text, value }) => ({ text, keys: wordsOfName(value).map((word) => hashOf(`@${word}`)) }));
  const words = [...new Set(passages.flatMap(({ terms }) => terms))].map((text) => ({
    text,
    keys: [hashOf(text)],
  }));
  return {
    published: head.published,
    numbers: once(numbers.filter(({ keys }) => keys.length > 0)),
    names: once(named),
    words: words.toSorted((a, b) => rarityOfHash(b.keys[0] ?? 0) - rarityOfHash(a.keys[0] ?? 0)),
    reading,
  };
}

function daysAlike({ dayNear, gap, weekdayAgrees }: Signs, published: string | null): Reason[] {
  if (dayNear > 0) return [{ sign: published !== null && gap === 0 ? 'same-day' : 'near-days' }];
  return weekdayAgrees > 0 ? [{ sign: 'same-weekday' }] : [];
}

/** Adds the first two that pass and that nothing there tells already. */
function addFew(shown: string[], terms: Term[], passes: (keys: number[]) => boolean): void {
  let added = 0;
  for (const { text, keys } of terms) {
    if (added === MOST_OF_KIND) return;
    if (!passes(keys) || shown.some((other) => tellsSame(text, other))) continue;
    shown.push(text);
    added += 1;
  }
}

/** Shorter beginnings are shared by words of any meaning. */
const LEAST_STEM = 4;
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const begins = (word: string, other: string): boolean =>
  word === other || (other.length >= LEAST_STEM && word.startsWith(other));

/** "25 envoys" and "25 foreign envoys", "Iraq" and "Iraqi": each word of one begins one of the other, or the reverse. */
export function tellsSame(a: string, b: string): boolean {
  const [fewer, more] = [wordsOf(a), wordsOf(b)].sort((one, other) => one.length - other.length);
  return (fewer ?? []).every((word) => more?.some((other) => begins(word, other) || begins(other, word)));
}

/** Is the pair of value and noun among the event's? */
const holdsPair = ({ gists }: EventProfile, [value, noun]: number[]): boolean =>
  gists.some(({ numbers }) =>
    numbers.some((key, at) => at % 2 === 0 && key === value && numbers[at + 1] === noun),
  );

/** The word of the article that has this normal form; the form itself where only digests of it are known. */
function asWritten({ reading }: Terms, term: string): string {
  const start = term.slice(0, 2).toLowerCase();
  const isIt = (token: Token) => token.lower.startsWith(start) && termOfToken(token) === term;
  let found = '';
  for (const { terms, text } of reading.passages) {
    if (!terms.includes(term)) continue;
    found = tokensOf(text).find(isIt)?.text ?? found;
    if (found && !isShouted(found)) break;
  }
  return found || term;
}

export function reasonsFor(terms: Terms, profile: EventProfile, signs: Signs): Reason[] {
  const holds = (key: number) => profile.gists.some(({ keys }) => placeOf(keys, key) >= 0);
  const days = daysAlike(signs, terms.published);
  const shown: string[] = [];
  addFew(shown, terms.numbers, (pair) => holdsPair(profile, pair));
  addFew(shown, terms.names, (keys) => keys.some(holds));
  const told = shown.length;
  if (days.length + told < MOST) addFew(shown, terms.words, (keys) => keys.some(holds));
  const texts = shown.map((text, at) => (at < told ? text : asWritten(terms, text)));
  return [...days, ...[...new Set(texts)].map((text) => ({ text }))].slice(0, MOST);
}
