/** "Last", "this" and "next": weekdays, weeks, months, years, and the weekend. */
import { addMonths, dayNumber, dayOf, lastDayOf, weekdayOf } from '../../text/calendar';
import { hasWords, isCapital, type Source, wordAt } from '../source';
import type { Dated } from './absolute';
import type { Direction } from './direction';
import { weekdayAt } from './pieces';
import { anchorOf } from './resolve';
import { decade, type Resolved, stretch, unknown, wholeMonth, wholeYear } from './spans';
import { weekAt, weekdayDate, weekdayInWeek, weekendAt } from './weeks';
import { is } from './words';

/** "last" −1, "this" 0, "next" 1. */
const TURN: ReadonlyMap<string, number> = new Map(
  Object.entries({
    last: -1,
    past: -1,
    previous: -1,
    this: 0,
    current: 0,
    next: 1,
    coming: 1,
    following: 1,
    upcoming: 1,
  }),
);

export const turnAt = (source: Source, at: number): number | undefined => TURN.get(wordAt(source, at));

/** A calendar unit that lies `turn` units from the anchor's. */
function unitFrom(source: Source, word: string, turn: number): Resolved | null {
  const anchor = anchorOf(source);
  if (!/^(?:week|weekend|month|year|decade|quarter)$/.test(word)) return null;
  if (anchor === null) return unknown;
  const { year, month } = dayOf(anchor);
  if (word === 'week') return weekAt(anchor, turn);
  if (word === 'weekend') return weekendAt(anchor, turn === -1 && weekdayOf(anchor) > 5 ? -1 : turn);
  if (word === 'year') return wholeYear(year + turn);
  if (word === 'decade') return decade(10 * (Math.floor(year / 10) + turn));
  if (word === 'quarter') return quarterAt(year, Math.floor((month - 1) / 3) + turn);
  const day = dayOf(addMonths(anchor, turn));
  return wholeMonth(day.year, day.month);
}

export function quarterAt(year: number, index: number): Resolved {
  const [y, q] = [year + Math.floor(index / 4), ((index % 4) + 4) % 4];
  return stretch(dayNumber(y, 3 * q + 1, 1) ?? 0, dayNumber(y, 3 * q + 3, lastDayOf(y, 3 * q + 3)) ?? 0);
}

/** "last week", "this year", "next month", with a weekday after it: "last week Sunday", "this week on Saturday". */
export function turnedUnit(source: Source, at: number): Dated | null {
  const turn = turnAt(source, at);
  const word = wordAt(source, at + 1);
  if (turn === undefined) return null;
  const resolved = unitFrom(source, word, turn);
  if (!resolved) return null;
  if (word === 'week') {
    const start = wordAt(source, at + 2) === 'on' ? at + 3 : at + 2;
    const weekday = weekdayAt(source, start);
    if (weekday) return { to: weekday.to, resolved: weekdayInWeek(anchorOf(source), weekday.value, turn) };
  }
  return { to: at + 2, resolved };
}

/** "over the weekend". */
export function weekend(source: Source, at: number, direction: Direction): Dated | null {
  if (!hasWords(source, at, ['the', 'weekend']) || is(source, at - 1, /^(?:of|that)$/)) return null;
  const anchor = anchorOf(source);
  const turn = anchor !== null && direction !== 'future' && weekdayOf(anchor) < 6 ? -1 : 0;
  return { to: at + 2, resolved: weekendAt(anchor, turn) };
}

/** "Wednesday", "last Wednesday", "next Friday", "this Friday", "Friday of this week", "Tuesday next week". */
export function weekday(source: Source, at: number, direction: Direction): Dated | null {
  const turn = turnAt(source, at);
  const start = turn === undefined ? at : at + 1;
  const day = weekdayAt(source, start);
  if (!day || isName(source, start)) return null;
  const anchor = anchorOf(source);
  const link = is(source, day.to, /^(?:of|in)$/) ? day.to + 1 : day.to;
  const week = turnAt(source, link);
  if (week !== undefined && wordAt(source, link + 1) === 'week')
    return { to: link + 2, resolved: weekdayInWeek(anchor, day.value, week) };
  if (turn === 0) return { to: day.to, resolved: weekdayInWeek(anchor, day.value, 0) };
  if (turn !== undefined && anchor !== null) {
    const from = turn < 0 ? anchor - 1 : anchor + 1;
    return { to: day.to, resolved: weekdayDate(from, day.value, turn < 0 ? 'past' : 'future') };
  }
  const resolved = weekdayDate(anchor, day.value, turn === 1 ? 'future' : direction);
  return { to: day.to, resolved, parts: { weekday: day.value } };
}

/** "Black Friday", "Bloody Sunday", "Friday prayers", "Sunday Times": no day is meant. */
const isName = (source: Source, at: number): boolean =>
  is(
    source,
    at - 1,
    /^(?:black|bloody|good|easter|palm|ash|holy|super|cyber|mardi|maundy|casual|ruby|joe|every|each|most)$/,
  ) ||
  (isCapital(source, at) &&
    isCapital(source, at + 1) &&
    is(source, at + 1, /^(?:times|telegraph|mirror|post|mail|express|herald|night|times)$/) &&
    is(source, at - 1, /^(?:the|a)$/) &&
    !is(source, at + 1, /^night$/));
