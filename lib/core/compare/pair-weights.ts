/**
 * Log odds of each sign, and where each kind starts from, as learnt by tools/fit-pairs.ts, rounded. Figures:
 * docs/evaluation.md.
 */
import type { DetailKind } from '../model';
import type { Evidence } from './evidence';

export const WEIGHTS: Evidence = {
  head: 0.4,
  otherHead: -0.6,
  onlyHead: 0.9,
  onlyAspect: 0.9,
  about: 0.2,
  strongest: 0.7,
  partner: 1.3,
  otherYear: -0.6,
  equal: 2.4,
  compatible: 1.6,
  equalHead: 0.3,
  telling: 0.7,
  close: 1.6,
  position: 1.6,
  alone: 1.3,
};

export const CONSTANTS: Partial<Record<DetailKind, number>> = {
  casualties: -5.2,
  age: -5.7,
  money: -5.5,
  percent: -5.2,
  duration: -5,
  measure: -5.2,
  count: -5.8,
  time: -5.3,
  date: -6.4,
};
