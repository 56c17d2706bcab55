/**
 * Log odds of each sign, and where each kind starts from, as learnt by tools/fit-pairs.ts, rounded. Figures:
 * docs/evaluation.md.
 */
import type { DetailKind } from '../../model';
import type { Evidence } from './evidence';

export const WEIGHTS: Evidence = {
  head: 0.4,
  otherHead: -0.6,
  onlyHead: 1,
  onlyAspect: 1,
  about: 0.5,
  strongest: 0.3,
  partner: 0.9,
  otherYear: -0.6,
  otherPerson: -0.4,
  equal: 2.3,
  compatible: 1.6,
  equalHead: 0.2,
  telling: 0.9,
  close: 2.3,
  position: 1.4,
  alone: 1.6,
};

export const CONSTANTS: Partial<Record<DetailKind, number>> = {
  casualties: -5.5,
  age: -5.5,
  money: -5.6,
  percent: -5.4,
  duration: -4.8,
  measure: -5.5,
  count: -5.9,
  time: -5.5,
  date: -6.3,
};
