/** Weights of the signs. Made by tools/fit-match.ts; see there and docs/evaluation.md for what they were learned from. */
import type { Weights } from './signs';

export const WEIGHTS: Weights = {
  whole: 5.84,
  lead: 2.84,
  facts: 4.66,
  reports: -1.34,
  numbersFound: 1.31,
  sameNumber: 0.3,
  otherNumber: -0.28,
  weekdayAgrees: 0.69,
  weekdayDiffers: -0.92,
  dayNear: 3.15,
  dayOfYear: 1.71,
  gap: -0.98,
  overWeek: -2.23,
  constant: -4.35,
};
