/** Weights of the signs. Made by tools/fit-match.ts; see there and docs/evaluation.md for what they were learned from. */
import type { Weights } from './signs';

export const WEIGHTS: Weights = {
  lead: 4.13,
  facts: 4.68,
  passage: 3.21,
  reports: -1.46,
  numbersFound: 0.94,
  sameNumber: 0.44,
  otherNumber: -0.16,
  weekdayAgrees: 1.38,
  weekdayDiffers: -1.04,
  dayNear: 5.96,
  dayOfYear: 1.97,
  gap: -0.34,
  overWeek: -2.25,
  constant: -3.48,
};
