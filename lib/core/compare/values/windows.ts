/**
 * "For 90 days" tells how long, "in the next few months" tells when. Readers take them for two readings of one thing,
 * and they are: neither says what the other says, so they differ even where the numbers would fit.
 */
import type { Detail } from '../../model';
import { type Relation, relationOf } from './relation';
import type { Mention, Slot } from './slots';

const WINDOW_WORDS = /\b(?:next|coming|following|within)\b/i;
const WINDOW_BEFORE = /\b(?:within|(?:in|over|during) the (?:next|coming|course of the))\s*$/i;
const BEFORE = 40;

/** The words before the phrase, in its passage or in the digest's context. */
function before({ place, detail }: Mention): string {
  const text = 'context' in detail ? detail.context : place.passage.text;
  return text.slice(Math.max(0, detail.start - BEFORE), detail.start);
}

const isWindow = (mention: Mention): boolean =>
  WINDOW_WORDS.test(mention.detail.text) || WINDOW_BEFORE.test(before(mention));

/** Minutes from UTC, where the value tells its zone: "T20:45Z", "T13:45-07:00". */
function zoneOf({ value }: Detail): number | null {
  const zone = /(?:Z|([+-])(\d\d):(\d\d))$/.exec(value);
  if (!zone) return null;
  const size = 60 * Number(zone[2] ?? 0) + Number(zone[3] ?? 0);
  return zone[1] === '-' ? -size : size;
}

/** Clocks of the world lie half hours apart, and reports round to five minutes. */
const ZONE_STEP = 30;
const ROUNDED = 5;
/** May two clocks show one moment in two zones? */
function areZonesApart(a: Detail, b: Detail): boolean {
  const apart = Math.abs((a.amount?.low ?? 0) - (b.amount?.low ?? 0));
  const rest = apart % ZONE_STEP;
  return apart >= ZONE_STEP && Math.min(rest, ZONE_STEP - rest) <= ROUNDED;
}

function shifted(detail: Detail, by: number): Detail {
  const { amount } = detail;
  return amount
    ? { ...detail, value: '', amount: { ...amount, low: amount.low + by, high: amount.high + by } }
    : detail;
}

/** Times of day with their zones: two known ones are converted; with one of them nothing is said where a zone may explain it. */
function clockRelation(a: Detail, b: Detail): Relation | null {
  const [x, y] = [zoneOf(a), zoneOf(b)];
  if (x === y) return null;
  if (x === null || y === null)
    return areZonesApart(a, b) ? 'incomparable' : relationOf(shifted(a, 0), shifted(b, 0));
  return relationOf(shifted(a, 0), shifted(b, x - y));
}

/**
 * `different` for a length against a window with other words, and how times in other zones stand; null where neither
 * is the question.
 */
export function windowRelation(a: Slot, b: Slot): Relation | null {
  if (a.kind === 'time' && b.kind === 'time') return clockRelation(a.best.detail, b.best.detail);
  if (a.kind !== 'duration' || b.kind !== 'duration' || relationOf(a.best.detail, b.best.detail) === 'equal')
    return null;
  return isWindow(a.best) !== isWindow(b.best) ? 'different' : null;
}
