/** Shares: "25 %", "25 per cent", "half of the voters", "two-thirds of homes", "one in five". Value: the number as written. */
import { boundBefore } from '../text/bounds';
import { HYPHENS, PARTS, UNITS } from '../text/number-words';
import type { Quantity } from '../text/quantities';
import {
  amountOf,
  type Found,
  isGlued,
  numberText,
  pastHyphen,
  quantityText,
  type Source,
  sharedSecond,
  single,
  wordAt,
} from './source';

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

/** A part in words: its share of a hundred and where it ends. "half", "a third", "two-thirds", "three quarters". */
function partAt(source: Source, at: number): { share: number; to: number } | null {
  const word = wordAt(source, at);
  const half = PARTS.get(word);
  if (half === 0.5) return { share: 50, to: at + 1 };
  const numerator = /^an?$/.test(word) ? 1 : (UNITS.get(word) ?? 0);
  const start = pastHyphen(source, at + 1);
  const part = PARTS.get(wordAt(source, start));
  if (!numerator || !part || numerator * part >= 1) return null;
  return { share: Number((100 * numerator * part).toFixed(2)), to: start + 1 };
}

/** "The first half of the year" is a time. */
const NUMBERED = /^(?:first|second|third|fourth|last|latter|final)$/;

/** "fell by a third": what follows is no noun that would be halved. */
const isChange = (source: Source, at: number, to: number): boolean =>
  wordAt(source, at - 1) === 'by' &&
  (source.tokens[to]?.kind !== 'word' ||
    /^(?:in|since|last|this|and|but|over|from|compared|as|after|while|when|because|during|within)$/.test(
      wordAt(source, to),
    ));

/** "half of", "two-thirds of", "between a third and half of": a part of something counted. */
function partOf(source: Source, at: number): Found | null {
  const before = wordAt(source, at - 1) === 'a' ? at - 2 : at - 1;
  if (wordAt(source, before) === 'and' && TIMED.test(wordAt(source, before - 1))) return null;
  const first = partAt(source, at);
  if (!first) return null;
  const link = wordAt(source, first.to);
  const between = wordAt(source, at - 1) === 'between' && link === 'and';
  const second = link === 'to' || between ? partAt(source, first.to + 1) : null;
  const to = second?.to ?? first.to;
  if (NUMBERED.test(wordAt(source, before)) || !(isOf(source, to) || isChange(source, at, to))) return null;
  const bound = boundBefore(source.tokens, at);
  const from = between ? at - 1 : (bound?.from ?? at);
  const quantity = single(at, to, first.share, {
    from,
    low: first.share,
    high: second?.share ?? first.share,
    below: bound?.meaning === 'below',
    bound: bound?.meaning === 'below' ? 'about' : (bound?.meaning ?? 'exact'),
  });
  return foundOf(quantity, from, to, 'percent');
}

/** "of" with something counted after it; "half of it" is as well. "Half the voters" goes without. */
const isOf = (source: Source, at: number): boolean => {
  const word = wordAt(source, at);
  const next = wordAt(source, at + 1);
  if (/^(?:majority|share)$/.test(word)) return true;
  if (word === 'of') return !/^(?:an?|one|mile|million)$/.test(next);
  return (
    /^(?:the|its|their|all)$/.test(word) &&
    wordAt(source, at - 1) === 'half' &&
    !/^(?:time|way|size|price|day|night)$/.test(next)
  );
};

/** "one in five", "nine out of ten". */
function outOf(source: Source, at: number): Found | null {
  const first = source.numbers[at];
  if (!first || first.range || first.value < 1) return null;
  const start = pastOutOf(source, first.to);
  const second = source.numbers[start];
  if (!start || !second || second.from !== start || second.range || second.digits !== first.digits)
    return null;
  if (second.value > 1000 || second.value <= first.value || TIMED.test(wordAt(source, second.to)))
    return null;
  const share = Number(((100 * first.value) / second.value).toFixed(2));
  const quantity = { ...first, value: share, low: share, high: share, step: 1, scale: 1 };
  return foundOf(quantity, first.from, second.to, 'percent');
}

/** The token after "in", "-in-" or "out of"; 0 where they do not stand. */
function pastOutOf(source: Source, at: number): number {
  const link = pastHyphen(source, at);
  const word = wordAt(source, link);
  if (word === 'in') return pastHyphen(source, link + 1);
  return word === 'out' && wordAt(source, link + 1) === 'of' ? link + 2 : 0;
}

const TIMED = /^(?:seasons?|miles?|years?|months?|weeks?|days?|hours?|minutes?|games?|matches)$/;

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

/** "a small percentage of voters": what readers take such words for, wide enough to contradict nothing near. */
const SHARES: ReadonlyMap<string, readonly [number, number]> = new Map(
  Object.entries({
    tiny: [0, 5],
    minuscule: [0, 5],
    small: [0, 25],
    low: [0, 25],
    large: [30, 100],
    big: [30, 100],
    high: [30, 100],
    huge: [40, 100],
  } as const),
);

function vagueShare(source: Source, at: number): Found | null {
  const range = SHARES.get(wordAt(source, at + 1));
  if (!range || !/^(?:percent|percentage)$/.test(wordAt(source, at + 2))) return null;
  const [low, high] = range;
  const quantity = single(at, at + 3, (low + high) / 2, { low, high, bound: 'about' });
  return foundOf(quantity, at, at + 3, 'percent');
}

/** "half a percentage point", "a quarter point". */
function partOfPoint(source: Source, at: number): Found | null {
  const start = /^an?$/.test(wordAt(source, at)) ? at + 1 : at;
  const part = PARTS.get(wordAt(source, start));
  let to = pastHyphen(source, start + 1);
  if (/^(?:of|an?)$/.test(wordAt(source, to))) to += wordAt(source, to) === 'of' ? 2 : 1;
  const percent = wordAt(source, to) === 'percentage';
  const point = percent ? to + 1 : to;
  if (!part || wordAt(source, point) !== 'point' || (!percent && part !== 0.25)) return null;
  return foundOf(single(at, point + 1, part), at, point + 1, 'percentage point');
}

/** "25 basis points" are a quarter of a percentage point. */
function basisPoints(source: Source, quantity: Quantity): Found | null {
  const at = pastHyphen(source, quantity.to);
  if (wordAt(source, at) !== 'basis' || !/^points?$/.test(wordAt(source, pastHyphen(source, at + 1))))
    return null;
  const to = pastHyphen(source, at + 1) + 1;
  const by = (value: number) => numberText(value / 100);
  const amount = amountOf(quantity, 'percentage point', 0.01);
  return { from: quantity.from, to, value: quantityText(quantity, by), amount, bound: quantity.bound };
}

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
