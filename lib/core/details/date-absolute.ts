/**
 * Dates by the calendar: "September 27, 2020", "30th September, 2020", "Wed, 22 of Jan", "2020-09-30", "9/30/2020",
 * "16. November", "in June 1998", "the 1990s". Day or month first is settled by the numbers, then by the report's
 * own evidence, then by its language.
 */

import { dayOf } from '../text/calendar';
import { HYPHENS } from '../text/number-words';
import { dayAt, isShortWeekday, monthAt, shortYear, weekdayAt, yearAt } from './date-parts';
import {
  anchorOf,
  century,
  type Direction,
  decade,
  type PartialDate,
  partial,
  type Resolved,
  wholeYear,
} from './date-resolve';
import { isCapital, isGlued, type Source, wordAt } from './source';

export interface Dated {
  /** Where words before it belong to it: "less than a week ago". */
  from?: number;
  to: number;
  resolved: Resolved;
  /** What was written, for ranges that share a month or a year. */
  parts?: PartialDate;
}
interface Parts {
  to: number;
  parts: PartialDate;
}

const is = (source: Source, at: number, words: RegExp): boolean => words.test(wordAt(source, at));
const past = (source: Source, at: number, words: RegExp): number => (is(source, at, words) ? at + 1 : at);

/** "27", "the 27th", ", 1st", "-2", "/2" after a month. */
function dayAfterMonth(source: Source, at: number): { value: number; to: number } | null {
  let start = past(source, at, /^[.,/‐–-]$/);
  if (start === at + 1 && is(source, at, /^[,]$/) && !is(source, start, /^\d{1,2}$|st$|th$/)) return null;
  start = past(source, start, /^the$/);
  const day = dayAt(source, start);
  if (!day || (!day.ordinal && isWordUnit(source, start, day.to))) return null;
  return startsClock(source, start) ? null : day;
}
/** "May two officers": a number in words before a noun is no day. */
const isWordUnit = (source: Source, at: number, to: number): boolean =>
  !/^\d/.test(wordAt(source, at)) &&
  source.tokens[to]?.kind === 'word' &&
  !is(source, to, /^(?:and|at|in|with|two|to|when|the|,)$/);
const startsClock = (source: Source, at: number): boolean =>
  /^\d/.test(wordAt(source, at)) &&
  (is(source, at + 1, /^(?:am|pm|percent|%|:|million|billion|people)$/) ||
    (is(source, at + 1, /^[ap]$/) && is(source, at + 2, /^\.$/)));

/** The year after a day and month: ", 2016", " of 2020", "2016", "-2016", "/16" never. */
function yearAfter(source: Source, at: number): { value: number; to: number } | null {
  const start = past(source, past(source, at, /^[.,‐–/-]$/), /^(?:of|de|del|in)$/);
  const year = yearAt(source, start);
  if (!year) return null;
  return isGlued(source, year.to) && is(source, year.to, /^(?:[:/]|s)$/) ? null : year;
}

function withYear(source: Source, at: number, parts: PartialDate): Parts {
  const year = yearAfter(source, at) ?? turnedYear(source, at);
  return year ? { to: year.to, parts: { ...parts, year: year.value } } : { to: at, parts };
}

/** "September this year", "November 2 last year". */
export function turnedYear(source: Source, at: number): { value: number; to: number } | null {
  const anchor = anchorOf(source);
  const start = past(source, past(source, at, /^,$/), /^of$/);
  const turn = ['last', 'this', 'next'].indexOf(wordAt(source, start)) - 1;
  if (turn < -1 || wordAt(source, start + 1) !== 'year' || anchor === null) return null;
  return { value: dayOf(anchor).year + turn, to: start + 2 };
}

/** Month first: "September 27, 2020". */
function monthDay(source: Source, at: number): Parts | null {
  const month = monthAt(source, at);
  if (!month) return null;
  const dotted = past(source, month.to, /^\.$/);
  const day = dayAfterMonth(source, dotted);
  if (!day) return null;
  return withYear(source, day.to, { month: month.value, day: day.value });
}

/** Day first: "30th September, 2020", "22 of Jan", "16. nov. 2016", "22april", "1 de mayo de 2020". */
function dayMonth(source: Source, at: number): Parts | null {
  const start = past(source, at, /^the$/);
  const day = isGlued(source, at) && is(source, at - 1, /^[/.:–-]$/) ? null : dayAt(source, start);
  if (!day) return null;
  const month = monthAt(source, past(source, past(source, day.to, /^[.‐/-]$/), /^(?:of|de)$/));
  if (!month || isMonthFirst(source, month.to)) return null;
  const written = day.ordinal || /^\d/.test(wordAt(source, start));
  if (!month.sure && !written && !isCapital(source, month.to - 1)) return null;
  const short = is(source, month.to, /^\.$/) && wordAt(source, month.to - 1).length < 5;
  const dotted = short && yearAfter(source, month.to) ? month.to + 1 : month.to;
  return withYear(source, dotted, { month: month.value, day: day.value });
}

/** "the 19 Sept. 11 hijackers": the number behind the month is its day. */
function isMonthFirst(source: Source, at: number): boolean {
  const next = past(source, at, /^\.$/);
  return (
    /^\d{1,2}$/.test(wordAt(source, next)) &&
    source.tokens[next]?.spaced === true &&
    dayAt(source, next) !== null
  );
}

/** "June 1998", "January of 1955", "Jan, 2001", "2015 June", and "2019-sep-1". */
function monthYear(source: Source, at: number): Parts | null {
  const year = yearAt(source, at);
  if (year && /^\d/.test(wordAt(source, at))) {
    const month = monthAt(source, past(source, year.to, /^[‐/-]$/));
    if (!month) return null;
    const day = /^[‐/-]$/.test(wordAt(source, month.to)) ? dayAt(source, month.to + 1) : null;
    return day
      ? { to: day.to, parts: { year: year.value, month: month.value, day: day.value } }
      : { to: month.to, parts: { year: year.value, month: month.value } };
  }
  const month = monthAt(source, at);
  const dotted = month ? past(source, month.to, /^\.$/) : 0;
  const after = month ? (yearAfter(source, dotted) ?? turnedYear(source, dotted)) : null;
  if (month && after) return { to: after.to, parts: { year: after.value, month: month.value } };
  const short = month && shortAfter(source, month.to);
  return month && short ? { to: short.to, parts: { year: short.value, month: month.value } } : null;
}
/** "August 99". */
function shortAfter(source: Source, at: number): { value: number; to: number } | null {
  const word = wordAt(source, at);
  return /^(?:[4-9]\d)$/.test(word) && source.tokens[at]?.spaced
    ? { value: shortYear(Number(word)), to: at + 1 }
    : null;
}

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
function isDayFirst(source: Source): boolean {
  const { dayFirst, language } = source.context;
  return dayFirst ?? !/^(?:en|en-(?:us|ph|ca)|und|)$/i.test(language);
}

/** Numeric dates. Without a year only where the words around say that it is a day. */
function numeric(source: Source, at: number): Parts | null {
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
    return { to, parts: { ...order, year: last.length === 4 ? c : shortYear(c) } };
  }
  if (numbers.length !== 2 || !isDayHere(source, at, to, mark)) return null;
  const order = orderOf(source, a, b);
  return order ? { to, parts: order } : null;
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

/** A weekday before a date belongs to it: "Wed, 22 of Jan". Its index after the weekday and marks. */
function pastWeekday(source: Source, at: number): number {
  const weekday = weekdayAt(source, at) ?? (isShortWeekday(source, at) ? shortWeekday(source, at) : null);
  if (!weekday) return at;
  return past(source, past(source, weekday.to, /^[,.(]$/), /^(?:the|den|dem|le)$/);
}
const shortWeekday = (source: Source, at: number): { to: number } | null =>
  is(source, at, /^(?:mon|wed|fri|sat|sun)$/) ? { to: past(source, at + 1, /^\.$/) } : null;

/** A date by the calendar that begins at `at`. */
export function absoluteAt(source: Source, at: number, direction: Direction): Dated | null {
  const start = pastWeekday(source, at);
  const found =
    monthDay(source, start) ??
    dayMonth(source, start) ??
    (start === at ? monthYear(source, at) : null) ??
    numeric(source, start);
  if (!found) return start > at ? weekdayWithDay(source, at, start, direction) : null;
  const resolved = partial(source, found.parts, direction);
  if (!resolved)
    return found.parts.day && found.parts.day > 28
      ? { to: found.to, resolved: impossible(found.parts) }
      : null;
  const closed =
    start > at && is(source, start - 1, /^\($/) && is(source, found.to, /^\)$/) ? found.to + 1 : found.to;
  return { to: closed, resolved, parts: found.parts };
}
/** "Feb 30" is kept as it is written: people write it. */
const impossible = ({ year, month = 0, day = 0 }: PartialDate): Resolved => ({
  value: `${year ?? 'XXXX'}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
  low: null,
  high: null,
});

/** "Thursday the 21st", "Friday the fifteen". */
function weekdayWithDay(source: Source, at: number, start: number, direction: Direction): Dated | null {
  const weekday = weekdayAt(source, at);
  if (!weekday || !is(source, start - 1, /^the$/)) return null;
  const day = dayAt(source, start);
  const parts = { day: day?.value, weekday: weekday.value };
  const resolved = day && partial(source, parts, direction);
  return day && resolved ? { to: day.to, resolved, parts } : null;
}

const YEAR_BEFORE =
  /^(?:in|since|by|until|till|from|of|during|after|before|to|the|early|late|mid|and|through|around|about|circa|for|en|im|seit|à|desde|в|عام|سنة|سنه|[(,'’–-])$/;

/** A bare year: 1500 to 2100, where no plural, unit or sign makes it a number of something. */
function bareYear(source: Source, at: number): Dated | null {
  const word = wordAt(source, at);
  if (
    !/^(?:1[5-9]|20)\d\d$/.test(word) ||
    (isGlued(source, at) &&
      is(source, at - 1, /^[$€£/.:#-]$/) &&
      !is(source, at - 2, /^\d{4}$|^(?:mid|early|late|pre|post)$/))
  )
    return null;
  const { to, value } = { to: at + 1, value: Number(word) };
  if (isGlued(source, to) && is(source, to, /^(?:'?s|’)$/)) return tens(source, at, value);
  if (is(source, to, /^['’]$/) && is(source, to + 1, /^s$/))
    return { ...(tens(source, at, value) ?? { resolved: wholeYear(value) }), to: to + 2 };
  if (isGlued(source, to) && source.tokens[to]?.kind === 'word') return null;
  const strong = YEAR_BEFORE.test(wordAt(source, at - 1)) || at === source.sentenceStart[at];
  const next = wordAt(source, to);
  if (
    source.numbers[at]?.bound !== 'exact' &&
    !/^(?:about|around|circa)$/.test(wordAt(source, at - 1)) &&
    source.numbers[at] &&
    source.numbers[at]?.at === at &&
    !/^(?:after|before)$/.test(wordAt(source, at - 1))
  )
    return null;
  if (
    /^(?:people|men|women|children|troops|soldiers|hours|hrs|gmt|utc|km|miles|metres|meters|feet|tons|tonnes|kg|acres|hectares|dollars|euros|jobs|members|homes|houses|percent|%|residents|students|workers|employees|years|days|months|times)$/.test(
      next,
    )
  )
    return null;
  if (!strong && (value < 1900 || !isYearLike(source, at))) return null;
  return { to, resolved: wholeYear(value), parts: { year: value } };
}
/** "1998 conviction", "Games 2012": next to a word, not next to another number. */
const isYearLike = (source: Source, at: number): boolean =>
  source.tokens[at + 1]?.kind !== 'number' &&
  source.tokens[at - 1]?.kind !== 'number' &&
  !is(source, at - 1, /^(?:no|page|room|highway|route|flight|number|population)$/);
/** "the 1990s". */
const tens = (_: Source, at: number, value: number): Dated | null =>
  value % 10
    ? null
    : { to: at + 2, resolved: value % 100 === 0 && value < 2000 ? century(value) : decade(value) };

/** "the 19th century". */
function centuryAt(source: Source, at: number): Dated | null {
  const start = past(source, at, /^the$/);
  const day = dayAt(source, start);
  if (
    !day?.ordinal ||
    !is(source, HYPHENS.has(wordAt(source, day.to)) ? day.to + 1 : day.to, /^century$/) ||
    day.value > 21
  )
    return null;
  const to = HYPHENS.has(wordAt(source, day.to)) ? day.to + 2 : day.to + 1;
  return { to, resolved: century(100 * (day.value - 1)) };
}

export const yearDate = (source: Source, at: number): Dated | null =>
  bareYear(source, at) ?? centuryAt(source, at);
