/** The pieces that dates are written with: a day of the month, a year, a month's name, a weekday. */
import { HYPHENS, ORDINALS, TENS, UNITS } from '../../text/number-words';
import { isCapital, isGlued, type Source, wordAt } from '../source';

export interface Piece {
  value: number;
  to: number;
}

const SUFFIX = /^(?:st|nd|rd|th|er|º|ª|°)$/;

/** "22", "22nd", "1er", "twenty second", "fifteen". `ordinal`: it is written as one. */
export function dayAt(source: Source, at: number): (Piece & { ordinal: boolean }) | null {
  const word = wordAt(source, at);
  if (/^\d{1,2}$/.test(word)) {
    const value = Number(word);
    if (value < 1 || value > 31) return null;
    const ordinal = isGlued(source, at + 1) && SUFFIX.test(wordAt(source, at + 1));
    return { value, to: ordinal ? at + 2 : at + 1, ordinal };
  }
  return wordDay(source, at);
}

/** Days in words: ordinals, and numbers to 31 ("jan twenty two"). */
function wordDay(source: Source, at: number): (Piece & { ordinal: boolean }) | null {
  const word = wordAt(source, at);
  const ordinal = ORDINALS.get(word);
  if (ordinal) return { value: ordinal, to: at + 1, ordinal: true };
  const tens = TENS.get(word);
  if (tens === undefined) {
    const unit = UNITS.get(word);
    return unit ? { value: unit, to: at + 1, ordinal: false } : null;
  }
  const next = HYPHENS.has(wordAt(source, at + 1)) ? at + 2 : at + 1;
  const last = ORDINALS.get(wordAt(source, next));
  if (tens > 30) return null;
  if (last && last < 10) return { value: tens + last, to: next + 1, ordinal: true };
  const unit = UNITS.get(wordAt(source, next));
  if (unit && unit < 10) return { value: tens + unit, to: next + 1, ordinal: false };
  return { value: tens, to: at + 1, ordinal: false };
}

/** "2020", "'99", "two thousand and eighteen", "nineteen zero one". */
export function yearAt(source: Source, at: number): Piece | null {
  const word = wordAt(source, at);
  if (/^[12]\d{3}$/.test(word)) return { value: Number(word), to: at + 1 };
  if (/^['’]$/.test(word) && isGlued(source, at + 1) && /^\d\d$/.test(wordAt(source, at + 1)))
    return { value: shortYear(Number(wordAt(source, at + 1))), to: at + 2 };
  return wordYear(source, at);
}

/** "16" is 2016, "89" is 1989. */
export const shortYear = (two: number): number => (two > 49 ? 1900 : 2000) + two;

function wordYear(source: Source, at: number): Piece | null {
  const word = wordAt(source, at);
  if (word === 'two' && wordAt(source, at + 1) === 'thousand') {
    const next = wordAt(source, at + 2) === 'and' ? at + 3 : at + 2;
    const rest = wordDay(source, next);
    return rest && !rest.ordinal ? { value: 2000 + rest.value, to: rest.to } : { value: 2000, to: at + 2 };
  }
  const hundreds = word === 'nineteen' ? 1900 : word === 'twenty' ? 2000 : 0;
  if (!hundreds) return null;
  const zero = /^(?:zero|oh|o)$/.test(wordAt(source, at + 1));
  const tens = TENS.get(wordAt(source, at + 1)) ?? 0;
  const next = zero || tens ? at + 2 : at + 1;
  const unit = UNITS.get(wordAt(source, HYPHENS.has(wordAt(source, next)) ? next + 1 : next));
  if (zero) return unit ? { value: hundreds + unit, to: next + 1 } : null;
  if (!tens) return unit && unit > 9 ? { value: hundreds + unit, to: at + 2 } : null;
  if (!unit || unit > 9) return { value: hundreds + tens, to: at + 2 };
  return { value: hundreds + tens + unit, to: HYPHENS.has(wordAt(source, next)) ? next + 2 : next + 1 };
}

/** Months whose names are words or names of people too. */
const WORDLIKE = new Set('may march mar jan dec mai set ago abril august'.split(' '));

/** A month's name; `sure` when nothing else is called so. */
export function monthAt(source: Source, at: number): (Piece & { sure: boolean }) | null {
  const word = wordAt(source, at);
  const value = source.names.months.get(word);
  if (!value) return null;
  return { value, to: at + 1, sure: !WORDLIKE.has(word) && word.length > 3 };
}

/** A weekday's name; short ones ("sun", "sat") only in capitals with a full stop, or before a date. */
export function weekdayAt(source: Source, at: number): Piece | null {
  const word = wordAt(source, at);
  const value = source.names.weekdays.get(word);
  if (!value) return null;
  const dotted = wordAt(source, at + 1) === '.' && isGlued(source, at + 1);
  if (word.length > 4 || !/^[a-z]+$/.test(word)) return { value, to: at + 1 };
  if (dotted) return { value, to: at + 2 };
  return isCapital(source, at) || /^(?:tue|tues|thu|thur)$/.test(word) ? { value, to: at + 1 } : null;
}

export const isShortWeekday = (source: Source, at: number): boolean => wordAt(source, at).length < 5;
