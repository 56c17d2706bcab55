/**
 * How well two passages go together, seen from both: what they share, as a share of what each of them shares with its
 * best passage in the other's report. 1 where each is the other's best.
 */
import type { Field, Place } from './field';

type Strengths = Map<Place, number>;

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

/** Reads each passage once, when it is first asked for. */
export function partnersOf(field: Field): Partners {
  const known = new Map<Place, { strengths: Strengths; best: number[] }>();
  const read = (place: Place) => {
    const strengths = strengthsOf(place, field);
    return { strengths, best: bestOf(strengths) };
  };
  const of = (place: Place) => {
    const one = known.get(place) ?? read(place);
    known.set(place, one);
    return one;
  };
  return {
    fit: (a, b) => {
      const shared = of(a).strengths.get(b) ?? 0;
      return shared === 0 ? 0 : shared ** 2 / ((of(a).best[b.report] ?? 1) * (of(b).best[a.report] ?? 1));
    },
  };
}
