/**
 * Log odds of each sign that two passages tell the same act, learnt by tools/fit-align.ts and rounded.
 */
import type { Likeness } from './likeness';

export const WEIGHTS: Likeness = { told: 2.3, equal: 1, source: 2.2, lead: 0.8, central: 1.1 };
export const CONSTANT = -5.8;
/** Passages from this likelihood on are aligned. */
export const LIKELY = 0.42;
