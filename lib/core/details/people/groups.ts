/** Groups of people as a number, an article or "no one" tells them, and their sums. */
import { isPerson } from '../../text/nouns';
import { ORDINALS } from '../../text/number-words';
import type { Quantity } from '../../text/quantities';
import { BE, isVerb } from '../../text/verbs';
import { type Head, headRight } from '../head';
import { type Source, single, wordAt } from '../source';
import { AFTER_WORDS, NOUNS, THINGS } from './casualty-words';

/** How many people, and the tokens that say so. */
export interface Group {
  quantity: Quantity;
  from: number;
  to: number;
  head: Head | null;
  /** The number alone, as "a", "both" or "no" say it. */
  soft: boolean;
}

const SOFT: ReadonlyMap<string, number> = new Map(
  Object.entries({ a: 1, an: 1, another: 1, both: 2, no: 0, one: 1 }),
);

const NOBODY = new Set(['nobody', 'none']);

/** Whom a number, "a" or "no one" stands for. */
export function groupAt(source: Source, at: number): Group | null {
  const word = wordAt(source, at);
  if (NOBODY.has(word)) return bare(at, at + 1, 0);
  if (word === 'no' && /^(?:one|body)$/.test(wordAt(source, pastDash(source, at + 1))))
    return bare(at, pastDash(source, at + 1) + 1, 0);
  if (word === 'one' && wordAt(source, at - 1) === 'no') return null;
  const quantity = source.numbers[at];
  if (quantity) {
    const whole = wholeOf(source, quantity);
    if (whole) return { quantity, from: quantity.from, to: whole.to, head: whole, soft: false };
    const head = SUFFERED.test(wordAt(source, quantity.to))
      ? null
      : headRight(source, quantity.to, quantity.high <= 1);
    const counted = head && isCounted(source, head, quantity) ? head : null;
    return {
      quantity,
      from: quantity.from,
      to: counted ? counted.to : pastOthers(source, quantity.to),
      head: counted,
      soft: false,
    };
  }
  const value = SOFT.get(word);
  if (value === undefined) return null;
  if (word === 'another' && isAlone(source, at + 1)) return bare(at, at + 1, 1);
  const nth = value === 1 ? ORDINALS.get(wordAt(source, at + 1)) : undefined;
  if (nth !== undefined) return nthOf(source, at, nth);
  const head = headRight(source, at + 1, value === 1);
  if (!head || !(isPersonPhrase(source, at + 1, head.to) || (head.plural && value !== 1))) return null;
  return { quantity: single(at, at + 1, value), from: at, to: head.to, head, soft: true };
}

/** "Another was wounded", "another wounded": no noun comes. */
const isAlone = (source: Source, at: number): boolean =>
  AFTER_WORDS.has(wordAt(source, at)) ||
  (BE.has(wordAt(source, at)) && AFTER_WORDS.has(wordAt(source, at + 1)));

/** "killing two and wounding a third": one more than those that the sentence told before. "A second victim" alone counts none. */
function nthOf(source: Source, at: number, nth: number): Group | null {
  const first = Math.max(source.sentenceStart[at] ?? 0, at - MAX_BACK);
  for (let i = at - 1; i >= first; i--) {
    const told = source.numbers[i];
    if (told)
      return told.value === nth - 1 ? { ...bare(at, pastPerson(source, at + 2), 1), soft: true } : null;
  }
  return null;
}
const MAX_BACK = 16;

const pastPerson = (source: Source, at: number): number => (isPerson(wordAt(source, at)) ? at + 1 : at);

const pastDash = (source: Source, at: number): number => (/^[-‐–]$/.test(wordAt(source, at)) ? at + 1 : at);

const bare = (from: number, to: number, value: number): Group => ({
  quantity: single(from, to, value),
  from,
  to,
  head: null,
  soft: false,
});

/** "Two suffered burns": the two are people. */
export const SUFFERED = /^(?:suffered|suffers|sustained|received|lost)$/;

/** "two of the three victims": what the second number counts. */
function wholeOf(source: Source, { to }: Quantity): Head | null {
  if (wordAt(source, to) !== 'of') return null;
  const at = /^(?:the|those|these|their|its|his|her)$/.test(wordAt(source, to + 1)) ? to + 2 : to + 1;
  const second = source.numbers[at];
  return second ? headRight(source, second.to) : null;
}

const pastOthers = (source: Source, at: number): number =>
  /^(?:others?|more)$/.test(wordAt(source, at)) ? at + 1 : at;

/** A head that is a casualty word itself ("12 dead", "24 deaths") is none. */
const isCounted = (source: Source, head: Head, quantity: Quantity): boolean =>
  !AFTER_WORDS.has(wordAt(source, head.to - 1)) &&
  !NOUNS.has(wordAt(source, head.to - 1)) &&
  (head.plural || quantity.high <= 1);

function isPersonPhrase(source: Source, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isPerson(wordAt(source, at))) return true;
  return false;
}

/** "a police officer and a technician", "a woman and two children": people told one by one are added up. */
export function sumOf(source: Source, first: Group): { group: Group; parts: number } {
  let group = first;
  let parts = 1;
  for (; parts < 5; parts++) {
    const next = nextGroup(source, pastJoint(source, group.to), group.to);
    if (!next) break;
    group = { ...group, to: next.to, quantity: plus(group.quantity, next.quantity) };
  }
  return isSpelledOut(source, first, group)
    ? { group: { ...first, to: pastBorder(source, group.to) }, parts: 1 }
    : { group, parts };
}

const plus = (one: Quantity, more: Quantity): Quantity => ({
  ...one,
  value: one.value + more.value,
  low: one.low + more.low,
  high: one.high + more.high,
});

const BORDER = /^[,(–—-]$/;

function pastJoint(source: Source, to: number): number {
  const at = BORDER.test(wordAt(source, to)) ? to + 1 : to;
  return /^(?:and|plus)$/.test(wordAt(source, at)) ? at + 1 : at;
}

/** "three hikers, a boy and two girls, were killed": the three once more, one by one. */
const isSpelledOut = (source: Source, first: Group, sum: Group): boolean =>
  first.quantity.value >= 2 &&
  BORDER.test(wordAt(source, first.to)) &&
  sum.quantity.value === 2 * first.quantity.value;

const pastBorder = (source: Source, at: number): number =>
  /^[,)–—-]$/.test(wordAt(source, at)) ? at + 1 : at;

/** A further group of persons: with a person among its words. */
function nextGroup(source: Source, at: number, end: number): Group | null {
  if (at === end) return null;
  if (!/^an?$/.test(wordAt(source, at)) && !source.numbers[at]) return null;
  const next = groupAt(source, at);
  if (!next?.head || isAmong(source, next.quantity.to)) return null;
  return isPersonPhrase(source, at, next.to) ? next : null;
}
/** "60 fighters, 12 of them commanders": the 12 are among the 60. */
const isAmong = (source: Source, at: number): boolean =>
  wordAt(source, at) === 'of' && /^(?:them|whom|those|these)$/.test(wordAt(source, at + 1));

/** "12 of the 24 dead", an age, a date: something else than people. */
export function isPart(source: Source, group: Group): boolean {
  if (group.head === null) return false;
  return (
    THINGS.has(wordAt(source, group.head.to - 1)) ||
    UNITS.test(wordAt(source, group.head.to - 1)) ||
    isVerb(wordAt(source, group.head.at), '')
  );
}
const UNITS = /^(?:years?|months?|weeks?|days?|hours?|minutes?|times|percent|miles)$/;
