/**
 * How well two passages go together, seen from both: what they share, as a share of what each of them shares with its
 * best passage in the other's report. 1 where each is the other's best.
 */
import type { Field, Place } from './field';

type Strengths = Map<Place, number>;

interface Nearness {
  strengths: Strengths;
  /** By report: the most that a passage of it shares. */
  best: number[];
}

export interface Partners {
  /** 0 to 1. */
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

const KNOWN = new WeakMap<Place, Nearness>();

/** What a passage shares with those of the other reports: read when it is first asked for, by whatever part. */
export function nearnessOf(place: Place, field: Field): Nearness {
  const known = KNOWN.get(place);
  if (known) return known;
  const strengths = strengthsOf(place, field);
  const nearness = { strengths, best: bestOf(strengths) };
  KNOWN.set(place, nearness);
  return nearness;
}

export function partnersOf(field: Field): Partners {
  return {
    fit: (a, b) => {
      const { strengths, best } = nearnessOf(a, field);
      const shared = strengths.get(b) ?? 0;
      if (shared === 0) return 0;
      return shared ** 2 / ((best[b.report] ?? 1) * (nearnessOf(b, field).best[a.report] ?? 1));
    },
  };
}
