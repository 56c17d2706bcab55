/**
 * One sum told twice: in two currencies that a report gives side by side, or as all and a part of it. What a currency was
 * worth is never guessed: only a report that gives both sums ties them.
 */
import { tokensOf } from '../../text/tokens';
import { sentenceOf } from '../quote';
import { relate } from './pairs';
import { eachMention, siblingsOf } from './siblings';
import type { Slot } from './slots';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** Tells that the second sum is the first in other money; others may stand between both as well. */
const SAME_SUM = list('( [ or equivalent equal worth is = ≈ – —');
const BETWEEN = list(
  ', ; - the to of say that about around some roughly nearly almost approximately over just under more than us',
);

/** Do only such words stand between? */
function isSameSum(between: string): boolean {
  const words = tokensOf(between).map(({ lower }) => lower);
  return (
    words.some((word) => SAME_SUM.has(word)) && words.every((word) => SAME_SUM.has(word) || BETWEEN.has(word))
  );
}

const FARTHEST = 40;

/** Do both stand side by side, with nothing but a bracket or "or" between them? */
function isBeside(a: Slot, b: Slot): boolean {
  const [first, last] = a.best.detail.start < b.best.detail.start ? [a.best, b.best] : [b.best, a.best];
  const { end } = first.detail;
  const rest = sentenceOf(first).slice(end, end + FARTHEST + last.detail.text.length);
  const at = rest.indexOf(last.detail.text);
  return at >= 0 && isSameSum(rest.slice(0, at));
}

/** The sum in other money that its report puts beside it. */
const otherMoney = (slot: Slot): Slot[] =>
  slot.kind !== 'money'
    ? []
    : eachMention(slot).flatMap((own) =>
        siblingsOf(own).filter((other) => other.unit !== slot.unit && isBeside(own, other)),
      );

/** The sums in other money that stand beside some. */
export const sumsBeside = (slots: Slot[]): Slot[] => slots.flatMap(otherMoney);

/** Conversions are made at the rates of other days, and are rounded. */
const RATES = 0.08;

/** Two sums of which one is a conversion that another rate explains. */
export function isConverted(a: Slot, b: Slot): boolean {
  const [x, y] = [a.best.detail.amount, b.best.detail.amount];
  if (!x || !y || x.unit !== y.unit || (otherMoney(a).length === 0 && otherMoney(b).length === 0))
    return false;
  const gap = Math.max(x.low, y.low) - Math.min(x.high, y.high);
  return gap <= RATES * Math.max(x.high, y.high);
}

const PARTS = new Set(['total', 'part']);

/** One report gives both, as all and a part: "$334m in all, $281m of it cash". */
const tellsBoth = (a: Slot, b: Slot): boolean =>
  siblingsOf(a).some(
    (other) =>
      other.best.detail.scope !== a.best.detail.scope &&
      (PARTS.has(other.best.detail.scope ?? '') || PARTS.has(a.best.detail.scope ?? '')) &&
      relate(other, b) === 'equal',
  );

export const isPartOfIt = (a: Slot, b: Slot): boolean => tellsBoth(a, b) || tellsBoth(b, a);
