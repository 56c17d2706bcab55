/** A date's value (EDTF) with the days that it covers: a day, a month, a year, a decade, from one day to another. */
import type { Amount } from '../../model';
import { dayNumber, isoDay, isoMonth, lastDayOf, yearText } from '../../text/calendar';

export interface Resolved {
  value: string;
  /** Days since 1970-01-01; null where it is not known. */
  low: number | null;
  high: number | null;
}

export const span = (value: string, low: number | null, high: number | null): Resolved => ({
  value,
  low,
  high,
});

export const wholeDay = (day: number): Resolved => span(isoDay(day), day, day);

export function wholeMonth(year: number, month: number): Resolved {
  return span(
    isoMonth(year, month),
    dayNumber(year, month, 1),
    dayNumber(year, month, lastDayOf(year, month)),
  );
}

export const wholeYear = (year: number): Resolved =>
  span(yearText(year), dayNumber(year, 1, 1), dayNumber(year, 12, 31));

export const stretch = (low: number, high: number): Resolved =>
  span(`${isoDay(low)}/${isoDay(high)}`, low, high);

export const decade = (year: number): Resolved =>
  span(`${yearText(year).slice(0, 3)}X`, dayNumber(year, 1, 1), dayNumber(year + 9, 12, 31));

export const century = (year: number): Resolved =>
  span(`${yearText(year).slice(0, 2)}XX`, dayNumber(year, 1, 1), dayNumber(year + 99, 12, 31));

export const unknown: Resolved = { value: 'XXXX-XX-XX', low: null, high: null };

export function amountOf(resolved: Resolved): Amount | undefined {
  const { low, high } = resolved;
  return low === null || high === null ? undefined : { unit: 'day', low, high };
}

/** From the one to the other: "from 4 to 22 January". */
export function between(first: Resolved, second: Resolved): Resolved {
  const [start = ''] = first.value.split('/');
  const end = second.value.split('/').at(-1) ?? '';
  return { value: `${start}/${end}`, low: first.low, high: second.high };
}

/** "early", "mid", "late", "the beginning of", "the end of": the part of a stretch. */
export function partOf(resolved: Resolved, part: 'early' | 'mid' | 'late'): Resolved {
  const { low, high } = resolved;
  if (low === null || high === null || high === low) return resolved;
  const length = high - low;
  if (part === 'early') return { ...resolved, high: Math.round(low + 0.4 * length) };
  if (part === 'late') return { ...resolved, low: Math.round(high - 0.4 * length) };
  return { ...resolved, low: Math.round(low + 0.25 * length), high: Math.round(high - 0.25 * length) };
}
