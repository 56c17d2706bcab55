/**
 * Dates that are counted from the day of publication: "yesterday", "last Wednesday", "two days ago", "in 3 weeks",
 * "next month", "the first Friday of July", "this weekend", "last spring".
 */
import { addMonths, dayNumber, dayOf, lastDayOf, weekdayOf } from '../text/calendar';
import { ORDINALS } from '../text/number-words';
import type { Dated } from './date-absolute';
import { dayAt, monthAt, weekdayAt } from './date-parts';
import {
  anchorOf,
  type Direction,
  decade,
  directionOf,
  partial,
  type Resolved,
  stretch,
  unknown,
  weekAt,
  weekdayDate,
  weekdayInWeek,
  weekendAt,
  wholeDay,
  wholeMonth,
  wholeYear,
} from './date-resolve';
import { daysOf, type Stretch, stretchesAt } from './duration';
import { hasWords, isCapital, type Source, wordAt } from './source';

const is = (source: Source, at: number, words: RegExp): boolean => words.test(wordAt(source, at));

/** Words for one day, counted from the anchor. Longer phrases first. */
const DAYS: readonly { words: readonly string[]; days: number }[] = [
  { words: ['the', 'day', 'before', 'yesterday'], days: -2 },
  { words: ['day', 'before', 'yesterday'], days: -2 },
  { words: ['the', 'day', 'after', 'tomorrow'], days: 2 },
  { words: ['day', 'after', 'tomorrow'], days: 2 },
  { words: ['last', 'night'], days: -1 },
  { words: ['this', 'morning'], days: 0 },
  { words: ['this', 'afternoon'], days: 0 },
  { words: ['this', 'evening'], days: 0 },
  { words: ['this', 'day'], days: 0 },
  { words: ['earlier', 'today'], days: 0 },
  { words: ['next', 'day'], days: 1 },
  { words: ['past', 'day'], days: -1 },
  ...(
    [
      ['today', 0],
      ['tonight', 0],
      ['yesterday', -1],
      ['tomorrow', 1],
      ['heute', 0],
      ['gestern', -1],
      ['morgen', 1],
      ['hier', -1],
      ["aujourd'hui", 0],
      ['demain', 1],
      ['hoy', 0],
      ['ayer', -1],
      ['сегодня', 0],
      ['вчера', -1],
      ['завтра', 1],
      ['اليوم', 0],
      ['امس', -1],
      ['غدا', 1],
    ] as const
  ).map(([word, days]) => ({ words: [word], days })),
];
/** With what a date in words for one day, or a feast, may begin. */
export const FIRST_WORDS: readonly string[] = [
  ...DAYS.map(({ words }) => words[0] ?? ''),
  'christmas',
  'boxing',
  'new',
  'valentine',
  'halloween',
  'q1',
  'q2',
  'q3',
  'q4',
];
const ONLY_IN: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    morgen: /^de/,
    hier: /^fr/,
    heute: /^de/,
    gestern: /^de/,
  }),
);

function dayWord(source: Source, at: number): Dated | null {
  const found = DAYS.find(({ words }) => hasWords(source, at, words));
  if (!found) return null;
  if (/^["“'‘]$/.test(wordAt(source, at - 1)) && /^["”'’,.]$/.test(wordAt(source, at + found.words.length)))
    return null;
  const only = ONLY_IN.get(found.words[0] ?? '');
  if (only && !only.test(source.context.language)) return null;
  const to = at + found.words.length;
  if (
    found.words[1] === 'day' &&
    found.words.length === 2 &&
    (wordAt(source, at - 1) === 'the' || is(source, to, /^(?:of|that|in|for)$/))
  )
    return null;
  const anchor = anchorOf(source);
  return { to, resolved: anchor === null ? unknown : wholeDay(anchor + found.days) };
}

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
const turnAt = (source: Source, at: number): number | undefined => TURN.get(wordAt(source, at));

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
function quarterAt(year: number, index: number): Resolved {
  const [y, q] = [year + Math.floor(index / 4), ((index % 4) + 4) % 4];
  return stretch(dayNumber(y, 3 * q + 1, 1) ?? 0, dayNumber(y, 3 * q + 3, lastDayOf(y, 3 * q + 3)) ?? 0);
}

/** "last week", "this year", "next month", with a weekday after it: "last week Sunday", "this week on Saturday". */
function turnedUnit(source: Source, at: number): Dated | null {
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
function weekend(source: Source, at: number, direction: Direction): Dated | null {
  if (!hasWords(source, at, ['the', 'weekend']) || is(source, at - 1, /^(?:of|that)$/)) return null;
  const anchor = anchorOf(source);
  const turn = anchor !== null && direction !== 'future' && weekdayOf(anchor) < 6 ? -1 : 0;
  return { to: at + 2, resolved: weekendAt(anchor, turn) };
}

/** "Wednesday", "last Wednesday", "next Friday", "this Friday", "Friday of this week", "Tuesday next week". */
function weekday(source: Source, at: number, direction: Direction): Dated | null {
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

/** "the first Friday of July", "second Sunday", "the last week of July", "the third week of this month". */
function nth(source: Source, at: number, direction: Direction): Dated | null {
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

/** The day that lies stretches of time away: whole months and years by the calendar, else in days. */
function shifted(anchor: number, stretches: Stretch[], sign: 1 | -1): Resolved {
  const [first] = stretches;
  if (
    first &&
    stretches.length === 1 &&
    (first.quantity.low < first.quantity.high || first.quantity.bound !== 'exact' || first.unit.days < 1)
  )
    return vaguely(anchor, stretches, sign);
  let day = anchor;
  for (const { quantity, unit } of stretches) {
    const count = sign * quantity.value * unit.times;
    if (unit.iso === 'M') day = addMonths(day, Math.round(count));
    else if (unit.iso === 'Y') day = addMonths(day, Math.round(12 * count));
    else day += Math.round(count * unit.days);
  }
  if (first && first.unit.iso === 'Y' && stretches.length === 1 && first.quantity.value >= 2)
    return wholeYear(dayOf(day).year);
  return { ...wholeDay(day), ...slackFor(day, first) };
}
/** "Two weeks ago" is said of some days around; a month's is a week. */
function slackFor(day: number, stretch: Stretch | undefined): { low: number; high: number } {
  const slack =
    !stretch || stretch.unit.days < 7 ? 0 : stretch.unit.days < 28 ? 2 : stretch.unit.iso === 'M' ? 10 : 90;
  return { low: day - slack, high: day + slack };
}
function vaguely(anchor: number, stretches: Stretch[], sign: 1 | -1): Resolved {
  const [near, far] = daysOf(stretches);
  const [a, b] = [anchor + sign * Math.round(far), anchor + sign * Math.round(near)];
  const [low, high] = [Math.min(a, b), Math.max(a, b)];
  return low === high ? wholeDay(low) : stretch(low, high);
}

const BASES: ReadonlyMap<string, number> = new Map(
  Object.entries({ yesterday: -1, tomorrow: 1, today: 0, now: 0 }),
);

/** "two days ago", "less than a week ago", "two days before yesterday", "four days from now", "3 days later" is none. */
function agoAt(source: Source, at: number): Dated | null {
  const stretches = stretchesAt(source, at);
  const [first] = stretches;
  const last = stretches.at(-1);
  if (!first || !last) return null;
  const word = wordAt(source, last.to);
  const anchor = anchorOf(source);
  const { from } = first;
  if (word === 'ago')
    return { from, to: last.to + 1, resolved: anchor === null ? unknown : shifted(anchor, stretches, -1) };
  const base = BASES.get(wordAt(source, last.to + 1));
  const sign = /^(?:from|after)$/.test(word) ? 1 : word === 'before' ? -1 : 0;
  if (base === undefined || !sign) return null;
  return {
    from,
    to: last.to + 2,
    resolved: anchor === null ? unknown : shifted(anchor + base, stretches, sign),
  };
}

/** "in 3 days" where it says when: the words around look ahead, or a leave-taking border follows. */
function inAt(source: Source, at: number): Dated | null {
  if (wordAt(source, at) !== 'in') return null;
  const stretches = stretchesAt(source, at + 1);
  const last = stretches.at(-1);
  if (!last || !saysWhen(source, at, last.to)) return null;
  const time = wordAt(source, last.to) === 'time' ? last.to + 1 : last.to;
  const anchor = anchorOf(source);
  return { to: time, resolved: anchor === null ? unknown : shifted(anchor, stretches, 1) };
}
function saysWhen(source: Source, at: number, to: number): boolean {
  const first = wordAt(source, at + 1);
  const unit = wordAt(source, to - 1);
  if (/^(?:hours?|minutes?|seconds?|hrs?|mins?)$/.test(unit) || /^(?:the|last|past)$/.test(first))
    return false;
  if (/^(?:a|an)$/.test(first) && at === source.sentenceStart[at]) return false;
  if (hasTime(source, at)) return false;
  return directionOf(source, at, to) === 'future' || is(source, to, /^time$/) || isPlanned(source, at);
}
/** "for the first time in 3 days" tells how long. */
const hasTime = (source: Source, at: number): boolean =>
  is(source, at - 1, /^(?:time|times|first|worst|most|biggest|deadliest|lowest|highest|once|twice)$/);
const isPlanned = (source: Source, at: number): boolean => {
  const start = Math.max(source.sentenceStart[at] ?? 0, at - 8);
  for (let i = at - 1; i >= start; i--)
    if (is(source, i, /^(?:please|will|begin|begins|start|starts|open|opens|leave|leaves|sometime|due)$/))
      return true;
  return false;
};

const SEASONS: ReadonlyMap<string, number> = new Map(
  Object.entries({ spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 }),
);

/** "summer 2016", "last spring", "the winter of 2019". */
function season(source: Source, at: number): Dated | null {
  const turn = turnAt(source, at);
  const start = turn === undefined && wordAt(source, at) !== 'the' ? at : at + 1;
  const month = SEASONS.get(wordAt(source, start));
  if (!month) return null;
  const of = wordAt(source, start + 1) === 'of' ? start + 2 : start + 1;
  const written = /^(?:19|20)\d\d$/.exec(wordAt(source, of))?.[0];
  const anchor = anchorOf(source);
  if (turn === undefined && !written) return null;
  if (!written && anchor === null) return { to: start + 1, resolved: unknown };
  const year = written ? Number(written) : dayOf(anchor ?? 0).year + (turn ?? 0);
  const [low, high] = [dayNumber(year, month, 1) ?? 0, addMonths(dayNumber(year, month, 1) ?? 0, 3) - 1];
  return {
    to: written ? of + 1 : start + 1,
    resolved: { value: `${year}-${20 + Math.ceil(month / 3)}`, low, high },
  };
}

/** "the third quarter of 2016", "Q1". */
function quarter(source: Source, at: number): Dated | null {
  const start = wordAt(source, at) === 'the' ? at + 1 : at;
  const count = ORDINALS.get(wordAt(source, start)) ?? 0;
  if (!count || count > 4 || wordAt(source, start + 1) !== 'quarter') return null;
  const of = wordAt(source, start + 2) === 'of' ? start + 3 : start + 2;
  const written = /^(?:19|20)\d\d$/.exec(wordAt(source, of))?.[0];
  const anchor = anchorOf(source);
  const turned = turnAt(source, of) !== undefined && wordAt(source, of + 1) === 'year' ? of + 2 : 0;
  if (!written && !turned) return null;
  const year = written
    ? Number(written)
    : anchor === null
      ? null
      : dayOf(anchor).year + (turnAt(source, of) ?? 0);
  return { to: written ? of + 1 : turned, resolved: year === null ? unknown : quarterAt(year, count - 1) };
}

/** "the 27th", "on 22nd", "31st of this month": a day alone, where a border follows. */
function dayAlone(source: Source, at: number, direction: Direction): Dated | null {
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

const FEASTS: readonly { words: readonly string[]; month: number; day: number }[] = [
  { words: ['christmas', 'eve'], month: 12, day: 24 },
  { words: ['christmas', 'day'], month: 12, day: 25 },
  { words: ['boxing', 'day'], month: 12, day: 26 },
  { words: ['new', 'year', "'s", 'eve'], month: 12, day: 31 },
  { words: ['new', 'year', "'s", 'day'], month: 1, day: 1 },
  { words: ['valentine', "'s", 'day'], month: 2, day: 14 },
  { words: ['halloween'], month: 10, day: 31 },
  { words: ['christmas'], month: 12, day: 25 },
];
/** Feasts that stand on one day; by their bare name only after a word of time. */
function feast(source: Source, at: number, direction: Direction): Dated | null {
  const found = FEASTS.find(({ words }) => hasWords(source, at, words));
  if (
    !found ||
    (found.words.length === 1 &&
      (!is(source, at - 1, /^(?:on|at|before|since|by|until|after|last|this|next|over)$/) ||
        (source.tokens[at + 1]?.kind === 'word' && !is(source, at + 1, /^(?:and|in|when|to|at|as|of)$/))))
  )
    return null;
  const resolved = partial(source, { month: found.month, day: found.day }, direction);
  return resolved && { to: at + found.words.length, resolved };
}

/** "this March", "last June", "the month of May", "in April": a month alone. */
function monthAlone(source: Source, at: number, direction: Direction): Dated | null {
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
  const resolved = partial(source, { month: month.value }, facing);
  return resolved && { to: month.to, resolved, parts: { month: month.value } };
}

/** A relative date that begins at `at`. */
export const relativeAt = (source: Source, at: number, direction: Direction): Dated | null =>
  dayWord(source, at) ??
  nth(source, at, direction) ??
  quarter(source, at) ??
  season(source, at) ??
  turnedUnit(source, at) ??
  weekday(source, at, direction) ??
  weekend(source, at, direction) ??
  feast(source, at, direction) ??
  agoAt(source, at) ??
  inAt(source, at) ??
  monthAlone(source, at, direction) ??
  dayAlone(source, at, direction);
