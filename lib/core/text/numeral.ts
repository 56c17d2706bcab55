/** The shape of a number as it is written, and what its readers share. */
import { SCALES, TENS, UNITS } from './number-words';
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

export const make = (from: number, to: number, value: number, rest: Partial<Numeral> = {}): Numeral => ({
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

export const same = (value: number) => ({ value, low: value, high: value });

/** Times a scale: "1.2" → "1.2 million". */
export function scaled(numeral: Numeral, by: number, to: number): Numeral {
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

export const lowerAt = (tokens: Token[], at: number): string => tokens[at]?.lower ?? '';

export const scaleAt = (tokens: Token[], at: number): number => SCALES.get(lowerAt(tokens, at)) ?? 0;
