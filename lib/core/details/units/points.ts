/** Parts of percentage points: "half a percentage point", "25 basis points". */
import { PARTS } from '../../text/number-words';
import type { Quantity } from '../../text/quantities';
import {
  amountOf,
  type Found,
  numberText,
  pastHyphen,
  quantityText,
  type Source,
  single,
  wordAt,
} from '../source';

/** "half a percentage point", "a quarter point". */
export function partOfPoint(source: Source, at: number): Found | null {
  const start = /^an?$/.test(wordAt(source, at)) ? at + 1 : at;
  const part = PARTS.get(wordAt(source, start));
  let to = pastHyphen(source, start + 1);
  if (/^(?:of|an?)$/.test(wordAt(source, to))) to += wordAt(source, to) === 'of' ? 2 : 1;
  const percent = wordAt(source, to) === 'percentage';
  const point = percent ? to + 1 : to;
  if (!part || wordAt(source, point) !== 'point' || (!percent && part !== 0.25)) return null;
  const quantity = single(at, point + 1, part);
  return {
    from: at,
    to: point + 1,
    value: numberText(part),
    amount: amountOf(quantity, 'percentage point'),
    bound: quantity.bound,
  };
}

/** "25 basis points" are a quarter of a percentage point. */
export function basisPoints(source: Source, quantity: Quantity): Found | null {
  const at = pastHyphen(source, quantity.to);
  if (wordAt(source, at) !== 'basis' || !/^points?$/.test(wordAt(source, pastHyphen(source, at + 1))))
    return null;
  const to = pastHyphen(source, at + 1) + 1;
  const by = (value: number) => numberText(value / 100);
  const amount = amountOf(quantity, 'percentage point', 0.01);
  return { from: quantity.from, to, value: quantityText(quantity, by), amount, bound: quantity.bound };
}

/** "rose 0.2 points to 5.4%", "61%, up 4 points": points of the percentage beside them, not of an index. */
export function barePoints(source: Source, quantity: Quantity): Found | null {
  const { from, to } = quantity;
  if (!/^points?$/.test(wordAt(source, to))) return null;
  const next = wordAt(source, to + 1) === 'to' ? source.numbers[to + 2] : undefined;
  const border = wordAt(source, from - 2) === ',' ? from - 3 : from - 2;
  const up = /^(?:up|down)$/.test(wordAt(source, from - 1)) && SHARE.test(wordAt(source, border));
  if (!up && !(next && (wordAt(source, next.to) === 'per' || SHARE.test(wordAt(source, next.to)))))
    return null;
  const amount = amountOf(quantity, 'percentage point');
  return { from, to: to + 1, value: quantityText(quantity), amount, bound: quantity.bound };
}
const SHARE = /^(?:%|percent|cent|pct)$/;
