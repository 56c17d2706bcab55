/** Months alone and days within one: "in April", "last June", "the first Friday of July", "the 27th". */
import { dayNumber, dayOf, lastDayOf, weekdayOf } from '../../text/calendar';
import { ORDINALS } from '../../text/number-words';
import { isCapital, type Source, wordAt } from '../source';
import type { Dated } from './absolute';
import type { Direction } from './direction';
import { dayAt, monthAt, weekdayAt } from './pieces';
import { anchorOf, partial } from './resolve';
import { stretch, unknown, wholeDay, wholeMonth } from './spans';
import { turnAt, turnedUnit } from './turns';
import { is } from './words';
import { monthYear } from './written';

/** "the first Friday of July", "second Sunday", "the last week of July", "the third week of this month". */
export function nth(source: Source, at: number, direction: Direction): Dated | null {
  const start = wordAt(source, at) === 'the' ? at + 1 : at;
  const count = wordAt(source, start) === 'last' ? -1 : (ORDINALS.get(wordAt(source, start)) ?? 0);
  if (!count || count > 5) return null;
  const week = wordAt(source, start + 1) === 'week';
  const day = week ? { value: 1, to: start + 2 } : weekdayAt(source, start + 1);
  if (!day) return null;
  const month = monthOf(source, day.to, direction);
  if (!month && (week || count < 0)) return null;
  const anchor = anchorOf(source);
  const own = month
    ? month.resolved.low
    : anchor === null
      ? null
      : dayNumber(dayOf(anchor).year, dayOf(anchor).month, 1);
  const to = month?.to ?? day.to;
  if (own === null || own === undefined) return { to, resolved: unknown };
  const { year, month: number } = dayOf(own);
  if (week)
    return {
      to,
      resolved: stretch(
        own + 7 * ((count < 0 ? 4 : count) - 1),
        Math.min(own + 7 * (count < 0 ? 4 : count) - 1, own + lastDayOf(year, number) - 1),
      ),
    };
  const first = own + ((day.value - weekdayOf(own) + 7) % 7);
  const last =
    count < 0
      ? first + 7 * Math.floor((own + lastDayOf(year, number) - 1 - first) / 7)
      : first + 7 * (count - 1);
  return { to, resolved: wholeDay(last) };
}

/** "of July", "in this month", "of July 2016". */
function monthOf(source: Source, at: number, direction: Direction): Dated | null {
  if (!is(source, at, /^(?:of|in)$/)) return null;
  const start = wordAt(source, at + 1) === 'the' ? at + 2 : at + 1;
  const turned = turnedUnit(source, start);
  if (turned && wordAt(source, start + 1) === 'month') return turned;
  const month = monthAt(source, start);
  if (!month) return null;
  const year = /^[12]\d{3}$/.test(wordAt(source, month.to)) ? Number(wordAt(source, month.to)) : undefined;
  const resolved = partial(source, { month: month.value, year }, direction);
  return resolved && { to: year ? month.to + 1 : month.to, resolved };
}

/** "the 27th", "on 22nd", "31st of this month": a day alone, where a border follows. */
export function dayAlone(source: Source, at: number, direction: Direction): Dated | null {
  const the = wordAt(source, at) === 'the';
  const start = the ? at + 1 : at;
  const day = dayAt(source, start);
  if (!day) return null;
  const month = monthOf(source, day.to, direction);
  if (month && wordAt(source, month.to - 1) === 'month') {
    const first = month.resolved.low === null ? null : dayOf(month.resolved.low);
    const resolved = first && partial(source, { ...first, day: day.value }, direction);
    return { to: month.to, resolved: resolved ?? unknown };
  }
  const digits = /^\d/.test(wordAt(source, start));
  const border = source.tokens[day.to] === undefined || is(source, day.to, /^[.,;!?)]$/);
  const before = at - 1;
  if (
    !border ||
    !(is(source, before, /^(?:on|by|until|till|since)$/)
      ? digits && (day.ordinal || the || at + 1 === source.tokens.length)
      : the && is(source, before, /^for$/) && (day.ordinal ? digits || day.value > 1 : digits))
  )
    return null;
  const resolved = partial(source, { day: day.value }, direction);
  return resolved && { to: day.to, resolved };
}

/** "this March", "last June", "the month of May", "in April": a month alone. */
export function monthAlone(source: Source, at: number, direction: Direction): Dated | null {
  const turn = turnAt(source, at);
  const month = monthAt(source, turn === undefined ? at : at + 1);
  if (!month) return null;
  const at1 = month.to - 1;
  const capital = isCapital(source, at1);
  const cue =
    turn !== undefined ||
    is(
      source,
      at - 1,
      /^(?:in|since|until|till|by|from|of|during|early|late|mid|through|and|to|before|after|between)$/,
    );
  if (!(month.sure && capital) && !(cue && (capital || month.sure || is(source, at - 1, /^(?:in|of)$/))))
    return null;
  if (!month.sure && (!cue || is(source, month.to, /^(?:be|have|not|also)$/))) return null;
  const anchor = anchorOf(source);
  const facing = turn === 1 ? 'future' : turn === -1 ? 'past' : direction;
  if (turn !== undefined && turn !== 0 && anchor !== null && dayOf(anchor).month === month.value)
    return { to: month.to, resolved: wholeMonth(dayOf(anchor).year + turn, month.value) };
  const year = turn === undefined ? sharedYear(source, month.to, month.value) : undefined;
  const resolved = partial(source, { month: month.value, year }, facing);
  return resolved && { to: month.to, resolved, parts: { month: month.value } };
}

/** "July and August 2020": the year behind the second month. */
function sharedYear(source: Source, at: number, month: number): number | undefined {
  if (!is(source, at, /^(?:and|or)$/)) return undefined;
  const next = monthYear(source, at + 1)?.parts;
  return next?.month && next.month > month ? next.year : undefined;
}
