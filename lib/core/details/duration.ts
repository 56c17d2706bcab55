/**
 * How long: "90 days", "a 90-day closure", "an hour and a half", "the next few months", "for years", "weeklong".
 * Value: ISO 8601, an interval of two where the words are vague. Amount: days.
 */
import { boundAfter } from '../text/bounds';
import { type Found, pastHyphen, type Source, single, wordAt } from './source';
import { daysOf, durationText } from './units/stretch-value';
import { type Stretch, stretchesAt, VAGUE } from './units/stretches';
import { NUMBERED_ONLY, TIME_UNITS } from './units/time-units';

/** A unit's plural after these, without a number, is a vague stretch: "for months". */
const VAGUE_BEFORE = new Set(
  'for after within of over lasted lasts last took takes take spent spend spends waited wait pendant desde durante seit'.split(
    ' ',
  ),
);

const BEFORE = new Set(
  'last past next coming following first final previous preceding initial recent upcoming remaining'.split(
    ' ',
  ),
);

/** From how many a person would say the next larger unit. */
const VAGUE_HIGH: Readonly<Record<string, number>> = { S: 59, TM: 59, H: 23, D: 13, W: 8, M: 23, Y: 20 };

/** "for months", "weeks of fighting". */
function bareStretch(source: Source, at: number): Stretch | null {
  const word = wordAt(source, at);
  const unit = TIME_UNITS.get(word);
  if (!unit || !word.endsWith('s') || NUMBERED_ONLY.has(word) || source.numbers[at]) return null;
  const before = wordAt(source, at - 1);
  if (
    !VAGUE_BEFORE.has(before) &&
    !(before === 'some' && wordAt(source, at + 1) !== 'ago') &&
    !(BEFORE.has(before) && wordAt(source, at + 1) !== 'ago')
  )
    return null;
  const high = unit.times > 1 ? 5 : (VAGUE_HIGH[unit.iso] ?? 11);
  return { quantity: single(at, at + 1, 4, { ...VAGUE, high }), unit, from: at, to: at + 1 };
}

/** "the next", "the past" before the number belong to the phrase. */
function widened(source: Source, from: number): number {
  let start = from;
  const word = wordAt(source, start - 1);
  if (BEFORE.has(word) && (word !== 'last' || isLast(source, from))) start--;
  if (start < from && /^(?:the|his|her|its|their|these|this)$/.test(wordAt(source, start - 1))) start--;
  return start;
}

/** "The last 3 days" are past; "the talks last 3 days" and "last more than a week" tell how long. */
const isLast = (source: Source, at: number): boolean => {
  const before = wordAt(source, at - 2);
  return (
    before === '' || /^(?:the|his|her|its|their|these|in|over|for|during|within|of|from|at)$/.test(before)
  );
};

/** "A last-minute deal" lasts no minute. */
const isHurried = (source: Source, at: number): boolean =>
  wordAt(source, at + 1) === 'last' &&
  pastHyphen(source, at + 2) > at + 2 &&
  wordAt(source, at + 3) === 'minute';

/** A duration that begins at `at`. */
export function durationAt(source: Source, at: number): Found | null {
  if (isHurried(source, at)) return null;
  const bare = bareStretch(source, at);
  const stretches = bare ? [bare] : stretchesAt(source, at);
  const [first] = stretches;
  const last = stretches.at(-1);
  if (!first || !last) return null;
  const long = pastHyphen(source, last.to);
  const end = long > last.to && wordAt(source, long) === 'long' ? long + 1 : last.to;
  const after = boundAfter(source.tokens, end);
  const bound = after?.meaning ?? first.quantity.bound;
  const bounded = { ...first, quantity: { ...first.quantity, bound } };
  const [low, high] = daysOf([bounded, ...stretches.slice(1)]);
  const amount = { unit: 'day', low, high };
  return {
    from: widened(source, first.from),
    to: after?.to ?? end,
    value: durationText(stretches),
    amount,
    bound,
  };
}
