/**
 * Dates in numbers: "2020-09-30", "9/30/2020", "30.9.20". Day or month first is settled by the numbers, then by the
 * report's own evidence, then by its language.
 */
import { isGlued, type Source, wordAt } from '../source';
import { shortYear, weekdayAt } from './pieces';
import { is } from './words';
import type { Parts } from './written';

/** Numbers with the same mark between them, glued: their texts. "2020-09-30", "9/30/2020", "30.9.20", "4.22". */
function numericAt(source: Source, at: number): { numbers: string[]; mark: string; to: number } | null {
  const word = wordAt(source, at);
  const dotted = word.split('.');
  if (dotted.length > 1 && dotted.every((part) => /^\d{1,4}$/.test(part)))
    return { numbers: dotted, mark: '.', to: at + 1 };
  if (!/^\d{1,4}$/.test(word)) return null;
  const mark = wordAt(source, at + 1);
  if (!/^[/‐–-]$/.test(mark) || !isGlued(source, at + 1)) return null;
  const numbers = [word];
  let to = at + 1;
  while (
    wordAt(source, to) === mark &&
    isGlued(source, to) &&
    isGlued(source, to + 1) &&
    /^\d{1,4}$/.test(wordAt(source, to + 1)) &&
    numbers.length < 4
  ) {
    numbers.push(wordAt(source, to + 1));
    to += 2;
  }
  return numbers.length > 1 ? { numbers, mark, to } : null;
}

/** Which of two numbers is the day: null where they cannot be a day and a month. */
function orderOf(source: Source, first: number, second: number): { day: number; month: number } | null {
  if (first < 1 || second < 1 || first > 31 || second > 31 || (first > 12 && second > 12)) return null;
  if (first > 12) return { day: first, month: second };
  if (second > 12) return { day: second, month: first };
  return isDayFirst(source) ? { day: first, month: second } : { day: second, month: first };
}

/** Both readings are days, and neither the report nor its language's region tells which is meant. */
function isUnsure(source: Source, first: number, second: number): boolean {
  const { dayFirst, language } = source.context;
  return (
    first < 13 &&
    second < 13 &&
    first !== second &&
    typeof dayFirst !== 'boolean' &&
    /^(?:en|und|)$/i.test(language)
  );
}

function isDayFirst(source: Source): boolean {
  const { dayFirst, language } = source.context;
  return dayFirst ?? !/^(?:en|en-(?:us|ph|ca)|und|)$/i.test(language);
}

/** Numeric dates. Without a year only where the words around say that it is a day. */
export function numeric(source: Source, at: number): Parts | null {
  if (isGlued(source, at) && at > 0 && is(source, at - 1, /^[/‐–.:$€£#-]$|^[\p{L}]+$/u)) return null;
  const found = numericAt(source, at);
  if (!found) return null;
  const { numbers, mark, to } = found;
  const [a = 0, b = 0, c = 0] = numbers.map(Number);
  if (numbers.length === 3) {
    if (numbers[0]?.length === 4)
      return c <= 31 && b <= 12 && b > 0 && c > 0 ? { to, parts: { year: a, month: b, day: c } } : null;
    const order = orderOf(source, a, b);
    const last = numbers[2] ?? '';
    if (!order || (last.length !== 4 && last.length !== 2) || (mark === '.' && last.length === 2 && a > 31))
      return null;
    const parts = { ...order, year: last.length === 4 ? c : shortYear(c) };
    return { to, parts, unsure: isUnsure(source, a, b) };
  }
  if (numbers.length !== 2 || !isDayHere(source, at, to, mark)) return null;
  const order = orderOf(source, a, b);
  return order ? { to, parts: order, unsure: isUnsure(source, a, b) } : null;
}

function isDayHere(source: Source, at: number, to: number, mark: string): boolean {
  const on =
    is(source, at - 1, /^(?:on|dated|since|until|till|by)$/) ||
    weekdayAt(source, at - 1) !== null ||
    (is(source, at - 1, /^from$/) && mark === '/');
  if (on)
    return (
      mark === '/' || source.tokens[to]?.kind !== 'word' || is(source, to, /^(?:with|at|in|and|to|when|the)$/)
    );
  return mark !== '.' && is(source, at - 1, /^in$/) && source.tokens[to]?.kind !== 'word';
}
