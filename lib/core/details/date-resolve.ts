/**
 * What a date means: a partial date, or one that is relative to the day of publication, as an EDTF value and the days
 * that it covers. Past by default; a cue in the sentence ("will", "by", "until") turns it to the future. Without a
 * publication day relative dates keep a value with X, and no amount.
 */
import type { Amount } from '../model';
import {
  addMonths,
  dayNumber,
  dayOf,
  isoDay,
  isoMonth,
  lastDayOf,
  twoDigits,
  weekdayOf,
  yearText,
} from '../text/calendar';
import { isVerb } from '../text/verbs';
import { type Source, wordAt } from './source';

export interface Resolved {
  value: string;
  /** Days since 1970-01-01; null where it is not known. */
  low: number | null;
  high: number | null;
}

export type Direction = 'past' | 'future' | 'none';

export interface PartialDate {
  year?: number;
  month?: number;
  day?: number;
  weekday?: number;
}

export const anchorOf = (source: Source): number | null => source.anchor;

const FUTURE = new Set(
  "will 'll shall won't upcoming scheduled due expected expects plans planned planning tomorrow hopes intends set would".split(
    ' ',
  ),
);
const FUTURE_BEFORE = new Set('by until till is are starts begins opens'.split(' '));
const PAST = new Set(
  'was were had has have did said told met took went came made left fell struck hit killed began saw gave ran became won lost held sent spoke broke shot ago yesterday been'.split(
    ' ',
  ),
);
const REACH = 10;

/** Do the words around a date tell of what was, or of what will be? The nearest cue decides. */
export function directionOf(source: Source, from: number, to: number): Direction {
  if (FUTURE_BEFORE.has(wordAt(source, from - 1))) return 'future';
  const start = source.sentenceStart[from] ?? 0;
  const end = source.sentenceEnd[from] ?? 0;
  for (let step = 1; step <= REACH; step++) {
    for (const at of [from - step, to - 1 + step]) {
      if (at < start || at >= end) continue;
      const word = wordAt(source, at);
      if (FUTURE.has(word)) return 'future';
      if (PAST.has(word) || (/ed$/.test(word) && isVerb(word, wordAt(source, at - 1)))) return 'past';
    }
  }
  return 'none';
}

const span = (value: string, low: number | null, high: number | null): Resolved => ({ value, low, high });
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

/** The weekday nearest to the anchor in a direction; the day itself counts for the past. */
function weekdayNear(anchor: number, weekday: number, direction: Direction): number {
  const back = (weekdayOf(anchor) - weekday + 7) % 7;
  return direction === 'future' ? (back === 0 ? anchor : anchor + 7 - back) : anchor - back;
}
export function weekdayDate(anchor: number | null, weekday: number, direction: Direction): Resolved {
  if (anchor === null) return span(`XXXX-WXX-${weekday}`, null, null);
  return wholeDay(weekdayNear(anchor, weekday, direction));
}

/** The weekday in the week that lies `weeks` from the anchor's. */
export function weekdayInWeek(anchor: number | null, weekday: number, weeks: number): Resolved {
  if (anchor === null) return span(`XXXX-WXX-${weekday}`, null, null);
  return wholeDay(anchor - weekdayOf(anchor) + weekday + 7 * weeks);
}

/** Monday to Sunday of the week that lies `weeks` from the anchor's. */
export function weekAt(anchor: number | null, weeks: number): Resolved {
  if (anchor === null) return unknown;
  const monday = anchor - weekdayOf(anchor) + 1 + 7 * weeks;
  return stretch(monday, monday + 6);
}
/** Saturday and Sunday: of this week, or `weeks` from it. On a Monday "the weekend" is that of yesterday. */
export function weekendAt(anchor: number | null, weeks: number): Resolved {
  if (anchor === null) return unknown;
  const saturday = anchor - weekdayOf(anchor) + 6 + 7 * weeks;
  return stretch(saturday, saturday + 1);
}
export const unknown: Resolved = { value: 'XXXX-XX-XX', low: null, high: null };

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
