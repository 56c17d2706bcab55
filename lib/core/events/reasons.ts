/** Why an event is a candidate, in a few short terms of the article: "same day", "25 ambassadors", "Baghdad". */
import type { Detail, Reading } from '../model';
import { numberWithNoun, wordsOfName } from './gist';
import type { EventProfile } from './profile';
import { rarityOf } from './rarity';
import type { Signs } from './signs';

const MOST = 5;
const MOST_OF_KIND = 2;
/** In UTF-16 units; longer phrases are no short terms. */
const MAX_LENGTH = 40;
const NAMED = new Set<Detail['kind']>(['person', 'place', 'organisation']);

/** What an article could be known by: read once for all of its candidates. */
export interface Terms {
  published: string | null;
  /** Phrases with the keys that profiles hold numbers and names by. */
  numbers: Map<string, string>;
  names: Map<string, string[]>;
  /** Rarest first. */
  words: string[];
}

export function termsToShow({ head, passages }: Reading): Terms {
  const details = passages
    .flatMap((passage) => passage.details)
    .filter(({ text }) => text.length <= MAX_LENGTH);
  const numbers = details.map((detail) => [detail.text, numberWithNoun(detail) ?? ''] as const);
  const named = details.filter(({ kind }) => NAMED.has(kind));
  return {
    published: head.published,
    numbers: new Map(numbers.filter(([, key]) => key !== '')),
    names: new Map(named.map(({ text, value }) => [text, wordsOfName(value)])),
    words: [...new Set(passages.flatMap(({ terms }) => terms))].toSorted((a, b) => rarityOf(b) - rarityOf(a)),
  };
}

function daysAlike({ dayNear, gap, weekdayAgrees }: Signs, published: string | null): string[] {
  if (dayNear > 0) return [published !== null && gap === 0 ? 'same day' : 'days close together'];
  return weekdayAgrees > 0 ? ['same weekday'] : [];
}

/** The first two that pass. */
function few<T>(items: Iterable<T>, passes: (item: T) => boolean): T[] {
  const found: T[] = [];
  for (const item of items) {
    if (passes(item)) found.push(item);
    if (found.length === MOST_OF_KIND) break;
  }
  return found;
}

export function reasonsFor(terms: Terms, profile: EventProfile, signs: Signs): string[] {
  const numbers = new Set(profile.numbers);
  const isNamed = (word: string) => Object.hasOwn(profile.names, word);
  const shared = [
    ...few(terms.numbers, ([, key]) => numbers.has(key)).map(([text]) => text),
    ...few(terms.names, ([, words]) => words.some(isNamed)).map(([text]) => text),
    ...few(terms.words, (word) => Object.hasOwn(profile.terms, word)),
  ];
  return [...new Set([...daysAlike(signs, terms.published), ...shared])].slice(0, MOST);
}
