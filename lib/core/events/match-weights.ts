/** Weights of the signs. Made by tools/fit-match.ts; see there and docs/evaluation.md for what they were learned from. */
import type { Weights } from './signs';

export const WEIGHTS: Weights = {
  whole: 4.1,
  lead: 4.14,
  facts: 5.62,
  reports: -1.96,
  numbersFound: 1.35,
  sameNumber: 0.32,
  otherNumber: -0.17,
  weekdayAgrees: 1.05,
  weekdayDiffers: -0.29,
  dayNear: 2.64,
  dayOfYear: 1.67,
  gap: -0.78,
  overWeek: -3.45,
  constant: -3.54,
};
