/**
 * Measures: "64 km", "a mile and a half", "12 ft 2 in", "magnitude 6.1", "minus 17 degrees", ".38-caliber".
 * Value: number and unit as written; amount in the canonical unit of measure-units.ts.
 */
import { boundBefore } from '../text/bounds';
import { PARTS } from '../text/number-words';
import type { Quantity } from '../text/quantities';
import {
  amountOf,
  type Found,
  isGlued,
  isNamePart,
  numberText,
  pastHyphen,
  type Source,
  single,
  wordAt,
} from './source';
import { withConversion } from './units/conversion';
import { magnitude } from './units/magnitude';
import { UNITS_BY_WORD, type Unit } from './units/measure-units';
import { foundOf, partAfter, withSign } from './units/measured';
import { sharedSecond } from './units/shared';
import { unitAt } from './units/unit-at';

/** A number, its sign and its unit. */
function numbered(source: Source, at: number): Found | null {
  const quantity = source.numbers[at];
  if (!quantity || (quantity.digits && isNamePart(source, at) && wordAt(source, at - 2) !== 'minus'))
    return null;
  const next = unitAt(source, pastHyphen(source, quantity.to));
  if (!next) return shared(source, quantity);
  if (
    quantity.digits === false &&
    next.unit.name.length === 1 &&
    next.to - quantity.to === 1 &&
    wordAt(source, quantity.to).length < 2
  )
    return null;
  const signed = withSign(source, quantity);
  const half = partAfter(source, next.to);
  const whole = half
    ? { ...signed, value: signed.value + half, low: signed.value + half, high: signed.value + half }
    : signed;
  const second = next.unit.name === 'ft' ? inches(source, next.to) : null;
  if (second) return feetAndInches(whole, second, next.unit);
  return foundOf(source, whole, next.unit, half ? next.to + 3 : next.to);
}

/** "from 5 to 9 km": the first one. */
function shared(source: Source, quantity: Quantity): Found | null {
  const second = sharedSecond(source, quantity);
  const next = second && unitAt(source, pastHyphen(source, second.to));
  return next && foundOf(source, quantity, next.unit, quantity.to);
}

function inches(source: Source, at: number): Quantity | null {
  const quantity = source.numbers[at] ?? source.numbers[at + 1];
  if (quantity?.at === at + 1 && isGlued(source, at) && quantity.value < 12)
    return { ...quantity, to: quantity.to - 1 };
  return quantity && /^(?:in|ins|inch|inches)$/.test(wordAt(source, quantity.to)) && quantity.value < 12
    ? quantity
    : null;
}

function feetAndInches(feet: Quantity, inch: Quantity, unit: Unit): Found {
  const value = feet.value + inch.value / 12;
  const whole = { ...feet, value, low: value, high: value };
  return {
    from: feet.from,
    to: inch.to + 1,
    value: `${numberText(value)} ft`,
    amount: amountOf(whole, 'km', unit.factor),
    bound: feet.bound,
  };
}

/** "a mile", "half a mile", "a mile and a half"; in "£1.90 a litre" it tells what the price is for. */
function articled(source: Source, at: number): Found | null {
  const word = wordAt(source, at);
  const half = word === 'half' ? 0.5 : word === 'quarter' ? 0.25 : 0;
  if (!half && !/^(?:an?|one)$/.test(word)) return null;
  if (source.taken[at - 1]) return null;
  let start = at + 1;
  let value = half || 1;
  if (!half && /^(?:half|quarter)$/.test(wordAt(source, start))) {
    value = PARTS.get(wordAt(source, start)) ?? 1;
    start = pastHyphen(source, start + 1);
    if (/^of$/.test(wordAt(source, start))) start++;
  }
  if (/^an?$/.test(wordAt(source, start))) start++;
  const next = unitAt(source, pastHyphen(source, start));
  if (!next || wordAt(source, next.to - 1).length < 3 || NO_ARTICLE.has(wordAt(source, next.to - 1)))
    return null;
  const part = partAfter(source, next.to);
  const bound = boundBefore(source.tokens, at);
  const quantity = single(at, next.to, value + part, {
    from: bound?.from ?? at,
    bound: bound && bound.meaning !== 'below' ? bound.meaning : bound ? 'about' : 'exact',
    step: 0.25,
    digits: true,
  });
  return foundOf(source, quantity, next.unit, part ? next.to + 3 : next.to);
}

/** "a degree", "a foot", "a stone", "a yard", "a turn" are things as often as measures. */
const NO_ARTICLE = new Set('degree foot stone yard magnum knot pound grad barrel byte pint'.split(' '));

/** Speeds' and calibres' and all others, each by itself. */
const plainAt = (source: Source, at: number): Found | null =>
  magnitude(source, at) ??
  numbered(source, at) ??
  articled(source, at) ??
  temperature(source, at) ??
  calibre(source, at);

/** A measure that begins at `at`. */
export function measureAt(source: Source, at: number): Found | null {
  const found = plainAt(source, at);
  return found && withConversion(source, found, plainAt);
}

/** "temperatures of minus 17", "-20C" glued. */
function temperature(source: Source, at: number): Found | null {
  const quantity = source.numbers[at];
  if (!quantity?.digits) return null;
  const letter = source.tokens[quantity.to]?.text;
  if (!isGlued(source, quantity.to) || !(letter === 'C' || letter === 'F')) return null;
  const unit = UNITS_BY_WORD.get(letter === 'C' ? '°c' : '°f');
  return unit ? foundOf(source, withSign(source, quantity), unit, quantity.to + 1) : null;
}

/** "a .38 revolver": a number with a leading point after which a weapon is named. */
function calibre(source: Source, at: number): Found | null {
  const quantity = source.numbers[at];
  if (!quantity?.digits || wordAt(source, at) !== '.' || !WEAPONS.test(wordAt(source, quantity.to)))
    return null;
  return {
    from: quantity.from,
    to: quantity.to,
    value: `${numberText(quantity.value)} caliber`,
    amount: { unit: 'caliber', low: quantity.value, high: quantity.value },
    bound: 'exact',
    head: quantity.to,
  };
}

const WEAPONS = /^(?:revolver|pistol|handgun|gun|rifle|bullet|bullets|round|rounds|special|shells?)$/;
