/** Who each report names for its value: two agencies that measure apart are no two versions of one statement. */

import { isPlural } from '../../text/nouns';
import { isCapitalized } from '../../text/tokens';
import { saidOf } from '../quote';
import { type Pair, relate } from './pairs';
import { siblingsOf } from './siblings';
import type { Slot } from './slots';

/** Words that tell of no one. */
const PLAIN = new Set(
  (
    'the a an of for and in on at to s he she it they we i who police officials official authorities source sources ' +
    'spokesman spokeswoman spokesperson ministry minister office agency agencies department service services national ' +
    'state news media report reports reporter local government statement chief head director company data witnesses ' +
    'according press centre center institute survey committee commission organisation organization association group'
  ).split(' '),
);

const MAX = 160;

/** "The Orla Institute and 6.1 according to …": what was read on to is not the source. */
const cut = (source: string): string => source.slice(0, MAX).split(/ according to | and (?=\d)/)[0] ?? '';

const wordsOf = (source: string): string[] => source.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
/** "Organisers said": a capital at the head of a sentence names nobody. */
const isName = (word: string, at: number): boolean =>
  isCapitalized(word) && !PLAIN.has(word.toLowerCase()) && !(at === 0 && isPlural(word.toLowerCase()));
/** "USGS" of "The US Geological Survey". */
const initialsOf = (words: string[]): string =>
  words
    .filter((word) => isCapitalized(word) && word !== 'The')
    .map((word) => (word === word.toUpperCase() ? word : word[0]))
    .join('');

/** Who is named for the slot's value, in the report's words; '' where nobody is. */
export const sourceOf = ({ best: { place, detail } }: Slot): string =>
  cut(saidOf(place.passage, detail)?.source ?? '');

/** Both are named and are not the same: null where one may mean anybody. */
export function areOtherSources(a: string, b: string): boolean | null {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const [names, others] = [x.filter(isName), y.filter(isName)];
  if (names.length === 0 || others.length === 0) return null;
  const isShort = x.includes(initialsOf(y)) || y.includes(initialsOf(x));
  return !isShort && !names.some((word) => others.includes(word));
}

/** The value beside a slot's that its report has from the same source as the other's. */
const ofSource = (slot: Slot, source: string): Slot | undefined =>
  siblingsOf(slot).find(
    (other) => other.unit === slot.unit && areOtherSources(sourceOf(other), source) === false,
  );

/** A report that tells two values by two sources is compared by the one that the other report names. */
export function bySource(pair: Pair): Pair {
  const { a, b } = pair;
  const [x, y] = [sourceOf(a), sourceOf(b)];
  if (pair.relation !== 'different' || areOtherSources(x, y) !== true) return pair;
  const [toA, toB] = [ofSource(a, y), ofSource(b, x)];
  const { shared } = pair;
  if (toA) return { ...pair, shared, a: toA, relation: relate(toA, b) };
  return toB ? { ...pair, shared, b: toB, relation: relate(a, toB) } : pair;
}
