/** Dates by the calendar, with the weekday before them: "Wed, 22 of Jan", "Thursday the 21st". */
import type { Source } from '../source';
import type { Direction } from './direction';
import { numeric } from './numeric';
import { dayAt, isShortWeekday, weekdayAt } from './pieces';
import { type PartialDate, partial } from './resolve';
import type { Resolved } from './spans';
import { is, past } from './words';
import { dayMonth, monthDay, monthYear } from './written';

export interface Dated {
  /** Where words before it belong to it: "less than a week ago". */
  from?: number;
  to: number;
  resolved: Resolved;
  /** What was written, for ranges that share a month or a year. */
  parts?: PartialDate;
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
  return { to: closed, resolved: found.unsure ? unsure(resolved) : resolved, parts: found.parts };
}

/** A day that may be another: shown as read, not compared. */
const unsure = ({ value }: Resolved): Resolved => ({ value, low: null, high: null });

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
