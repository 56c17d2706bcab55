/**
 * Measures: "64 km", "a mile and a half", "12 ft 2 in", "magnitude 6.1", "minus 17 degrees", ".38-caliber".
 * Value: number and unit as written; amount in the canonical unit of measure-units.ts.
 */
import type { Amount } from '../model';
import { PARTS } from '../text/number-words';
import { boundBefore, intervalOf, type Quantity } from '../text/quantities';
import { nounAfter } from './head';
import { GLUED_ONLY, PHRASES, POWERS, powerOf, UNITS_BY_WORD, type Unit } from './measure-units';
import {
  amountOf,
  type Found,
  hasWords,
  isGlued,
  isNamePart,
  numberText,
  pastHyphen,
  quantityText,
  type Source,
  single,
  wordAt,
} from './source';

/** The unit whose words begin at `at`, and the token after them. */
function unitAt(source: Source, at: number): { unit: Unit; to: number } | null {
  const bracket = /^[{<[(]$/.test(wordAt(source, at)) && /^[}>\])]$/.test(wordAt(source, at + 2));
  const start = bracket ? at + 1 : at;
  const phrase = PHRASES.find(({ words }) => hasWords(source, start, words));
  if (phrase) return { unit: phrase.unit, to: start + phrase.words.length };
  const power = POWERS.get(wordAt(source, start));
  const first = power ? pastHyphen(source, wordAt(source, start + 1) === '.' ? start + 2 : start + 1) : start;
  const unit = UNITS_BY_WORD.get(wordAt(source, first));
  if (!unit) return null;
  const whole = power ? powerOf(unit, power) : unit;
  return whole && isUnitHere(source, first) ? { unit: whole, to: bracket ? first + 2 : first + 1 } : null;
}

/** Short units are units only as they are written: "5m" and "5 m", not "5 M"; "100t", not "100 t". */
function isUnitHere(source: Source, at: number): boolean {
  const word = wordAt(source, at);
  const text = source.tokens[at]?.text ?? '';
  if (GLUED_ONLY.has(word) && !isGlued(source, at) && !(word === 'mb' || word === 'gb')) return false;
  if (word === 'm' && (text === 'M' || !isMetre(source, at))) return false;
  return !(isGlued(source, at + 1) && source.tokens[at + 1]?.kind === 'number' && word.length === 1);
}

/** "5m people" and "$5m" are millions; a metre is followed by a border, a preposition or another measure. */
function isMetre(source: Source, at: number): boolean {
  const next = source.tokens[at + 1];
  return next?.kind !== 'word' || METRE_BEFORE.has(next.lower);
}
const METRE_BEFORE = new Set(
  'x by tall high long wide deep away from above below of and to in north south east west at sprint freestyle race final off into'.split(
    ' ',
  ),
);

/** A number, its sign and its unit. */
function numbered(source: Source, at: number): Found | null {
  const quantity = source.numbers[at];
  if (!quantity || (quantity.digits && isNamePart(source, at) && wordAt(source, at - 2) !== 'minus'))
    return null;
  const next = unitAt(source, pastHyphen(source, quantity.to));
  if (
    !next ||
    (quantity.digits === false &&
      next.unit.name.length === 1 &&
      next.to - quantity.to === 1 &&
      wordAt(source, quantity.to).length < 2)
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

const partAfter = (source: Source, at: number): number =>
  wordAt(source, at) === 'and' && /^an?$/.test(wordAt(source, at + 1))
    ? (PARTS.get(wordAt(source, at + 2)) ?? 0)
    : 0;

/** "minus 17", "-20". */
function withSign(source: Source, quantity: Quantity): Quantity {
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

/** As precise as its last digit, so that miles and kilometres of one distance meet. Magnitudes are exact. */
function amountIn(quantity: Quantity, unit: Unit): Amount {
  const [low, high] = intervalOf(quantity);
  const rounded =
    low === high && unit.canonical !== 'Mw' && unit.canonical !== 'caliber' && unit.canonical !== 'degree';
  const slack = rounded ? Math.min(Math.abs(quantity.value) * 0.05, Math.max(lastDigit(quantity) / 2, 0)) : 0;
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

function foundOf(source: Source, quantity: Quantity, unit: Unit, to: number): Found {
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

/** "a mile", "half a mile", "a mile and a half". */
function articled(source: Source, at: number): Found | null {
  const word = wordAt(source, at);
  const half = word === 'half' ? 0.5 : word === 'quarter' ? 0.25 : 0;
  if (!half && !/^(?:an?|one)$/.test(word)) return null;
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

const MAGNITUDE: Unit = { name: 'Mw', canonical: 'Mw', factor: 1, offset: 0 };
const MAGNITUDE_LINK =
  /^(?:of|at|was|is|a|an|as|registered|measured|reached|initially|preliminary|about|around|over|estimated|put|to|from|between|,|:|-|‐|only)$/;

/** "magnitude 6.1", "a 6.1-magnitude quake", "had a magnitude of 5.9", "6.1 on the Richter scale". */
function magnitude(source: Source, at: number): Found | null {
  const quantity = source.numbers[at];
  if (!quantity?.digits || quantity.value >= 10 || quantity.value < 1) return null;
  const after = pastHyphen(source, quantity.to);
  if (/^(?:magnitude|strength)$/.test(wordAt(source, after)))
    return foundOf(source, quantity, MAGNITUDE, after + 1);
  const scale =
    /^(?:on|of|points?|degrees)$/.test(wordAt(source, after)) &&
    /^(?:richter|moment)$/.test(wordAt(source, after + 2) || '')
      ? after + 3
      : 0;
  if (scale)
    return foundOf(source, quantity, MAGNITUDE, wordAt(source, scale) === 'scale' ? scale + 1 : scale);
  if (/^richter$/.test(wordAt(source, after + 1)) && wordAt(source, after) === 'on')
    return foundOf(source, quantity, MAGNITUDE, after + 2);
  let start = quantity.from - 1;
  for (let i = 0; i < 6 && MAGNITUDE_LINK.test(wordAt(source, start)); i++) start--;
  if (!/^magnitude$/.test(wordAt(source, start))) return loneMagnitude(source, quantity);
  return foundOf(source, { ...quantity, from: start }, MAGNITUDE, quantity.to);
}

/** "… the agency said it was 6.1": a decimal after "was" or "at" in a sentence on a magnitude. */
function loneMagnitude(source: Source, quantity: Quantity): Found | null {
  if (quantity.step !== 0.1 || !/^(?:was|at|is|of|to)$/.test(wordAt(source, quantity.from - 1))) return null;
  if (
    source.tokens[quantity.to]?.kind === 'word' &&
    !/^(?:and|but|while|on|in|by)$/.test(wordAt(source, quantity.to))
  )
    return null;
  const start = Math.max(source.sentenceStart[quantity.at] ?? 0, quantity.at - 40);
  for (let i = quantity.at - 1; i >= start; i--) {
    if (wordAt(source, i) === 'magnitude' || wordAt(source, i) === 'richter')
      return foundOf(source, quantity, MAGNITUDE, quantity.to);
  }
  return null;
}

/** Speeds' and calibres' and all others: a measure that begins at `at`. */
export const measureAt = (source: Source, at: number): Found | null =>
  magnitude(source, at) ??
  numbered(source, at) ??
  articled(source, at) ??
  temperature(source, at) ??
  calibre(source, at);

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
