/**
 * Log odds of each sign, and where each kind starts from, as learnt by tools/fit-pairs.ts, rounded. Figures:
 * docs/evaluation.md.
 */
import type { DetailKind } from '../model';
import type { Evidence } from './evidence';

export const WEIGHTS: Evidence = {
  head: 0.4,
  otherHead: -0.7,
  onlyHead: 1,
  onlyAspect: 1,
  about: 0.4,
  strongest: 0.4,
  partner: 1,
  otherYear: -0.7,
  equal: 2.3,
  compatible: 1.7,
  equalHead: 0.2,
  telling: 0.9,
  close: 2.2,
  position: 1.5,
  alone: 1.7,
};

export const CONSTANTS: Partial<Record<DetailKind, number>> = {
  casualties: -5.6,
  age: -5.7,
  money: -5.7,
  percent: -5.5,
  duration: -4.8,
  measure: -5.6,
  count: -5.9,
  time: -5.7,
  date: -6.4,
};
