/** Days as matching compares them: of the details that name one, and of publications. */
import type { Passage } from '../model';

const DAY = /^\d{4}-\d\d-\d\d/;
const YEAR = /^\d{4}(?=-\d\d$|$)/;
const DAY_OF_YEAR = /^XXXX(-\d\d-\d\d)/;
const WEEKDAY = /^XXXX-WXX-([1-7])/;
/** In milliseconds. */
export const DAY_LENGTH = 86_400_000;

/** Days since 1970-01-01; null where the day is not told. */
export function numberOfDay(iso: string | null): number | null {
  const day = iso === null ? null : DAY.exec(iso)?.[0];
  const time = day ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(time) ? null : Math.round(time / DAY_LENGTH);
}

export const dayOf = (iso: string | null): string | null => (iso && DAY.exec(iso)?.[0]) || null;

/**
 * The day that a date's value names: `2020-09-30`, `-09-30` where the year is not told, `2020` where the day is not.
 * Intervals name none.
 */
const namedDay = (value: string): string | null =>
  value.includes('/')
    ? null
    : (DAY.exec(value)?.[0] ?? DAY_OF_YEAR.exec(value)?.[1] ?? YEAR.exec(value)?.[0] ?? null);

/** 1 to 7 from Monday. */
function weekdayOf(value: string): number | null {
  const named = WEEKDAY.exec(value)?.[1];
  if (named) return Number(named);
  const day = numberOfDay(value);
  return day === null || value.includes('/') ? null : ((day + 3) % 7) + 1;
}

const dates = (passages: Passage[]): string[] =>
  passages.flatMap(({ details }) => details.filter(({ kind }) => kind === 'date').map(({ value }) => value));

const each = <T>(values: (T | null)[]): T[] => [...new Set(values.filter((value) => value !== null))];

export const daysIn = (passages: Passage[]): string[] => each(dates(passages).map(namedDay));
export const weekdaysIn = (passages: Passage[]): number[] => each(dates(passages).map(weekdayOf));
