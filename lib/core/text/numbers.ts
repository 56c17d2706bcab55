/**
 * Numbers in digits and words: "3,500", "1.2 million", "twenty-five", "half a dozen", "several hundred", "dozens".
 * A numeral is read from its first token; what it counts, and whether it is meant at most or at least, is told by
 * quantities.ts and the kinds.
 */
import { HYPHENS, PARTS, SCALES, TENS, UNITS, VAGUE, VULGAR } from './number-words';
import type { Token } from './tokens';

/** A word of the table of numbers: "seven", "forty", "hundred". */
export const isNumberWord = (word: string): boolean => UNITS.has(word) || TENS.has(word) || SCALES.has(word);

export interface Numeral {
  /** Token indices, `to` exclusive. */
  from: number;
  to: number;
  value: number;
  /** The same as `value` unless the word is vague: "dozens" is 24 to 99. */
  low: number;
  high: number;
  /** What it was rounded to: 100000 in "2.5 million", 1 in "12". */
  step: number;
  /** The scale that it ends with, 1 where there is none. */
  scale: number;
  digits: boolean;
}

const GROUPED = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/;

/** Value and decimals of "1,234.5", "1.234,5", "3.500" (as the language writes it). */
export function digitsOf(lower: string, decimalComma: boolean): { value: number; decimals: number } {
  const plain = lower.replaceAll('٫', '.').replaceAll('٬', ',');
  const mark = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','));
  const sign = plain[mark];
  if (sign === undefined) return { value: Number(plain), decimals: 0 };
  const mixed = plain.includes('.') && plain.includes(',');
  const thousands =
    !mixed && GROUPED.test(plain) && (plain.indexOf(sign) !== mark || (sign === '.') === decimalComma);
  const decimals = thousands ? 0 : plain.length - mark - 1;
  const whole = (thousands ? plain : plain.slice(0, mark)).replace(/[.,]/g, '');
  return { value: Number(decimals ? `${whole}.${plain.slice(mark + 1)}` : whole), decimals };
}

const make = (from: number, to: number, value: number, rest: Partial<Numeral> = {}): Numeral => ({
  from,
  to,
  value,
  low: value,
  high: value,
  step: 1,
  scale: 1,
  digits: false,
  ...rest,
});

/** Times a scale: "1.2" → "1.2 million". */
function scaled(numeral: Numeral, by: number, to: number): Numeral {
  const { value, low, high, step, scale } = numeral;
  return {
    ...numeral,
    to,
    value: value * by,
    low: low * by,
    high: high * by,
    step: step * by,
    scale: scale * by,
  };
}

const lowerAt = (tokens: Token[], at: number): string => tokens[at]?.lower ?? '';
const scaleAt = (tokens: Token[], at: number): number => SCALES.get(lowerAt(tokens, at)) ?? 0;

/** Digits, with a point before them, groups after spaces, a fraction. */
function digitNumeral(tokens: Token[], at: number, decimalComma: boolean): Numeral | null {
  const first = tokens[at];
  if (!first) return null;
  const vulgar = VULGAR.get(first.text);
  if (vulgar) return make(at, at + 1, vulgar, { digits: true, step: 0.01 });
  const next = tokens[at + 1];
  if (first.lower === '.' && next?.kind === 'number' && !next.spaced && /^\d+$/.test(next.lower))
    return make(at, at + 2, Number(`0.${next.lower}`), { digits: true, step: 10 ** -next.lower.length });
  if (first.kind !== 'number') return null;
  const { value, decimals } = digitsOf(first.lower, decimalComma);
  const numeral = make(at, at + 1, value, { digits: true, step: 10 ** -decimals });
  return grouped(tokens, numeral, first.lower) ?? withFraction(tokens, numeral);
}

/** "40 000": groups of three after a space. */
function grouped(tokens: Token[], numeral: Numeral, lead: string): Numeral | null {
  if (!/^[1-9]\d{0,2}$/.test(lead)) return null;
  let to = numeral.to;
  let digits = lead;
  for (let token = tokens[to]; token?.spaced && /^\d{3}$/.test(token.lower); token = tokens[to]) {
    digits += token.lower;
    to++;
  }
  return to > numeral.to ? { ...numeral, to, ...same(Number(digits)) } : null;
}

const same = (value: number) => ({ value, low: value, high: value });

/** "2½", "1 4/5", "1/2". */
function withFraction(tokens: Token[], numeral: Numeral): Numeral {
  const next = tokens[numeral.to];
  const part = next ? VULGAR.get(next.text) : undefined;
  if (part) return { ...numeral, to: numeral.to + 1, ...same(numeral.value + part), step: 0.01 };
  return numeral;
}

/** Number words from `at`; "and" joins after a scale, a hyphen within the tens. Zero tokens read is null. */
function wordNumeral(tokens: Token[], at: number): Numeral | null {
  let total = 0;
  let current = -1;
  let step = 1;
  let last = Number.POSITIVE_INFINITY;
  let to = at;
  for (let i = at; i < tokens.length && i < at + 16; i++) {
    const word = lowerAt(tokens, i);
    if (i > at && HYPHENS.has(word) && isNumberWord(lowerAt(tokens, i + 1))) continue;
    if (word === 'and' && i > at && current >= 0 && joins(tokens, i, current, last)) continue;
    const added = plus(current, word);
    if (added !== null) {
      current = added;
      step = 1;
      to = i + 1;
      continue;
    }
    const scale = SCALES.get(word);
    if (
      !scale ||
      word.length < 3 ||
      (i === at && word.endsWith('s')) ||
      (current < 0 && i > at) ||
      (current < 0 && scale < 100)
    )
      break;
    if (scale === 100) current = (current < 0 ? 1 : current) * 100;
    else {
      if (scale >= last) break;
      total += (current < 0 ? 1 : current) * scale;
      current = 0;
      last = scale;
    }
    step = scale;
    to = i + 1;
  }
  return to > at ? make(at, to, total + Math.max(0, current), { step, scale: step }) : null;
}

/** Does "and" go on with the number? After hundreds and scales, and in "twenty and four". */
function joins(tokens: Token[], at: number, current: number, last: number): boolean {
  const next = lowerAt(tokens, at + 1);
  if (!UNITS.has(next) && !TENS.has(next)) return false;
  if (current % 100 === 0 && (current > 0 || last < Number.POSITIVE_INFINITY)) return true;
  return current % 10 === 0 && current >= 20 && (UNITS.get(next) ?? 10) < 10;
}

/** The number with one more word; null when that word does not go on with it ("twenty" + "two", "hundred" + "five"). */
function plus(current: number, word: string): number | null {
  const unit = UNITS.get(word);
  const tens = TENS.get(word);
  if (tens !== undefined) return current < 0 ? tens : current % 100 === 0 ? current + tens : null;
  if (unit === undefined) return null;
  if (current < 0) return unit;
  if (current % 100 === 0 && (current > 0 || unit > 0)) return current + unit;
  return current % 10 === 0 && current % 100 >= 20 && unit > 0 && unit < 10 ? current + unit : null;
}

/** "dozens", "a few", "several hundred", "tens of thousands". */
function vagueNumeral(tokens: Token[], at: number): Numeral | null {
  const word = lowerAt(tokens, at);
  const second = lowerAt(tokens, at + 2);
  if ((word === 'tens' || word === 'hundreds') && lowerAt(tokens, at + 1) === 'of') {
    const base = VAGUE.get(second);
    const by = word === 'tens' ? 10 : 100;
    if (base && second.endsWith('s') && base[0] >= 2000) return vague(at, at + 3, base[0] * by, base[1] * by);
  }
  if (word === 'number' && lowerAt(tokens, at + 1) === 'of' && lowerAt(tokens, at - 1) === 'a')
    return vague(at, at + 1, 2, 12);
  const range = VAGUE.get(word);
  return range ? vague(at, at + 1, range[0], range[1]) : null;
}

const vague = (from: number, to: number, low: number, high: number): Numeral =>
  make(from, to, (low + high) / 2, { low, high });

/** "half a dozen", "half a million", "a quarter million", "two thirds of a million". */
function partNumeral(tokens: Token[], at: number): Numeral | null {
  const numerator = UNITS.get(lowerAt(tokens, at));
  const start = numerator === undefined ? at : at + (HYPHENS.has(lowerAt(tokens, at + 1)) ? 2 : 1);
  const part = PARTS.get(lowerAt(tokens, start));
  if (!part || start > at + 2) return null;
  let to = start + 1;
  if (lowerAt(tokens, to) === 'of') to++;
  if (/^an?$/.test(lowerAt(tokens, to))) to++;
  const scale = scaleAt(tokens, to);
  return scale ? make(at, to + 1, (numerator ?? 1) * part * scale, { step: scale / 10, scale }) : null;
}

/** "and a half", "and two thirds" after a number: of its scale ("3 million and a half"). */
function andPart(tokens: Token[], numeral: Numeral): Numeral {
  let at = numeral.to;
  if (lowerAt(tokens, at) !== 'and') return numeral;
  at++;
  const numerator = UNITS.get(lowerAt(tokens, at)) ?? (/^an?$/.test(lowerAt(tokens, at)) ? 1 : 0);
  const part = PARTS.get(lowerAt(tokens, at + 1));
  if (!numerator || !part) return numeral;
  return {
    ...numeral,
    to: at + 2,
    ...same(numeral.value + numerator * part * numeral.scale),
    step: numeral.step / 10,
  };
}

/** "nine point four" in words. */
function withPoint(tokens: Token[], numeral: Numeral): Numeral {
  if (numeral.digits || lowerAt(tokens, numeral.to) !== 'point') return numeral;
  let to = numeral.to + 1;
  let decimals = '';
  for (let unit = UNITS.get(lowerAt(tokens, to)); unit !== undefined && decimals.length < 9; ) {
    decimals += String(unit);
    to++;
    unit = UNITS.get(lowerAt(tokens, to));
  }
  if (!decimals) return numeral;
  const value = Number(`${numeral.value}.${decimals}`);
  return { ...numeral, to, ...same(value), step: 10 ** -decimals.length };
}

/** The scales that follow: "1.2 million", "several hundred thousand". */
function withScales(tokens: Token[], numeral: Numeral): Numeral {
  let whole = numeral;
  for (let i = 0; i < 2; i++) {
    const at = HYPHENS.has(lowerAt(tokens, whole.to)) ? whole.to + 1 : whole.to;
    const scale = scaleAt(tokens, at);
    if (!scale) break;
    whole = scaled(whole, scale, at + 1);
  }
  return whole;
}

/** The numeral that begins at a token; null where none does. `decimalComma`: the text writes 1.234,5. */
export function numeralAt(tokens: Token[], at: number, decimalComma = false): Numeral | null {
  const word = lowerAt(tokens, at);
  const article = /^an?$/.test(word) ? 1 : 0;
  const start = at + article;
  const core =
    partNumeral(tokens, start) ??
    (article
      ? (vagueNumeral(tokens, start) ?? (scaleAt(tokens, start) ? articleScale(tokens, start) : null))
      : (digitNumeral(tokens, at, decimalComma) ?? wordNumeral(tokens, at) ?? vagueNumeral(tokens, at)));
  if (!core) return null;
  const whole = andPart(tokens, withScales(tokens, withPoint(tokens, core)));
  return { ...whole, from: at };
}

/** "a hundred", "a dozen", "a million". */
function articleScale(tokens: Token[], at: number): Numeral | null {
  const scale = scaleAt(tokens, at);
  if (lowerAt(tokens, at).length < 4 || lowerAt(tokens, at).endsWith('s')) return null;
  if (scale === 12) return make(at, at + 1, 12);
  return wordNumeral(tokens, at);
}
