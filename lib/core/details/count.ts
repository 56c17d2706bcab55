/**
 * How many of something: "25 foreign ambassadors", "ambassadors from 25 sisterly and friendly countries", "took 31 of
 * them into custody", "a 412-member assembly", "population of 130,000". Years, scores, and numbers that are names
 * (roads, rooms, models, articles) are no counts.
 */
import { HYPHENS } from '../text/number-words';
import { type Quantity, scaled } from '../text/quantities';
import { BE, isVerb } from '../text/verbs';
import { type Head, headRight } from './head';
import { listedAt } from './people/listed';
import { countsYear, isLabel, isNoCount, isPronoun, isYear } from './people/not-counted';
import { roleAfter, roleBefore } from './people/roles';
import {
  amountOf,
  type Found,
  hasWords,
  isCapital,
  isGlued,
  quantityText,
  type Source,
  single,
  wordAt,
} from './source';

/** After a number without its noun: "12 were arrested", "23 of them". */
const ELLIPSIS = new Set(
  'were are have had of in into more others so who including from on at to as by each altogether total yesterday today and , . ;'.split(
    ' ',
  ),
);

const foundOf = (quantity: Quantity, from: number, to: number, head?: Found['head']): Found => ({
  from,
  to,
  value: quantityText(quantity),
  amount: amountOf(quantity, 'count'),
  bound: quantity.bound,
  head,
});

/** "5m people", "1.2m": millions that money and measures left. */
function withMillion(source: Source, quantity: Quantity): Quantity {
  if (!quantity.digits || !/^[mb]$/.test(wordAt(source, quantity.to)) || !isGlued(source, quantity.to))
    return quantity;
  const by = wordAt(source, quantity.to) === 'm' ? 1e6 : 1e9;
  return scaled(quantity, by);
}

/** A count with its noun. */
function withHead(source: Source, quantity: Quantity, head: Head): Found {
  const role = roleBefore(source, quantity, head);
  if (role !== null) return foundOf(quantity, role, head.to, role);
  const after = roleAfter(source, head);
  const last = after ?? head;
  return foundOf(quantity, quantity.from, last.to, [last.at, last.to - 1]);
}

/** "a population of 130,000", "membership of 50": the noun before "of". */
function ofBefore(source: Source, quantity: Quantity): Found | null {
  const of = quantity.from - 1;
  if (!/^(?:of|to|at|is|was|reached|totaled|totalled)$/.test(wordAt(source, of))) return null;
  for (let at = of - 1; at >= of - 3; at--) {
    if (SIZES.has(wordAt(source, at))) return foundOf(quantity, quantity.from, quantity.to, at);
  }
  return null;
}

const SIZES = new Set(
  'population membership circulation audience crowd turnout attendance capacity workforce force crew garrison staff enrollment enrolment number total toll votes seats'.split(
    ' ',
  ),
);

/** "Police put it at 12,000": what it is was told before. */
const putAt = (source: Source, quantity: Quantity): Found | null =>
  hasWords(source, quantity.from - 2, ['it', 'at']) &&
  /^(?:puts?|putting|estimated?|estimates)$/.test(wordAt(source, quantity.from - 3))
    ? foundOf(quantity, quantity.from, quantity.to)
    : null;

/** "Dozens gathered": people, whom no noun names. */
function vagueAlone(source: Source, quantity: Quantity): Found | null {
  const word = wordAt(source, quantity.at);
  if (!/^(?:dozens|scores|hundreds|thousands|tens|millions)$/.test(word)) return null;
  const next = wordAt(source, quantity.to);
  const verb = isVerb(next, '') || BE.has(next) || next === 'more' || next === '';
  return verb ? foundOf(quantity, quantity.from, quantity.to) : null;
}

/** "took 31 into custody", "12 were arrested", "the 288": a number whose noun is told elsewhere. */
function alone(source: Source, quantity: Quantity): Found | null {
  if (quantity.value < 2 || isYear(quantity) || quantity.step < 1 || quantity.low < quantity.high)
    return null;
  const before = wordAt(source, quantity.from - 1);
  const after = wordAt(source, quantity.to);
  if (quantity.digits && quantity.value > 1e6 && quantity.scale === 1) return null;
  if (after && !ELLIPSIS.has(after)) return null;
  const subject = /^(?:were|are|have|had|of)$/.test(after);
  const object =
    isVerb(before, wordAt(source, quantity.from - 2)) ||
    (/^(?:from|to|the|all|another)$/.test(before) && quantity.digits);
  if (!subject && !object) return null;
  if (/^(?:at|on)$/.test(before) || isAgeLimit(source, quantity.from)) return null;
  const to =
    after === 'of' && /^(?:them|us|whom|those)$/.test(wordAt(source, quantity.to + 1))
      ? quantity.to + 2
      : quantity.to;
  return foundOf(quantity, quantity.from, to);
}

/** "raised the retirement age to 65". */
function isAgeLimit(source: Source, at: number): boolean {
  for (let i = at - 1; i >= at - 8; i--) if (/^(?:age|ages|aged)$/.test(wordAt(source, i))) return true;
  return false;
}

/** Single nouns are counted by "one", and in compounds: "a 412-member assembly". */
function mayCount(source: Source, quantity: Quantity, head: Head): boolean {
  if (head.plural || quantity.high <= 1) return true;
  if (HYPHENS.has(wordAt(source, quantity.to))) return true;
  return /^['’]?s$/.test(wordAt(source, head.to - 1)) || isDemonym(source, quantity, head);
}

/** "12 Danish and 11 Finnish pirates", "11 Yemenis": one word in capitals, before a border or in the plural. */
const isDemonym = (source: Source, quantity: Quantity, head: Head): boolean =>
  head.at === quantity.to &&
  isCapital(source, head.at) &&
  (/^(?:and|,|or)$/.test(wordAt(source, head.to)) || /[^s]is$/.test(wordAt(source, head.at)));

/** "a 412-member assembly" counts members. */
function compoundHead(source: Source, quantity: Quantity): Head | null {
  const at = quantity.to + 1;
  if (/^(?:in|on|to|by|for|out|and|up|off|of)$/.test(wordAt(source, at))) return null;
  if (!HYPHENS.has(wordAt(source, quantity.to)) || !isGlued(source, at) || source.tokens[at]?.kind !== 'word')
    return null;
  return { at, to: at + 1, plural: false };
}

const isForeign = (source: Source): boolean => !/^(?:en|und|$)/.test(source.context.language);

/** In other languages the word behind the number is taken for its noun: plurals are not known there. */
function beforeWord(source: Source, quantity: Quantity): Found | null {
  const token = source.tokens[quantity.to];
  if (token?.kind !== 'word' || token.lower.length < 4 || !token.spaced || quantity.high < 2) return null;
  return foundOf(quantity, quantity.from, quantity.to + 1, quantity.to);
}

/** A count whose number begins at `at`. */
export function countAt(source: Source, at: number): Found | null {
  const written = source.numbers[at];
  const listed = written ? null : listedAt(source, at);
  if (listed) return foundOf(single(at, listed.to), at, listed.to, [listed.at, listed.to - 1]);
  if (!written || isPronoun(source, written) || isNoCount(source, written)) return null;
  const quantity = withMillion(source, written);
  const head = compoundHead(source, quantity) ?? headRight(source, quantity.to, quantity.high <= 1);
  if (isLabel(source, quantity, head) || (isYear(quantity) && !countsYear(source, quantity, head)))
    return null;
  if (head && mayCount(source, quantity, head)) return withHead(source, quantity, head);
  if (isForeign(source)) return beforeWord(source, quantity);
  return (
    putAt(source, quantity) ??
    ofBefore(source, quantity) ??
    vagueAlone(source, quantity) ??
    alone(source, quantity)
  );
}
