/**
 * Dead, injured and missing, each a unit of its own: "killed 12", "12 people were killed", "the death toll rose to 24",
 * "leaving three injured", "a woman and two children died", "no one was hurt". Value: the number. The casualty word
 * stands within a few tokens of the number, with no other verb between.
 */
import { isPerson } from '../text/nouns';
import { intervalOf, type Quantity } from '../text/quantities';
import { isVerb } from '../text/verbs';
import { AFTER_WORDS, BEFORE_VERBS, type Harm, NONE, NOUNS, TOLLS, TWO_WORDS } from './casualty-words';
import { type Head, headRight } from './head';
import { type Found, quantityText, type Source, single, wordAt } from './source';

/** How many people, and the tokens that say so. */
interface Group {
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
function groupAt(source: Source, at: number): Group | null {
  const word = wordAt(source, at);
  if (NOBODY.has(word)) return bare(source, at, at + 1, 0);
  if (word === 'no' && /^(?:one|body)$/.test(wordAt(source, pastDash(source, at + 1))))
    return bare(source, at, pastDash(source, at + 1) + 1, 0);
  const quantity = source.numbers[at];
  if (quantity) {
    const head = headRight(source, quantity.to, quantity.high <= 1);
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
  if (word === 'another' && AFTER_WORDS.has(wordAt(source, at + 1))) return bare(source, at, at + 1, 1);
  const head = headRight(source, at + 1, value === 1);
  if (!head || !(isPersonPhrase(source, at + 1, head.to) || (head.plural && value !== 1))) return null;
  return { quantity: single(at, at + 1, value), from: at, to: head.to, head, soft: true };
}
const pastDash = (source: Source, at: number): number => (/^[-‐–]$/.test(wordAt(source, at)) ? at + 1 : at);
const bare = (_: Source, from: number, to: number, value: number): Group => ({
  quantity: single(from, to, value),
  from,
  to,
  head: null,
  soft: false,
});
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

/** Words that may stand between the people and what happened to them. */
const BETWEEN = new Set(
  (
    'was were is are be been being have has had reported reportedly confirmed believed feared presumed thought said known to also left listed as so far now still , officially at least ' +
    'more others other people persons menschen personen personnes personas человек شخصا اشخاص ont ete wurden fueron of them seriously badly critically slightly severely lightly fatally later had gone went was not'
  ).split(' '),
);
const MAX_BETWEEN = 6;

/** "12 people were killed", "24 dead", "600 were killed". */
function harmAfter(source: Source, group: Group): { harm: Harm; to: number } | null {
  let at = group.to;
  for (let steps = 0; steps <= MAX_BETWEEN; steps++, at++) {
    const word = wordAt(source, at);
    const harm = AFTER_WORDS.get(word) ?? (steps < 3 && at === group.to ? NOUNS.get(word) : undefined);
    if (harm) return isTransitive(source, group, at) ? null : { harm, to: at + 1 };
    if (at === group.to && word === ',') {
      const past = pastAside(source, at);
      if (past) return withAside(source, group, past);
    }
    if (!BETWEEN.has(word)) return null;
  }
  return null;
}

/** "15 civilians, including five children, were killed": the token after the aside, 0 where there is none. */
function pastAside(source: Source, at: number): number {
  if (!/^(?:including|among|mostly|most|some|many)$/.test(wordAt(source, at + 1))) return 0;
  for (let end = at + 2; end < at + 12; end++) {
    if (wordAt(source, end) === ',') return end + 1;
    if (/^[.;:]$/.test(wordAt(source, end))) return 0;
  }
  return 0;
}
/** The people alone are the phrase; those in the aside are told by themselves. */
function withAside(source: Source, group: Group, at: number): { harm: Harm; to: number } | null {
  const harm = harmAfter(source, { ...group, to: at });
  return harm && { harm: harm.harm, to: group.to };
}

/** "Two gunmen killed 12 people": those who kill are not the dead. */
function isTransitive(source: Source, group: Group, at: number): boolean {
  const word = wordAt(source, at);
  if (!/^(?:killed|injured|wounded|hurt)$/.test(word) || at > group.to) return false;
  const next =
    source.numbers[at + 1] ?? (SKIPPED.has(wordAt(source, at + 1)) ? source.numbers[at + 2] : undefined);
  return (
    group.head !== null &&
    (next !== undefined || /^(?:a|an|the|his|her|their|him|them|himself)$/.test(wordAt(source, at + 1)))
  );
}

interface Before {
  harm: Harm;
  from: number;
  /** The noun that is counted, where the people have none: "toll". */
  head?: number;
}
const MAX_BEFORE = 4;
const SKIPPED = new Set(
  'at least more than some about another a an the up to as many over nearly almost an estimated around all other further additional total of these those lives life'.split(
    ' ',
  ),
);

/** "killing at least 10", "claimed the lives of 12", "left two dead": the verb before the number. */
function harmBefore(source: Source, group: Group): Before | null {
  const start = group.from;
  for (let i = 1; i <= MAX_BEFORE; i++) {
    const word = wordAt(source, start - i);
    const two = TWO_WORDS.get(`${wordAt(source, start - i - 1)} ${word}`);
    if (two) return { harm: two, from: start - i - 1 };
    const harm = BEFORE_VERBS.get(word);
    if (harm && !isPassive(source, start - i)) return { harm, from: start - i };
    if (!SKIPPED.has(word)) break;
  }
  return livesBefore(source, group) ?? tollBefore(source, start);
}
/** "were killed, 12 of them children": the verb belongs to what is before it. */
const isPassive = (source: Source, at: number): boolean =>
  /^(?:was|were|been|being|is|are|be)$/.test(wordAt(source, at - 1));

/** "claimed 12 lives", "claimed the lives of 12". */
function livesBefore(source: Source, group: Group): Before | null {
  const { from, head } = group;
  if (
    /^(?:claim|claims|claimed|claiming|cost|took)$/.test(wordAt(source, from - 1)) &&
    head &&
    wordAt(source, head.to - 1) === 'lives'
  )
    return { harm: 'dead', from: from - 1 };
  if (wordAt(source, from - 1) !== 'of' || wordAt(source, from - 2) !== 'lives') return null;
  return { harm: 'dead', from: /^claim/.test(wordAt(source, from - 4)) ? from - 4 : from - 2 };
}

/** "the death toll rose to 24", "the number of injured stood at 80", "deaths of three", "the injury of three". */
function tollBefore(source: Source, start: number): Before | null {
  for (let i = 1; i <= 8; i++) {
    const at = start - i;
    const word = wordAt(source, at);
    if (/^[.;:]$/.test(word) || source.numbers[at]) return null;
    const harm = TOLLS.get(word);
    if (!harm) continue;
    if (word === 'toll') return { harm, from: wordAt(source, at - 1) === 'death' ? at - 1 : at, head: at };
    const link = wordAt(source, start - 1);
    const linked = link === 'of' ? i === 2 : /^(?:to|at|is|was|were|from|past)$/.test(link) && i <= 5;
    if (linked) return { harm, from: at, head: at };
  }
  return null;
}

function foundOf(group: Group, harm: Harm, from: number, to: number): Found {
  const { quantity, head } = group;
  const [low, high] = intervalOf(quantity);
  return {
    from,
    to,
    value: quantityText(quantity),
    amount: { unit: harm, low, high },
    bound: quantity.bound,
    head: head ? [head.at, head.to - 1] : undefined,
  };
}

/** "a police officer and a technician", "a woman and two children": people told one by one are added up. */
function sumOf(source: Source, first: Group): { group: Group; parts: number } {
  let group = first;
  let parts = 1;
  for (; parts < 5; parts++) {
    let at = group.to;
    if (wordAt(source, at) === ',') at++;
    if (/^(?:and|plus)$/.test(wordAt(source, at))) at++;
    if (at === group.to) break;
    const next = nextGroup(source, at);
    if (!next || (next.head && isHarmed(source, next.to) && parts === 0)) break;
    const { quantity } = group;
    const more = next.quantity;
    group = {
      ...group,
      to: next.to,
      quantity: {
        ...quantity,
        value: quantity.value + more.value,
        low: quantity.low + more.low,
        high: quantity.high + more.high,
      },
    };
  }
  return { group, parts };
}
const isHarmed = (source: Source, at: number): boolean => AFTER_WORDS.has(wordAt(source, at));

/** A further group of persons: with a person among its words. */
function nextGroup(source: Source, at: number): Group | null {
  const start = /^an?$/.test(wordAt(source, at)) ? at : source.numbers[at] ? at : -1;
  const next = start < 0 ? null : groupAt(source, start);
  return next?.head && isPersonPhrase(source, start, next.to) ? next : null;
}

/** "No casualties", "no injuries". */
function noneOf(source: Source, { quantity, head, from, to }: Group): Found | null {
  const harm = quantity.value === 0 && head ? NONE.get(wordAt(source, head.to - 1)) : undefined;
  return harm && head ? { ...foundOf({ quantity, from, to, head, soft: true }, harm, from, to) } : null;
}

/** Casualties whose number begins at `at`. */
export function casualtiesAt(source: Source, at: number): Found | null {
  const first = groupAt(source, at);
  if (!first || isPart(source, first)) return null;
  const none = noneOf(source, first);
  if (none) return none;
  const { group, parts } = sumOf(source, first);
  const after = harmAfter(source, group) ?? (parts > 1 ? null : harmAfter(source, first));
  const before = after && after.to <= group.to + 2 ? null : harmBefore(source, first);
  if (after && !before) return foundOf(group, after.harm, group.from, after.to);
  if (before) {
    const summed = first.soft || first.head ? group : first;
    const found = foundOf(summed, before.harm, before.from, summed.to);
    return found.head === undefined ? { ...found, head: before.head } : found;
  }
  return null;
}

/** "12 of the 24 dead", an age, a date: something else than people. */
function isPart(source: Source, group: Group): boolean {
  if (group.head === null) return false;
  return (
    /^(?:years?|months?|weeks?|days?|hours?|minutes?|times|percent|miles|vehicles|cars|homes|houses|buildings|animals|cows|sheep|birds|trees|shots|bullets|rounds|villages|towns|cities|countries|attacks|incidents|points|goals)$/.test(
      wordAt(source, group.head.to - 1),
    ) || isVerb(wordAt(source, group.head.at), '')
  );
}
