/** Weights of the signs. Made by tools/fit-match.ts; see there and docs/evaluation.md for what they were learned from. */
import type { Weights } from './signs';

export const WEIGHTS: Weights = {
  lead: 1.6,
  facts: 2.67,
  passage: 3.29,
  passageOfMany: -0.97,
  reports: -1.06,
  single: 0,
  self: -1.1,
  beaten: 9.08,
  strangers: -0.22,
  named: 1.88,
  ledBy: 1.6,
  namesFound: 1.84,
  leadNumbers: 0.69,
  numbersFound: 1.32,
  sameNumber: 0.28,
  otherNumber: -0.14,
  weekdayAgrees: 0.85,
  weekdayDiffers: -1.26,
  dayNear: 1.15,
  yearSame: 7.49,
  dayOfYear: 1.11,
  gap: -0.84,
  overWeek: -3.7,
  constant: -3.24,
};
