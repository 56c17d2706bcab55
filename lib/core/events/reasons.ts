/** Why an event is a candidate, in signs and a few short terms of the article: "25 ambassadors", "Baghdad". */
import type { Reason } from '../library/model';
import type { Detail, Reading } from '../model';
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
  reading: Reading;
}

const once = (terms: Term[]): Term[] => [...new Map(terms.map((term) => [term.text, term])).values()];

export function termsToShow(reading: Reading): Terms {
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

/** The first two that pass. */
function few(terms: Term[], passes: (keys: number[]) => boolean): string[] {
  const found: string[] = [];
  for (const { text, keys } of terms) {
    if (passes(keys)) found.push(text);
    if (found.length === MOST_OF_KIND) break;
  }
  return found;
}

/** Is the pair of value and noun among the event's? */
const holdsPair = ({ gists }: EventProfile, [value, noun]: number[]): boolean =>
  gists.some(({ numbers }) =>
    numbers.some((key, at) => at % 2 === 0 && key === value && numbers[at + 1] === noun),
  );

/** The word of the article that has this normal form; the form itself where only digests of it are known. */
function asWritten({ reading }: Terms, term: string): string {
  const passage = reading.passages.find(({ terms }) => terms.includes(term));
  const begins = term.slice(0, 2).toLowerCase();
  const isIt = (token: Token) => token.lower.startsWith(begins) && termOfToken(token) === term;
  return tokensOf(passage?.text ?? '').find(isIt)?.text ?? term;
}

export function reasonsFor(terms: Terms, profile: EventProfile, signs: Signs): Reason[] {
  const holds = (key: number) => profile.gists.some(({ keys }) => placeOf(keys, key) >= 0);
  const days = daysAlike(signs, terms.published);
  const shared = [
    ...few(terms.numbers, (pair) => holdsPair(profile, pair)),
    ...few(terms.names, (keys) => keys.some(holds)),
  ];
  if (days.length + shared.length < MOST)
    shared.push(...few(terms.words, (keys) => keys.some(holds)).map((term) => asWritten(terms, term)));
  return [...days, ...[...new Set(shared)].map((text) => ({ text }))].slice(0, MOST);
}
