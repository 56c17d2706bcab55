/**
 * Passages whose values may be about one thing, and may not: too unsure for a verdict, so they stand side by side and
 * nothing is said of them.
 */

import { mutualBest } from '../values/mutual';
import type { Pair } from '../values/pairs';
import type { Slot } from '../values/slots';
import type { Place } from './field';

/**
 * How likely both are about one thing. On our own open events 4 % more of what differs stands side by side with .15 than
 * without; on the development half neither that nor the alignment's precision moves.
 */
const MAY_BE_ONE = 0.15;

/** Two passages each, of candidates in their order. */
export function nearMisses(candidates: Pair[]): Place[][] {
  const best = mutualBest<Slot, Pair>(candidates);
  return candidates
    .filter((pair) => best.has(pair) && pair.relation !== 'equal' && pair.score >= MAY_BE_ONE)
    .map(({ a, b }) => [a.best.place, b.best.place]);
}
