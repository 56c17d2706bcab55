/** Weights of the signs. Made by tools/fit-match.ts; see there and docs/evaluation.md for what they were learned from. */
import type { Weights } from './signs';

export const WEIGHTS: Weights = {
  lead: 0.82,
  facts: 2.49,
  passage: 3.03,
  passageOfMany: -0.58,
  reports: -1.14,
  short: 0.77,
  self: -1.36,
  beaten: 18.86,
  strangers: -0.17,
  named: 1.9,
  ledBy: 1.44,
  namesFound: 1.36,
  leadNumbers: 0.71,
  numbersFound: 0.95,
  sameNumber: 0.35,
  otherNumber: -0.17,
  weekdayAgrees: 1,
  weekdayDiffers: -1.14,
  dayNear: 2.87,
  yearSame: 5.65,
  dayOfYear: 0.81,
  gap: -0.72,
  overWeek: -3.47,
  constant: -3.46,
};
