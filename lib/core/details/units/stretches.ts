/** Stretches of time as they are written, whatever they are used for: durations, ages, dates at a distance. */
import { boundBefore } from '../../text/bounds';
import { PARTS } from '../../text/number-words';
import type { Quantity } from '../../text/quantities';
import { isVerb } from '../../text/verbs';
import { pastHyphen, type Source, single, wordAt } from '../source';
import { NUMBERED_ONLY, TIME_UNITS, type TimeUnit } from './time-units';

export interface Stretch {
  quantity: Quantity;
  unit: TimeUnit;
  from: number;
  to: number;
}

/** Words that mean one of the unit after them: "an hour", "a full week", "half a year". */
const ONE = new Set('a an one another this entire whole full all une un una ein eine einen'.split(' '));

const FULL = new Set(['full', 'whole', 'entire']);

const FILL = new Set(
  'full whole entire solid consecutive straight more additional further extra long business working calendar other past next last coming following'.split(
    ' ',
  ),
);

/** One unit or part of one: "an hour and a half", "half an hour", "half a year". */
function articleStretch(source: Source, at: number): Stretch | null {
  const word = wordAt(source, at);
  if (word === 'half' || word === 'quarter') {
    if (isNumbered(source, at)) return null;
    const next = pastHyphen(source, at + 1);
    const gap = /^(?:an?|of)$/.test(wordAt(source, next))
      ? next + (wordAt(source, next) === 'of' ? 2 : 1)
      : next;
    const unit = unitAt(source, gap, false);
    return unit
      ? { quantity: single(at, gap, word === 'half' ? 0.5 : 0.25), unit, from: at, to: gap + 1 }
      : null;
  }
  if (!ONE.has(word) && !FULL.has(word)) return null;
  let next = pastHyphen(source, at + 1);
  for (let i = 0; i < 2 && FILL.has(wordAt(source, next)); i++) next = pastHyphen(source, next + 1);
  const unit = unitAt(source, next, false);
  if (unit && next === at + 1 && isRate(source, at, next)) return null;
  if (!unit || (word === 'this' && next === at + 1) || /s$/.test(wordAt(source, next))) return null;
  return { ...withPart(source, single(at, next), next + 1), unit, from: at };
}

/** "The second half of the year" is a time in it. */
const isNumbered = (source: Source, at: number): boolean =>
  /^(?:first|second|latter)$/.test(wordAt(source, at - 1));

/** "$5 a year", "twice a week": how often. And "a day that counts" is no stretch. */
function isRate(source: Source, at: number, unit: number): boolean {
  if (!/^(?:an?|one)$/.test(wordAt(source, at))) return false;
  if (SPEED.test(wordAt(source, at - 1))) return true;
  const behind = wordAt(source, unit + 1);
  if (/^(?:that|when|which)$/.test(behind) || (behind === 'of' && wordAt(source, unit) === 'day'))
    return true;
  if (/^(?:after|before|ago|later|earlier|ahead|long|from|and|-)$/.test(wordAt(source, unit + 1)))
    return false;
  const before = source.tokens[at - 1];
  if (!before || before.kind === 'mark' || at === source.sentenceStart[at]) return false;
  return (
    before.kind === 'number' || !(RUN_UP.has(before.lower) || isVerb(before.lower, wordAt(source, at - 2)))
  );
}

/** "50 miles an hour". */
const SPEED = /^(?:kms?|kilomet(?:er|re)s?|miles?|met(?:er|re)s?|feet|knots)$/;

/** What may stand before a single "a year" that tells how long. */
const RUN_UP = new Set(
  'for in within after before than about nearly almost over under around least most by until of only just past last every take takes and or to from lasts roughly wait another'.split(
    ' ',
  ),
);

/** "and a half" after the unit. */
function withPart(source: Source, quantity: Quantity, to: number): { quantity: Quantity; to: number } {
  const part = PARTS.get(wordAt(source, to + 2));
  if (wordAt(source, to) !== 'and' || !/^an?$/.test(wordAt(source, to + 1)) || !part) return { quantity, to };
  const value = quantity.value + part;
  return { quantity: { ...quantity, value, low: value, high: value }, to: to + 3 };
}

function unitAt(source: Source, at: number, numbered: boolean): TimeUnit | null {
  const word = wordAt(source, at);
  if (!numbered && NUMBERED_ONLY.has(word)) return null;
  return TIME_UNITS.get(word) ?? null;
}

/** A number and its unit: "90 days", "90-day", "3.5years", "30 consecutive days". */
function numberStretch(source: Source, at: number): Stretch | null {
  const quantity = source.numbers[at];
  if (!quantity) return null;
  let next = pastHyphen(source, quantity.to);
  if (wordAt(source, next) === 'of') next++;
  for (let i = 0; i < 2 && FILL.has(wordAt(source, next)); i++) next = pastHyphen(source, next + 1);
  const unit = unitAt(source, next, true);
  if (!unit || wordAt(source, at) === 'quarter') return null;
  const whole = withPart(source, quantity, next + 1);
  return { ...whole, unit, from: quantity.from };
}

const GLUED = /^(hour|day|week|weekend|month|year|decade|century)s?long$/;
/** "weeklong", "year-long", "overnight" is none. */
function longWord(source: Source, at: number): Stretch | null {
  const word = wordAt(source, at);
  const glued = word.endsWith('long') ? GLUED.exec(word)?.[1] : undefined;
  const name =
    glued ?? (pastHyphen(source, at + 1) > at + 1 && wordAt(source, at + 2) === 'long' ? word : '');
  const unit = TIME_UNITS.get(name);
  if (!unit) return null;
  const vague = name.endsWith('s');
  return {
    quantity: single(at, at + 1, vague ? 4 : 1, vague ? VAGUE : {}),
    unit,
    from: at,
    to: glued ? at + 1 : at + 3,
  };
}

export const VAGUE: Partial<Quantity> = { low: 2, high: 11, bound: 'about' };

/** "most of the weekend". */
function mostOf(source: Source, at: number): Stretch | null {
  const word = wordAt(source, at);
  if ((word !== 'most' && word !== 'much' && word !== 'half') || wordAt(source, at + 1) !== 'of') return null;
  if (pastHyphen(source, at + 4) > at + 4 || isNumbered(source, at)) return null;
  const unit = /^(?:the|a|this|that|last)$/.test(wordAt(source, at + 2))
    ? TIME_UNITS.get(wordAt(source, at + 3))
    : undefined;
  if (!unit || wordAt(source, at + 3).endsWith('s')) return null;
  return {
    quantity: single(at, at + 4, 0.75, { low: 0.5, high: 1, bound: 'about' }),
    unit,
    from: at,
    to: at + 4,
  };
}

/** The stretch of time whose number begins at `at`, whatever it is used for. */
export const stretchAt = (source: Source, at: number): Stretch | null =>
  numberStretch(source, at) ?? mostOf(source, at) ?? articleStretch(source, at) ?? longWord(source, at);

/** "less than a week": an article's stretch takes its bound here, a number's has it already. */
function withBound(source: Source, stretch: Stretch | null): Stretch | null {
  if (!stretch || source.numbers[stretch.quantity.at]) return stretch;
  const bound = boundBefore(source.tokens, stretch.from);
  if (!bound) return stretch;
  const { quantity } = stretch;
  const meaning = bound.meaning === 'below' ? 'about' : bound.meaning;
  const kept = meaning === 'exact' ? quantity.bound : meaning;
  return {
    ...stretch,
    from: bound.from,
    quantity: { ...quantity, bound: kept, below: bound.meaning === 'below' },
  };
}

/** "2 years 1 month 21 days", "an hour and 20 minutes": further stretches with smaller units. */
export function stretchesAt(source: Source, at: number): Stretch[] {
  const first = withBound(source, stretchAt(source, at));
  if (!first) return [];
  const all = [first];
  for (let last = first; all.length < 4; ) {
    const gap = /^(?:and|,)$/.test(wordAt(source, last.to)) ? last.to + 1 : last.to;
    const next = numberStretch(source, gap) ?? (gap === last.to ? null : articleStretch(source, gap));
    if (!next || next.unit.iso === last.unit.iso || all.some((one) => one.unit.iso === next.unit.iso)) break;
    if (gap > last.to && next.unit.days > last.unit.days) break;
    all.push(next);
    last = next;
  }
  return all;
}
