/** Numbers in words: "twenty-five", "one hundred and sixteen", "two thousand and two hundred", "nine point four". */
import { HYPHENS, SCALES, TENS, UNITS } from './number-words';
import { isNumberWord, lowerAt, make, type Numeral, same } from './numeral';
import type { Token } from './tokens';

/** Number words from `at`; "and" joins after a scale, a hyphen within the tens. Zero tokens read is null. */
export function wordNumeral(tokens: Token[], at: number): Numeral | null {
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

/** "nine point four" in words. */
export function withPoint(tokens: Token[], numeral: Numeral): Numeral {
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
