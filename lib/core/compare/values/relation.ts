/**
 * How two values of one kind stand to each other. An amount's interval already holds what its words allow ("about",
 * "nearly", rounding, a month without its day): values that can both be true are `compatible`, others `different`.
 */
import { type Amount, type Detail, VALUED_KINDS } from '../../model';

export type Relation = 'equal' | 'compatible' | 'different' | 'incomparable';

/** "At least v" is seldom said where the number is known to be much higher, "up to v" where it is much lower. */
const BOUND_COVERS = 1.35;
/** A distance in miles and one in kilometres were rounded apart: 9 miles are told of 15 km, 30 of 50. */
const CONVERTED = 0.05;
/** Two speakers who both say "more than" have other numbers in mind when these are further apart. */
const SAME_BOUND = 0.05;
/** Kinds without an arithmetic: other words are another value. */
const VALUED = new Set<Detail['kind']>(VALUED_KINDS);
/** Small whole numbers of these are counted one by one: 11 is not "about" 12. */
const COUNTED = new Set<Detail['kind']>(['count', 'casualties', 'age']);
const SMALL = 100;

const boundOf = (detail: Detail) => detail.bound ?? 'exact';
/** Two hours and 120 minutes are the same number of days but for its last digits. */
const isOne = (p: number, q: number): boolean => Math.abs(p - q) <= 1e-9 * Math.max(Math.abs(p), Math.abs(q));
const same = (x: Amount, y: Amount): boolean => isOne(x.low, y.low) && isOne(x.high, y.high);
const overlap = (x: Amount, y: Amount): boolean =>
  (x.low <= y.high || isOne(x.low, y.high)) && (y.low <= x.high || isOne(y.low, x.high));

const HALF_DAY = 12 * 60;
/** "One o'clock" by a clock of twelve hours: before or after noon. */
const isOpenHour = ({ kind, text }: Detail, { low }: Amount): boolean =>
  kind === 'time' && low < HALF_DAY && /o['’]clock/i.test(text) && !/[ap]\.? ?m\b/i.test(text);
const later = (amount: Amount): Amount => ({
  ...amount,
  low: amount.low + HALF_DAY,
  high: amount.high + HALF_DAY,
});

/** "Several", "dozens": words for a number that nobody has counted. */
export const isVague = (detail: Detail): boolean => boundOf(detail) === 'about' && detail.value.includes('/');

/** What the words cover when they meet another report's number. */
function covered(amount: Amount, detail: Detail): Amount {
  if (isVague(detail)) return { ...amount, low: amount.low / 2, high: 2 * amount.high };
  const bound = boundOf(detail);
  if (bound === 'least') return { ...amount, high: Math.min(amount.high, BOUND_COVERS * amount.low) };
  return bound === 'most' ? { ...amount, low: Math.max(amount.low, amount.high / BOUND_COVERS) } : amount;
}

const unitIn = ({ value }: Detail): string => value.split(' ')[1] ?? '';

/** Room for the conversion that one of the two needs. */
function converted(amount: Amount, a: Detail, b: Detail): Amount {
  if (a.kind !== 'measure' || unitIn(a) === unitIn(b)) return amount;
  const room = CONVERTED * Math.abs(amount.high);
  return { ...amount, low: amount.low - room, high: amount.high + room };
}

/** Both "more than", or both "up to", of numbers that lie apart. */
function areBoundsApart(a: Detail, b: Detail, x: Amount, y: Amount): boolean {
  const bound = boundOf(a);
  if (bound !== boundOf(b) || (bound !== 'least' && bound !== 'most')) return false;
  const [p, q] = bound === 'least' ? [x.low, y.low] : [x.high, y.high];
  return Math.abs(p - q) > SAME_BOUND * Math.max(Math.abs(p), Math.abs(q));
}

/** Small numbers that are told as exact and differ. */
function areCountedApart(a: Detail, b: Detail): boolean {
  const [p, q] = [Number(a.value), Number(b.value)];
  const isExact = boundOf(a) === 'exact' && boundOf(b) === 'exact';
  return COUNTED.has(a.kind) && isExact && p !== q && Math.max(p, q) < SMALL;
}

/** "40 to 70" and "50 to 67" are two estimates. */
function areRangesApart(a: Detail, b: Detail): boolean {
  const isRange = (detail: Detail) => boundOf(detail) === 'exact' && detail.value.includes('/');
  return a.kind !== 'date' && a.kind !== 'time' && isRange(a) && isRange(b);
}

function amounts(a: Detail, b: Detail, x: Amount, y: Amount): Relation {
  if (x.unit !== y.unit) return 'incomparable';
  if (same(x, y)) return boundOf(a) === boundOf(b) ? 'equal' : 'compatible';
  if (isOpenHour(a, x) && overlap(later(x), y)) return 'compatible';
  if (isOpenHour(b, y) && overlap(x, later(y))) return 'compatible';
  if (areCountedApart(a, b) || areRangesApart(a, b) || areBoundsApart(a, b, x, y)) return 'different';
  return overlap(converted(covered(x, a), a, b), covered(y, b)) ? 'compatible' : 'different';
}

/** The weekday of a value, 1 to 7, where it has one: an unresolved weekday's own, or a day's. */
function weekdayOf({ kind, value }: Detail): number {
  if (kind !== 'date') return 0;
  const unresolved = /^XXXX-WXX-([1-7])$/.exec(value)?.[1];
  if (unresolved) return Number(unresolved);
  return /^\d{4}-\d\d-\d\d$/.test(value) ? new Date(value).getUTCDay() || 7 : 0;
}

/** A weekday that nothing dates may be any day of that name: it never differs, and fits with its own. */
const isSameWeekday = (a: Detail, b: Detail): boolean => weekdayOf(a) > 0 && weekdayOf(a) === weekdayOf(b);

/** The relation of two details' values; `incomparable` where their words do not allow to tell. */
export function relationOf(a: Detail, b: Detail): Relation {
  if (a.value === b.value && a.value !== '' && a.amount?.unit === b.amount?.unit) {
    return boundOf(a) === boundOf(b) ? 'equal' : 'compatible';
  }
  if (a.amount && b.amount) return amounts(a, b, a.amount, b.amount);
  if (a.kind !== b.kind) return 'incomparable';
  if (!VALUED.has(a.kind)) return 'different';
  return isSameWeekday(a, b) ? 'compatible' : 'incomparable';
}
