/** Passages of an article that tell what a passage of an event's report tells: shared rare words, seen one by one. */
import type { Common } from './common';
import type { Gist } from './gist';
import { weightsOf } from './weigh';

/** An article's passages, by the keys that stand in them. */
export interface PassageIndex {
  /** Passages of each key, by its place among the gist's. */
  lists: number[][];
  /** Sum of rarities of each passage. */
  weights: number[];
}

/** A passage of the article with the nearest passage of the event. */
export interface Likeness {
  passage: number;
  /** Sum of the rarities of what both hold. */
  shared: number;
  /** The same as a share of the two passages' weights (their geometric mean), 0 to 1. */
  share: number;
}

export function indexOf(gist: Gist): PassageIndex {
  const { rarities } = weightsOf(gist);
  const lists: number[][] = Array.from(gist.keys, () => []);
  const weights: number[] = [];
  for (let from = 0; from < gist.passages.length; ) {
    const to = from + 1 + (gist.passages[from] ?? 0);
    let weight = 0;
    for (const key of gist.passages.subarray(from + 1, to)) {
      lists[key]?.push(weights.length);
      weight += rarities[key] ?? 0;
    }
    weights.push(weight);
    from = to;
  }
  return { lists, weights };
}

/** For each passage of the article the nearest one of the event; those that share nothing are left out. */
export function likenesses(index: PassageIndex, reports: Common[]): Likeness[] {
  const best: (Likeness | undefined)[] = [];
  const shared = new Float64Array(index.weights.length);
  for (const report of reports) nearest(index, report, shared, best);
  return best.filter((one) => one !== undefined);
}

/** `best`: by passage of the article, the nearest so far. `shared` is nought when it comes, and again when it goes. */
function nearest(
  index: PassageIndex,
  { gist, places }: Common,
  shared: Float64Array,
  best: (Likeness | undefined)[],
): void {
  const { rarities } = weightsOf(gist);
  for (let from = 0; from < gist.passages.length; ) {
    const to = from + 1 + (gist.passages[from] ?? 0);
    const touched: number[] = [];
    let weight = 0;
    for (let at = from + 1; at < to; at++) {
      const key = gist.passages[at] ?? 0;
      const rarity = rarities[key] ?? 0;
      weight += rarity;
      const place = places[key] ?? -1;
      if (place < 0) continue;
      for (const passage of index.lists[place] ?? []) {
        if (shared[passage] === 0) touched.push(passage);
        shared[passage] = (shared[passage] ?? 0) + rarity;
      }
    }
    for (const passage of touched) {
      const sum = shared[passage] ?? 0;
      const share = sum / Math.sqrt(weight * (index.weights[passage] ?? weight));
      const before = best[passage];
      if (!before || sum * share > before.shared * before.share)
        best[passage] = { passage, shared: sum, share };
      shared[passage] = 0;
    }
    from = to;
  }
}

/** Less in common is chance: three or four rare words. */
const LEAST_SHARED = 12;

/** The share of the passage that comes nearest; 0 where none does. */
export const nearestShare = (found: Likeness[]): number =>
  Math.max(0, ...found.filter(({ shared }) => shared > LEAST_SHARED).map(({ share }) => share));

/**
 * Passages that surely tell what the event's reports tell. Measured on reports of other events: one in 700 has such a
 * passage by chance, of events of the same kind one in seven, which often do tell of each other.
 */
const SURE = { shared: 20, share: 0.5 };
export const tellingPassages = (alike: Likeness[]): Likeness[] =>
  alike.filter(({ shared, share }) => shared >= SURE.shared && share >= SURE.share);
