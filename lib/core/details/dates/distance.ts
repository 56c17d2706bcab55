/** Dates at a distance from the day of publication: "two days ago", "less than a week ago", "in 3 weeks". */
import { addMonths, dayOf } from '../../text/calendar';
import { type Source, wordAt } from '../source';
import { daysOf } from '../units/stretch-value';
import { type Stretch, stretchesAt } from '../units/stretches';
import type { Dated } from './absolute';
import { directionOf } from './direction';
import { anchorOf } from './resolve';
import { type Resolved, stretch, unknown, wholeDay, wholeYear } from './spans';
import { is } from './words';

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
export function agoAt(source: Source, at: number): Dated | null {
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
export function inAt(source: Source, at: number): Dated | null {
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
