/** Dates with the name of a month: "September 27, 2020", "30th September, 2020", "16. November", "June 1998". */
import { dayOf } from '../../text/calendar';
import { isCapital, isGlued, type Source, wordAt } from '../source';
import { dayAt, monthAt, shortYear, yearAt } from './pieces';
import { anchorOf, type PartialDate } from './resolve';
import { is, past } from './words';

export interface Parts {
  to: number;
  parts: PartialDate;
  /** Day and month may stand the other way round. */
  unsure?: boolean;
}

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
function turnedYear(source: Source, at: number): { value: number; to: number } | null {
  const anchor = anchorOf(source);
  const start = past(source, past(source, at, /^,$/), /^of$/);
  const turn = ['last', 'this', 'next'].indexOf(wordAt(source, start)) - 1;
  if (turn < -1 || wordAt(source, start + 1) !== 'year' || anchor === null) return null;
  return { value: dayOf(anchor).year + turn, to: start + 2 };
}

/** Month first: "September 27, 2020". */
export function monthDay(source: Source, at: number): Parts | null {
  const month = monthAt(source, at);
  if (!month) return null;
  const dotted = past(source, month.to, /^\.$/);
  const day = dayAfterMonth(source, dotted);
  if (!day) return null;
  return withYear(source, day.to, { month: month.value, day: day.value });
}

/** Day first: "30th September, 2020", "22 of Jan", "16. nov. 2016", "22april", "1 de mayo de 2020". */
export function dayMonth(source: Source, at: number): Parts | null {
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

/** "the 12 Sept. 11 attackers": the number behind the month is its day. */
function isMonthFirst(source: Source, at: number): boolean {
  const next = past(source, at, /^\.$/);
  return (
    /^\d{1,2}$/.test(wordAt(source, next)) &&
    source.tokens[next]?.spaced === true &&
    dayAt(source, next) !== null
  );
}

/** "June 1998", "January of 1955", "Jan, 2001", "2015 June", and "2019-sep-1". */
export function monthYear(source: Source, at: number): Parts | null {
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
