/** Weights of the signs. Made by tools/fit-match.ts; see there and docs/evaluation.md for what they were learned from. */
import type { Weights } from './signs';

export const WEIGHTS: Weights = {
  lead: 0.98,
  facts: 2.66,
  passage: 3.47,
  passageOfMany: -0.98,
  reports: -1.06,
  short: 0.63,
  self: -1.08,
  beaten: 9.16,
  strangers: -0.21,
  named: 2.16,
  ledBy: 1.54,
  namesFound: 1.62,
  leadNumbers: 0.66,
  numbersFound: 1.07,
  sameNumber: 0.33,
  otherNumber: -0.19,
  weekdayAgrees: 1.07,
  weekdayDiffers: -1.08,
  dayNear: 3.16,
  yearSame: 5.79,
  dayOfYear: 1.17,
  gap: -0.64,
  overWeek: -3.71,
  constant: -3.38,
};
