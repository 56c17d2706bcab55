/**
 * Dates: by the calendar, relative ones, and ranges of both; with "early", "the end of" before and the part of the day
 * behind. Value: ISO 8601 or EDTF; amount: days since 1970-01-01.
 */
import { HYPHENS, ORDINALS } from '../text/number-words';
import { isNumberWord } from '../text/numeral';
import { absoluteAt, type Dated } from './dates/absolute';
import { isDayPart } from './dates/day-parts';
import { FIRST_WORDS } from './dates/day-words';
import { type Direction, directionOf } from './dates/direction';
import { dayAt, monthAt, yearAt } from './dates/pieces';
import { relativeAt } from './dates/relative';
import { partial } from './dates/resolve';
import { amountOf, between, partOf } from './dates/spans';
import { yearDate } from './dates/years';
import { type Found, isGlued, type Source, wordAt } from './source';

type Part = 'early' | 'mid' | 'late';

const PARTS: ReadonlyMap<string, Part> = new Map(
  Object.entries({
    early: 'early',
    earlier: 'early',
    mid: 'mid',
    late: 'late',
    later: 'late',
  }),
);

const ENDS: ReadonlyMap<string, Part> = new Map(
  Object.entries({
    beginning: 'early',
    start: 'early',
    middle: 'mid',
    end: 'late',
  }),
);

/** "early", "mid-", "the beginning of", "the month of": its part and the token after it. */
function lead(source: Source, at: number): { to: number; part: Part | null } | null {
  const word = wordAt(source, at);
  const the = word === 'the' ? at + 1 : at;
  const end = ENDS.get(wordAt(source, the));
  if (end && wordAt(source, the + 1) === 'of') return { to: the + 2, part: end };
  if (/^(?:month|year)$/.test(wordAt(source, the)) && wordAt(source, the + 1) === 'of')
    return { to: the + 2, part: null };
  const part = PARTS.get(wordAt(source, the));
  if (!part) return null;
  const next = HYPHENS.has(wordAt(source, the + 1)) ? the + 2 : the + 1;
  return { to: /^(?:on|in)$/.test(wordAt(source, next)) ? next + 1 : next, part };
}

const core = (source: Source, at: number, direction: Direction): Dated | null =>
  absoluteAt(source, at, direction) ?? relativeAt(source, at, direction) ?? yearDate(source, at);

/** With "early", "the end of". */
function withLead(source: Source, at: number, direction: Direction): Dated | null {
  const first = lead(source, at);
  if (!first) return core(source, at, direction);
  const start = wordAt(source, first.to) === 'the' && !first.part ? first.to + 1 : first.to;
  const dated = core(source, start, direction);
  if (!dated) return core(source, at, direction);
  return { ...dated, resolved: first.part ? partOf(dated.resolved, first.part) : dated.resolved };
}

/** "Moved from Friday to Monday": two days, and no time between them. */
const isMoved = (source: Source, from: number): boolean =>
  wordAt(source, from - 1) === 'from' &&
  /^(?:moved|shifted|rescheduled|postponed|delayed|changed|forward|back)$/.test(wordAt(source, from - 2));

/** The token after the link of a range, 0 where there is none. */
function pastLink(source: Source, at: number, from: number): number {
  const word = wordAt(source, at);
  const before = wordAt(source, from - 1);
  if (word === 'to' && isMoved(source, from)) return 0;
  if (HYPHENS.has(word) || /^(?:to|until|till|through)$/.test(word)) return at + 1;
  return word === 'and' && before === 'between' ? at + 1 : 0;
}

/** "September 4 to 8", "Oct. 2 – October 22", "1951-1957", "today until next Sunday". */
function withEnd(source: Source, at: number, first: Dated, direction: Direction): Dated {
  const start = pastLink(source, first.to, at);
  if (!start) return first;
  const the = wordAt(source, start) === 'the' ? start + 1 : start;
  const { month, year, day } = first.parts ?? {};
  const second = core(source, start, direction);
  const begun = second && withYearOf(source, first, second);
  if (begun && isLater(begun, second))
    return { to: second.to, resolved: between(begun.resolved, second.resolved) };
  const next = day === undefined ? null : dayAt(source, the);
  if (month !== undefined && next && day !== undefined && next.value > day) {
    const end = partial(source, { month, year, day: next.value }, direction);
    if (end) return { to: next.to, resolved: between(first.resolved, end) };
  }
  return year !== undefined && month === undefined ? shortEnd(source, first, start, year) : first;
}

/** "March 3 to April 5, 2019": the year stands behind the end, or is the one before it where the end's month comes earlier. */
function withYearOf(source: Source, first: Dated, second: Dated): Dated {
  const { month, year, day } = first.parts ?? {};
  const end = second.parts;
  if (!month || year !== undefined || !end?.year || !end.month) return first;
  const parts = { month, day, year: month > end.month ? end.year - 1 : end.year };
  const resolved = partial(source, parts, 'none');
  return resolved ? { ...first, parts, resolved } : first;
}

/** "2019-20". */
function shortEnd(source: Source, first: Dated, start: number, year: number): Dated {
  const word = wordAt(source, start);
  const end = 100 * Math.floor(year / 100) + Number(word);
  if (!/^\d\d$/.test(word) || !isGlued(source, start) || end <= year) return first;
  const second = partial(source, { year: end }, 'none');
  return second ? { to: start + 1, resolved: between(first.resolved, second) } : first;
}

function isLater(first: Dated, second: Dated): boolean {
  const [a, b] = [first.resolved, second.resolved];
  if (a.low === null || b.high === null) return second.parts !== undefined && first.parts !== undefined;
  return b.high > a.low;
}

/** "4 to 22 January", "19-20 November": days that share the month behind them. */
function daysBeforeMonth(source: Source, at: number, direction: Direction): Dated | null {
  const first = dayAt(source, at);
  const start = first && pastLink(source, first.to, at);
  if (!first || !start) return null;
  const second = dayAt(source, wordAt(source, start) === 'the' ? start + 1 : start);
  if (!second || second.value <= first.value) return null;
  const month = monthAt(source, wordAt(source, second.to) === 'of' ? second.to + 1 : second.to);
  if (!month) return null;
  const comma = wordAt(source, month.to) === ',' ? month.to + 1 : month.to;
  const year = yearAt(source, comma);
  const parts = { month: month.value, year: year?.value };
  const low = partial(source, { ...parts, day: first.value }, direction);
  const high = partial(source, { ...parts, day: second.value }, direction);
  return low && high ? { to: year?.to ?? month.to, resolved: between(low, high) } : null;
}

/** A date that begins at `at`. */
export function dateAt(source: Source, at: number): Found | null {
  if (!mayBegin(source, at)) return null;
  const quick = read(source, at, 'none');
  if (!quick) return null;
  const direction = directionOf(source, at, quick.to);
  const dated = direction === 'none' ? quick : (read(source, at, direction) ?? quick);
  const to =
    isDayPart(wordAt(source, dated.to)) && wordAt(source, dated.to - 1) !== 'ago' ? dated.to + 1 : dated.to;
  return {
    from: dated.from ?? at,
    to,
    value: dated.resolved.value,
    amount: amountOf(dated.resolved),
    bound: 'exact',
  };
}

function read(source: Source, at: number, direction: Direction): Dated | null {
  const days = daysBeforeMonth(source, at, direction);
  if (days) return days;
  const first = withLead(source, at, direction);
  return first && withEnd(source, at, first, direction);
}

/** A cheap look that spares most tokens the grammar. */
function mayBegin(source: Source, at: number): boolean {
  const token = source.tokens[at];
  if (!token || token.kind === 'number') return token !== undefined;
  const { lower } = token;
  return (
    STARTS.has(lower) ||
    ORDINALS.has(lower) ||
    isNumberWord(lower) ||
    source.names.months.has(lower) ||
    source.names.weekdays.has(lower)
  );
}

const STARTS: ReadonlySet<string> = new Set([
  ...PARTS.keys(),
  ...'the month year last past previous this current next coming following upcoming in half a an another few several couple more less about'.split(
    ' ',
  ),
  ...'spring summer autumn fall winter ’'.split(' '),
  "'",
  ...FIRST_WORDS,
]);
