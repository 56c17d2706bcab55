/** Weights of the signs. Made by tools/fit-match.ts; see there and docs/evaluation.md for what they were learned from. */
import type { Weights } from './signs';

export const WEIGHTS: Weights = {
  lead: 5.07,
  facts: 4.21,
  passage: 4.14,
  reports: -1.96,
  numbersFound: 1.15,
  sameNumber: 0.31,
  otherNumber: -0.17,
  weekdayAgrees: 0.76,
  weekdayDiffers: -0.46,
  dayNear: 2.62,
  dayOfYear: 1.69,
  gap: -0.66,
  overWeek: -3.55,
  constant: -3.55,
};
