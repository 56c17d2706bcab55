/**
 * Dates in short texts: attribute values, addresses, stamps beside a headline. Numbers are read by pattern, months by
 * name in many languages; nothing is guessed from a clock. `9/7/2021` is kept in both readings until the page's other
 * evidence settles it (see day-order.ts).
 */
import { timeAfter } from './clock';
import { isoDay, PATTERNS, type ReadDay } from './date-patterns';
import { plainDigits } from './digits';

/** A day, with the time of day and zone where they are written. */
export interface FoundDate {
  /** `YYYY-MM-DD`. */
  day: string;
  /** The other reading where day and month could change places, else null. */
  other: string | null;
  /** `THH:MM`, `THH:MM:SS`, with zone where one is written; '' where no time is. */
  time: string;
  start: number;
  end: number;
  /** The order that a date in numbers proves, since it has no other reading. */
  order?: ReadDay['order'];
  /** A day more or less. */
  about?: boolean;
  /** Which is the day and which the month was settled by language and country alone. */
  unproven?: boolean;
}

/** Longer texts are no stamps. */
const MAX_TEXT = 1000;
/** Characters around a date in which its weekday stands. */
const AROUND = 20;

/** By language: made once, since each takes the browser as long as reading a paragraph. */
const weekdays = new Map<string, Intl.DateTimeFormat>();

function weekdayOf(day: string, language: string): string {
  // "Fri, 01 Mar 2024": no formatter is asked for.
  if (/^en\b/.test(language)) return new Date(day).toUTCString().slice(0, 3).toLowerCase();
  const format =
    weekdays.get(language) ?? new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
  weekdays.set(language, format);
  return format.format(new Date(day)).replace('.', '').toLowerCase();
}

/** Is this day's weekday, and not the other one's, named around an ambiguous date? */
function hasWeekday(around: string, day: string, language: string): boolean {
  try {
    return [language, 'en'].some((tag) => around.includes(weekdayOf(day, tag)));
  } catch {
    return false;
  }
}

function byWeekday(read: ReadDay, around: string, language: string): ReadDay {
  const { day, other } = read;
  if (!day || !other) return read;
  const [first, second] = [hasWeekday(around, day, language), hasWeekday(around, other, language)];
  return first === second ? read : { day: first ? day : other, order: first ? 'day-first' : 'month-first' };
}

/** Where a text has both, the day of another calendar is the same one, told less exactly. */
function exactFirst(found: FoundDate[]): FoundDate[] {
  const exact = found.filter(({ about }) => !about);
  return exact.length > 0 ? exact : found;
}

/** All dates in a short text, in its order. `language` (BCP 47) tells which month names come first. */
export function datesIn(text: string, language: string): FoundDate[] {
  const plain = plainDigits(text.slice(0, MAX_TEXT)).replace(
    /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    ' ',
  );
  if (!/\d/.test(plain)) return [];
  const found: FoundDate[] = [];
  for (const [pattern, read] of PATTERNS) {
    for (const match of plain.matchAll(pattern)) {
      const { index: start } = match;
      const end = start + match[0].length;
      if (found.some((date) => start < date.end && end > date.start)) continue;
      const around = plain.slice(Math.max(0, start - AROUND), end + AROUND).toLowerCase();
      const { day, other = null, order, about } = byWeekday(read(match, language), around, language);
      if (day === null) continue;
      const { time, length } = timeAfter(plain.slice(end, end + 60));
      const more = { ...(order && { order }), ...(about && { about }) };
      found.push({ day, other, time, start, end: end + length, ...more });
    }
  }
  return exactFirst(found).sort((a, b) => a.start - b.start);
}

/** The date of an attribute's value: as in a text, or `YYYYMMDD`, or seconds or milliseconds since 1970. */
export function dateOfValue(value: string, language: string): FoundDate | null {
  const trimmed = value.trim().slice(0, 100);
  const whole = { other: null, start: 0, end: trimmed.length };
  if (/^\d{10}$|^\d{13}$/.test(trimmed)) {
    const date = new Date(trimmed.length === 10 ? Number(trimmed) * 1000 : Number(trimmed)).toISOString();
    return { day: date.slice(0, 10), time: `${date.slice(10, 19)}Z`, ...whole };
  }
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/.exec(trimmed) ?? [];
  const iso = year ? isoDay(Number(year), Number(month), Number(day)) : null;
  return iso ? { day: iso, time: '', ...whole } : (datesIn(trimmed, language)[0] ?? null);
}

export const isoOf = (date: FoundDate): string => date.day + date.time;
