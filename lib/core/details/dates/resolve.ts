/**
 * What a partial date means: a month without its year, a day without its month. Without a day of publication it keeps
 * a value with X, and no amount.
 */
import { addMonths, dayNumber, dayOf, lastDayOf, twoDigits, weekdayOf } from '../../text/calendar';
import type { Source } from '../source';
import type { Direction } from './direction';
import { type Resolved, span, wholeDay, wholeMonth, wholeYear } from './spans';

export interface PartialDate {
  year?: number;
  month?: number;
  day?: number;
  weekday?: number;
}

export const anchorOf = (source: Source): number | null => source.anchor;

/** "They pushed to postpone the June 19 vote": a day so near ahead is meant, whatever the tense. In days. */
const NEAR = 30;

/** A month without its year: this side of the anchor; the nearest where the words tell nothing. */
function yearFor(anchor: number, month: number, day: number, direction: Direction, exact: boolean): number {
  const { year } = dayOf(anchor);
  const distance = (y: number) =>
    (dayNumber(y, month, Math.min(day, lastDayOf(y, month))) ?? anchor) - anchor;
  if (direction === 'future') return distance(year) < -45 ? year + 1 : year;
  if (direction === 'past') return distance(year) > (exact ? NEAR : 1) ? year - 1 : year;
  const candidates = [year - 1, year, year + 1].sort((a, b) => Math.abs(distance(a)) - Math.abs(distance(b)));
  return candidates[0] ?? year;
}

/** Null when there is no such day. */
export function partial(source: Source, date: PartialDate, direction: Direction): Resolved | null {
  const anchor = anchorOf(source);
  const { year, month, day, weekday } = date;
  if (month === undefined)
    return year === undefined ? dayOnly(anchor, day, weekday, direction) : wholeYear(year);
  if (day !== undefined && dayNumber(year ?? 2000, month, day) === null) return null;
  const known =
    year ??
    (anchor === null
      ? undefined
      : yearFor(anchor, month, day ?? 15, monthDirection(anchor, month, day, direction), day !== undefined));
  if (known === undefined)
    return span(
      day === undefined ? `XXXX-${twoDigits(month)}` : `XXXX-${twoDigits(month)}-${twoDigits(day)}`,
      null,
      null,
    );
  if (day === undefined) return wholeMonth(known, month);
  const number = dayNumber(known, month, day);
  return number === null ? null : wholeDay(number);
}

/** The anchor's own month is meant by its name alone. */
const monthDirection = (
  anchor: number,
  month: number,
  day: number | undefined,
  direction: Direction,
): Direction => (day === undefined && dayOf(anchor).month === month ? 'none' : direction);

/** "Thursday the 21st", "the 27th": the nearest month that has it, before the anchor unless it lies ahead. */
function dayOnly(
  anchor: number | null,
  day: number | undefined,
  weekday: number | undefined,
  direction: Direction,
): Resolved | null {
  if (day === undefined || day < 1 || day > 31) return null;
  if (anchor === null) return span(`XXXX-XX-${twoDigits(day)}`, null, null);
  const steps = direction === 'future' ? [0, 1, 2, 3] : [0, -1, -2, -3];
  for (const months of weekday ? [0, -1, 1, -2, 2, -3, 3] : steps) {
    const { year, month } = dayOf(addMonths(anchor, months));
    const number = dayNumber(year, month, day);
    if (number === null) continue;
    const fits = weekday
      ? weekdayOf(number) === weekday
      : direction === 'future'
        ? number >= anchor
        : number <= anchor;
    if (fits) return wholeDay(number);
  }
  return span(`XXXX-XX-${twoDigits(day)}`, null, null);
}
