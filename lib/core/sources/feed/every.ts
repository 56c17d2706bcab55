/** How often a feed may be asked, as it says itself. */
import type { Fields } from './fields';
import { firstLine } from './item';

const MINUTE = 60_000;
const PERIODS: Record<string, number> = {
  hourly: 60,
  daily: 1440,
  weekly: 10_080,
  monthly: 43_200,
  yearly: 525_600,
};

/** A positive number that a text is; null for none. */
function numberOf(text: string): number | null {
  const number = /^\d{1,6}(?:\.\d{1,6})?$/.test(text) ? Number(text) : 0;
  return number > 0 ? number : null;
}

/** Milliseconds; the longer of `ttl` and `sy:updatePeriod` with its frequency, null where it says neither. */
export function everyOf(feed: Fields): number | null {
  const period = firstLine(feed, 'sy:updateperiod').toLowerCase();
  const length = Object.hasOwn(PERIODS, period) ? (PERIODS[period] ?? 0) : 0;
  const often = numberOf(firstLine(feed, 'sy:updatefrequency')) ?? 1;
  const minutes = Math.max(numberOf(firstLine(feed, 'ttl')) ?? 0, length / often);
  return minutes > 0 ? Math.round(minutes * MINUTE) : null;
}
