/**
 * Weights of the signs where one side is a title and a summary, which come within days of all others: that they are of
 * one day says little there. Learned as those of `match-weights.ts`; see docs/evaluation.md, "Short texts".
 */
import type { Weights } from './signs';

/** A gist of fewer keys is short: a title with some forty words has fifteen to forty. */
export const SHORT_KEYS = 42;

export const SHORT_WEIGHTS: Weights = {
  lead: 2.23,
  facts: 0,
  passage: 1.31,
  passageOfMany: 0,
  reports: -1.12,
  short: 0,
  self: -2.68,
  beaten: 0,
  strangers: -0.14,
  named: 1.77,
  ledBy: 0,
  namesFound: 0.27,
  leadNumbers: 0.57,
  numbersFound: 1,
  sameNumber: 0.83,
  otherNumber: -0.39,
  weekdayAgrees: 3.52,
  weekdayDiffers: -0.61,
  dayNear: 3.45,
  yearSame: 2.76,
  dayOfYear: 1.16,
  gap: -1.49,
  overWeek: 0,
  // Learned as -1.39: a wrong event is worse than none.
  constant: -2.4,
};
