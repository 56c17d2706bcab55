/**
 * Numbers in digits and words: "3,500", "1.2 million", "twenty-five", "half a dozen", "several hundred", "dozens".
 * A numeral is read from its first token; what it counts, and whether it is meant at most or at least, is told by
 * quantities.ts and the kinds.
 */
import { HYPHENS, PARTS, UNITS, VAGUE, VULGAR } from './number-words';
import { isNumberWord, lowerAt, make, type Numeral, same, scaleAt, scaled } from './numeral';
import { apartNumeral, PLAIN, type Spacing } from './numeral-apart';
import { digitNumeral } from './numeral-digits';
import { withPoint, wordNumeral } from './numeral-words';
import type { Token } from './tokens';

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

const pastHyphen = (tokens: Token[], at: number): number => (HYPHENS.has(lowerAt(tokens, at)) ? at + 1 : at);

/** "and a half", "-and-a-half", "and two thirds" after a number: of its scale ("3 million and a half", "one and a half million"). */
function andPart(tokens: Token[], numeral: Numeral): Numeral {
  const and = pastHyphen(tokens, numeral.to);
  if (lowerAt(tokens, and) !== 'and') return numeral;
  const at = pastHyphen(tokens, and + 1);
  const numerator = UNITS.get(lowerAt(tokens, at)) ?? (/^an?$/.test(lowerAt(tokens, at)) ? 1 : 0);
  const last = pastHyphen(tokens, at + 1);
  const part = PARTS.get(lowerAt(tokens, last));
  if (!numerator || !part) return numeral;
  return {
    ...numeral,
    to: last + 1,
    ...same(numeral.value + numerator * part * numeral.scale),
    step: numeral.step / 10,
  };
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

/** A cheap look that spares most tokens the reading. */
function mayBegin(token: Token | undefined, word: string): boolean {
  if (token?.kind !== 'word')
    return token?.kind === 'number' || word === '.' || VULGAR.has(token?.text ?? '');
  return isNumberWord(word) || VAGUE.has(word) || PARTS.has(word) || OTHERS.has(word);
}
const OTHERS = new Set(['a', 'an', 'tens', 'number']);

/** The numeral that begins at a token; null where none does. `decimalComma`: the text writes 1.234,5. */
export function numeralAt(
  tokens: Token[],
  at: number,
  decimalComma = false,
  spacing: Spacing = PLAIN,
): Numeral | null {
  const word = lowerAt(tokens, at);
  if (!mayBegin(tokens[at], word)) return null;
  const article = /^an?$/.test(word) ? 1 : 0;
  const start = at + article;
  const core =
    partNumeral(tokens, start) ??
    (article
      ? (vagueNumeral(tokens, start) ?? (scaleAt(tokens, start) ? articleScale(tokens, start) : null))
      : (apartNumeral(tokens, at, spacing) ??
        digitNumeral(tokens, at, decimalComma) ??
        wordNumeral(tokens, at) ??
        vagueNumeral(tokens, at)));
  if (!core) return null;
  const scaledOnce = withScales(tokens, withPoint(tokens, core));
  const joined = andPart(tokens, scaledOnce);
  const whole = scaledOnce.scale === 1 ? withScales(tokens, joined) : joined;
  return whole.high < LARGEST ? { ...whole, from: at } : null;
}

/** No news counts further; so many digits that they have no value, and what they are converted to, stay out. */
const LARGEST = 1e21;

/** "a hundred", "a dozen", "a million". */
function articleScale(tokens: Token[], at: number): Numeral | null {
  const scale = scaleAt(tokens, at);
  if (lowerAt(tokens, at).length < 4 || lowerAt(tokens, at).endsWith('s')) return null;
  if (scale === 12) return make(at, at + 1, 12);
  return wordNumeral(tokens, at);
}
