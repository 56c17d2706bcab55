/**
 * Alignment: passages of different reports that tell the same thing. Two passages are tied by the raw sum of what they
 * share (not by a cosine: long passages tell more, which is no reason against them); many-to-many. The cost grows with
 * shared ties, not with all pairs.
 */
import type { Field, Place } from './field';

export interface Tied {
  a: Place;
  b: Place;
  /** Sum of the weights of shared ties. */
  strength: number;
  /** Shared ties, heaviest first. */
  shared: string[];
}

/** Sum of weights that two passages must share. Set on the development half of ECB+, see docs/evaluation.md. */
const TIED = 1.5;
/** Ties of one passage that are followed, heaviest first. */
const MAX_TIES = 24;

/** All pairs that share anything, of different reports, with their strength. */
function candidates(field: Field): Tied[] {
  const order = new Map(field.places.map((place, index) => [place, index]));
  const pairs: Tied[] = [];
  for (const a of field.places) {
    const found = new Map<Place, Tied>();
    const ties = a.ties.filter((tie) => field.weightOf(tie) > 0);
    for (const tie of ties.sort((x, y) => field.weightOf(y) - field.weightOf(x)).slice(0, MAX_TIES)) {
      for (const b of field.holding(tie)) {
        if (b.report === a.report || (order.get(b) ?? 0) <= (order.get(a) ?? 0)) continue;
        const tied = found.get(b) ?? { a, b, strength: 0, shared: [] };
        tied.strength += field.weightOf(tie);
        tied.shared.push(tie);
        found.set(b, tied);
      }
    }
    pairs.push(...found.values());
  }
  return pairs;
}

/** Pairs of passages that tell the same thing, strongest first. */
export const align = (field: Field): Tied[] =>
  candidates(field)
    .filter(({ strength, shared }) => strength >= TIED && shared.length > 1)
    .sort((x, y) => y.strength - x.strength);

/** What a pair shares, as a share of all ties of the one that has less. */
export function shareOf({ a, b, strength }: Tied, field: Field): number {
  const total = ({ ties }: Place) => ties.reduce((sum, tie) => sum + field.weightOf(tie), 0);
  return strength / Math.max(1e-9, Math.min(total(a), total(b)));
}

/** Groups in which every two passages of different reports are tied: no chain of likenesses makes strangers alike. */
export function groupsOf(pairs: Tied[]): Place[][] {
  const tied = new Map<Place, Set<Place>>();
  for (const { a, b } of pairs) {
    tied.set(a, (tied.get(a) ?? new Set()).add(b));
    tied.set(b, (tied.get(b) ?? new Set()).add(a));
  }
  const groups: Place[][] = [];
  const fits = (group: Place[], place: Place) =>
    group.every((other) => other === place || other.report === place.report || tied.get(other)?.has(place));
  for (const { a, b } of pairs) {
    if (groups.some((group) => group.includes(a) && group.includes(b))) continue;
    const home = groups.find(
      (group) => (group.includes(a) && fits(group, b)) || (group.includes(b) && fits(group, a)),
    );
    if (!home) groups.push([a, b]);
    else for (const place of [a, b]) if (!home.includes(place)) home.push(place);
  }
  return groups;
}
