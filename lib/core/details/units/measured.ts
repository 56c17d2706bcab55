/** A measured quantity as what was found: value as written, amount in the canonical unit. */
import type { Amount } from '../../model';
import { boundBefore } from '../../text/bounds';
import { intervalOf } from '../../text/interval';
import { PARTS } from '../../text/number-words';
import type { Quantity } from '../../text/quantities';
import { nounAfter } from '../head';
import { type Found, isGlued, quantityText, type Source, wordAt } from '../source';
import type { Unit } from './measure-units';

export const partAfter = (source: Source, at: number): number =>
  wordAt(source, at) === 'and' && /^an?$/.test(wordAt(source, at + 1))
    ? (PARTS.get(wordAt(source, at + 2)) ?? 0)
    : 0;

/** "minus 17", "-20". */
export function withSign(source: Source, quantity: Quantity): Quantity {
  let sign = quantity.at - 1;
  const hyphen = /^[-‐−–]$/.test(wordAt(source, sign)) && isGlued(source, quantity.at);
  if (hyphen && wordAt(source, sign - 1) === 'minus') sign--;
  else if (hyphen && !source.tokens[sign]?.spaced) return quantity;
  if (!hyphen && wordAt(source, sign) !== 'minus') return quantity;
  const { low, high, value } = quantity;
  return {
    ...quantity,
    from: boundBefore(source.tokens, sign)?.from ?? sign,
    value: -value,
    low: -high,
    high: -low,
  };
}

/** Half a digit, without its border: 35 and 36 miles do not meet. */
const ROUNDED = 0.4999;

/** As precise as its last digit, so that miles and kilometres of one distance meet. Magnitudes are exact. */
function amountIn(quantity: Quantity, unit: Unit): Amount {
  const [low, high] = intervalOf(quantity);
  const rounded =
    low === high && unit.canonical !== 'Mw' && unit.canonical !== 'caliber' && unit.canonical !== 'degree';
  const slack = rounded ? Math.min(Math.abs(quantity.value) * 0.05, lastDigit(quantity) * ROUNDED) : 0;
  const to = (value: number) => value * unit.factor + unit.offset;
  return {
    unit: unit.canonical,
    low: to(Math.min(low, high) - slack),
    high: to(Math.max(low, high) + slack),
  };
}

function lastDigit({ value, step, digits }: Quantity): number {
  if (!digits) return 0;
  return value >= 100 && value % 10 === 0 ? 10 * step : step;
}

/** "38-caliber" is .38, "357 Magnum" .357: calibres are parts of an inch, with or without their point. */
function ofInch(quantity: Quantity, unit: Unit): Quantity {
  const { value } = quantity;
  if (unit.canonical !== 'caliber' || value < 10) return quantity;
  const inch = value / (value < 100 ? 100 : 1000);
  return { ...quantity, value: inch, low: inch, high: inch };
}

export function foundOf(source: Source, written: Quantity, unit: Unit, to: number): Found {
  const quantity = ofInch(written, unit);
  const value = `${quantityText(quantity)} ${unit.name}`;
  return {
    from: quantity.from,
    to,
    value,
    amount: amountIn(quantity, unit),
    bound: quantity.bound,
    head: nounAfter(source, to),
  };
}
