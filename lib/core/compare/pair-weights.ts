/**
 * Log odds of each sign, and where each kind starts from. Those of unequal values are learnt by tools/fit-pairs.ts and
 * rounded; what equality adds is set by hand, since unmarked equal pairs teach nothing. Figures: docs/evaluation.md.
 */
import type { DetailKind } from '../model';
import type { Evidence } from './evidence';

export const WEIGHTS: Evidence = {
  head: 1,
  headNear: 0.3,
  about: 1.1,
  strongest: 0.9,
  passages: 0.4,
  names: 0.2,
  equal: 1.6,
  compatible: 0.8,
  equalHead: 0.5,
  telling: 0.8,
  close: 0.8,
  position: 0.7,
  lead: 0.2,
  alone: 1,
};

/** Dates, counts and ages abound (another person has another age); a second length of time in a report is nearly always the same one. */
export const CONSTANTS: Partial<Record<DetailKind, number>> = {
  casualties: -4.2,
  age: -5.2,
  money: -3.9,
  percent: -3.9,
  duration: -3.7,
  measure: -4,
  count: -4.8,
  time: -4.4,
  date: -5.6,
};
