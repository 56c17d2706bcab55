/**
 * How well two passages go together, seen from both: what they share, as a share of what each of them shares with its
 * best passage in the other's report. 1 where each is the other's best.
 */

import { readOnce } from '../words';
import type { Field, Place } from './field';

type Strengths = Map<Place, number>;

export interface Partners {
  /** 0 to 1, for passages of two reports. */
  fit(a: Place, b: Place): number;
}

/** Sums of the weights of shared ties, for all passages of other reports that share any. */
function strengthsOf(a: Place, field: Field): Strengths {
  const strengths: Strengths = new Map();
  for (const tie of a.ties) {
    const weight = field.weightOf(tie);
    if (weight === 0) continue;
    for (const b of field.holding(tie)) {
      if (b.report !== a.report) strengths.set(b, (strengths.get(b) ?? 0) + weight);
    }
  }
  return strengths;
}

function bestOf(strengths: Strengths): number[] {
  const best: number[] = [];
  for (const [{ report }, strength] of strengths) best[report] = Math.max(best[report] ?? 0, strength);
  return best;
}

const KNOWN = new WeakMap<Place, number[]>();

/** By report: the most that a passage of it shares with this one. Read when it is first asked for, by whatever part. */
export function nearestOf(place: Place, field: Field): number[] {
  const known = KNOWN.get(place) ?? bestOf(strengthsOf(place, field));
  KNOWN.set(place, known);
  return known;
}

const tiesIn = readOnce((place) => new Set(place.ties));

/** What two passages share: to add it up anew takes less than to keep it for all of them. */
function strengthOf(a: Place, b: Place, field: Field): number {
  const others = tiesIn(b);
  let strength = 0;
  for (const tie of a.ties) if (others.has(tie)) strength += field.weightOf(tie);
  return strength;
}

export function partnersOf(field: Field): Partners {
  return {
    fit: (a, b) => {
      const shared = strengthOf(a, b, field);
      if (shared === 0) return 0;
      const [best, back] = [nearestOf(a, field)[b.report], nearestOf(b, field)[a.report]];
      return shared ** 2 / ((best ?? 1) * (back ?? 1));
    },
  };
}
