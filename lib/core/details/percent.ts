/** Shares: "25 %", "25 per cent", "half of the voters", "two-thirds of homes", "one in five". Value: the number as written. */
import { HYPHENS, PARTS } from '../text/number-words';
import type { Quantity } from '../text/quantities';
import {
  amountOf,
  type Found,
  isGlued,
  numberText,
  pastHyphen,
  quantityText,
  type Source,
  wordAt,
} from './source';
import { barePoints, basisPoints, partOfPoint } from './units/points';
import { sharedSecond } from './units/shared';
import { outOf, partOf, vagueShare } from './units/shares';

const WORDS = new Set('% ٪ percent pct percentage prozent процентов процента بالمئة'.split(' '));

/** "q=30%25%20": a percent sign within an address, cut off from its head. */
const isEncoded = (source: Source, at: number): boolean =>
  (wordAt(source, at) === '%' && isGlued(source, at + 1) && source.tokens[at + 1]?.kind !== 'mark') ||
  (isGlued(source, at - 1) && /^[%=&]$/.test(wordAt(source, at - 2)));

/** Index after the percent sign or words at `at`; `at` where none stands. */
function pastSign(source: Source, at: number): number {
  const start = pastHyphen(source, at);
  const word = wordAt(source, start);
  const next = wordAt(source, start + 1);
  if (isEncoded(source, at)) return at;
  if (WORDS.has(word)) return /^points?$/.test(next) ? start + 2 : start + 1;
  if (word === 'per' && next === 'cent') return start + 2;
  if (
    (word === 'pour' || word === 'por' || word === 'في') &&
    /^(?:cent|ciento|المئه|المائه|المئة|المائة)$/.test(next)
  )
    return start + 2;
  return at;
}

const isPoints = (source: Source, end: number): boolean => /^points?$/.test(wordAt(source, end - 1));

/** "40 percent to 70 percent" and "40% and 70%" after "between" are one range. */
function withSecond(source: Source, first: Quantity, to: number): { quantity: Quantity; to: number } {
  const link = wordAt(source, to);
  const between = wordAt(source, first.from - 1) === 'between';
  const isRange =
    HYPHENS.has(link) ||
    (link === 'to' && wordAt(source, first.from - 1) !== 'from') ||
    (link === 'and' && between);
  const second = isRange ? source.numbers[to + 1] : undefined;
  const end = second ? pastSign(source, second.to) : 0;
  if (!second || end === second.to || second.value <= first.value) return { quantity: first, to };
  if (isPoints(source, to) && !isPoints(source, end)) return { quantity: first, to };
  const from = between ? first.from - 1 : first.from;
  return {
    quantity: { ...first, from, high: second.value, value: (first.value + second.value) / 2, range: true },
    to: end,
  };
}

function foundOf(quantity: Quantity, from: number, to: number, unit: string): Found {
  return { from, to, value: quantityText(quantity), amount: amountOf(quantity, unit), bound: quantity.bound };
}

/** A share that begins at `at`. */
export function percentAt(source: Source, at: number): Found | null {
  const quantity = source.numbers[at];
  const end = quantity ? pastSign(source, quantity.to) : 0;
  if (quantity && end > quantity.to) {
    const whole = withSecond(source, quantity, end);
    const unit = isPoints(source, end) ? 'percentage point' : 'percent';
    return foundOf(whole.quantity, whole.quantity.from, whole.to, unit);
  }
  if (!quantity) return MAY_BE_PART.has(wordAt(source, at)) ? withoutNumber(source, at) : null;
  return (
    basisPoints(source, quantity) ??
    barePoints(source, quantity) ??
    shared(source, quantity) ??
    ofSign(source, at) ??
    partOf(source, at) ??
    outOf(source, at) ??
    signFirst(source, at)
  );
}
/** "from 5 to 9 percent", "5 and 9 percent": the first one. */
function shared(source: Source, quantity: Quantity): Found | null {
  const second = sharedSecond(source, quantity);
  const end = second ? pastSign(source, second.to) : 0;
  if (!second || end === second.to) return null;
  return foundOf(
    quantity,
    quantity.from,
    quantity.to,
    isPoints(source, end) ? 'percentage point' : 'percent',
  );
}

const withoutNumber = (source: Source, at: number): Found | null =>
  partOf(source, at) ?? vagueShare(source, at) ?? partOfPoint(source, at);

const MAY_BE_PART = new Set(['a', 'an', ...PARTS.keys()]);

/** "a shooting percentage of 45". */
function ofSign(source: Source, at: number): Found | null {
  const quantity = source.numbers[at];
  const sign = (quantity?.from ?? 0) - 2;
  if (!quantity || quantity.high > 100 || wordAt(source, sign + 1) !== 'of') return null;
  if (!/^percent(?:s|age|ages)?$/.test(wordAt(source, sign))) return null;
  return foundOf(quantity, sign, quantity.to, 'percent');
}

/** "%25" is written so in Arabic and Turkish. */
function signFirst(source: Source, at: number): Found | null {
  const quantity = source.numbers[at];
  const sign = source.tokens[at - 1];
  if (!quantity?.digits || !sign || !/^[%٪]$/.test(sign.lower) || source.tokens[at]?.spaced || !sign.spaced)
    return null;
  return { ...foundOf(quantity, at - 1, quantity.to, 'percent'), value: numberText(quantity.value) };
}
