/** Shares in words: "half of the voters", "two-thirds of homes", "one in five", "a small percentage". */
import { boundBefore } from '../../text/bounds';
import { PARTS, UNITS } from '../../text/number-words';
import type { Quantity } from '../../text/quantities';
import { amountOf, type Found, pastHyphen, quantityText, type Source, single, wordAt } from '../source';

const foundOf = (quantity: Quantity, from: number, to: number): Found => ({
  from,
  to,
  value: quantityText(quantity),
  amount: amountOf(quantity, 'percent'),
  bound: quantity.bound,
});

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
export function partOf(source: Source, at: number): Found | null {
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
  return foundOf(quantity, from, to);
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
export function outOf(source: Source, at: number): Found | null {
  const first = source.numbers[at];
  if (!first || first.range || first.value < 1) return null;
  const start = pastOutOf(source, first.to);
  const second = source.numbers[start];
  if (!start || !second || second.from !== start || second.range) return null;
  if (second.digits !== first.digits && !ROUND.has(second.value)) return null;
  if (second.value > 1000 || second.value <= first.value || TIMED.test(wordAt(source, second.to)))
    return null;
  const share = Number(((100 * first.value) / second.value).toFixed(2));
  const quantity = { ...first, value: share, low: share, high: share, step: 1, scale: 1 };
  return foundOf(quantity, first.from, second.to);
}

/** "Four in 10": house styles write numbers from ten on in digits. */
const ROUND = new Set([10, 100, 1000]);

/** The token after "in", "-in-" or "out of"; 0 where they do not stand. */
function pastOutOf(source: Source, at: number): number {
  const link = pastHyphen(source, at);
  const word = wordAt(source, link);
  if (word === 'in') return pastHyphen(source, link + 1);
  return word === 'out' && wordAt(source, link + 1) === 'of' ? link + 2 : 0;
}

const TIMED = /^(?:seasons?|miles?|years?|months?|weeks?|days?|hours?|minutes?|games?|matches)$/;

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

export function vagueShare(source: Source, at: number): Found | null {
  const range = SHARES.get(wordAt(source, at + 1));
  if (!range || !/^(?:percent|percentage)$/.test(wordAt(source, at + 2))) return null;
  const [low, high] = range;
  const quantity = single(at, at + 3, (low + high) / 2, { low, high, bound: 'about' });
  return foundOf(quantity, at, at + 3);
}
