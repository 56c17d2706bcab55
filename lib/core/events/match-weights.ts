/** Weights of the signs. Made by tools/fit-match.ts; see there and docs/evaluation.md for what they were learned from. */
import type { Weights } from './signs';

export const WEIGHTS: Weights = {
  lead: 4.09,
  facts: 4.56,
  passage: 3.3,
  reports: -1.45,
  numbersFound: 1.06,
  sameNumber: 0.41,
  otherNumber: -0.17,
  weekdayAgrees: 1.45,
  weekdayDiffers: -0.97,
  dayNear: 5.72,
  dayOfYear: 2.11,
  gap: -0.41,
  overWeek: -2.11,
  constant: -3.5,
};
