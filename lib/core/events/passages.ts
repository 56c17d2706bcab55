/** Passages of an article that tell what a passage of an event's report tells: shared rare words, seen one by one. */
import type { Gist } from './gist';
import { placesIn } from './hash';
import type { EventProfile } from './profile';
import { weightsOf } from './weigh';

/** An article's passages, by the keys that stand in them. */
export interface PassageIndex {
  keys: Uint32Array;
  rarities: Float32Array;
  /** Passages of each key, by its place in `keys`. */
  at: number[][];
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

/** Calls `see` with where each passage's keys begin and end in `passages`. */
function eachPassage({ passages }: Gist, see: (from: number, to: number) => void): void {
  for (let at = 0; at < passages.length; ) {
    const to = at + 1 + (passages[at] ?? 0);
    see(at + 1, to);
    at = to;
  }
}

export function indexOf(gist: Gist): PassageIndex {
  const { rarities } = weightsOf(gist);
  const at: number[][] = Array.from(gist.keys, () => []);
  const weights: number[] = [];
  eachPassage(gist, (from, to) => {
    let weight = 0;
    for (const key of gist.passages.subarray(from, to)) {
      at[key]?.push(weights.length);
      weight += rarities[key] ?? 0;
    }
    weights.push(weight);
  });
  return { keys: gist.keys, rarities, at, weights };
}

/** For each passage of the article its nearest one so far. */
class Nearest {
  private readonly shared: Float64Array;
  private readonly share: Float64Array;

  constructor(private readonly weights: number[]) {
    this.shared = new Float64Array(weights.length);
    this.share = new Float64Array(weights.length);
  }

  /** `shared`: what a passage of that weight shares with each of the article's. */
  see(shared: Float64Array, weight: number): void {
    for (const [passage, sum] of shared.entries()) {
      if (sum === 0) continue;
      const share = sum / Math.sqrt(weight * (this.weights[passage] ?? weight));
      if (sum * share <= (this.shared[passage] ?? 0) * (this.share[passage] ?? 0)) continue;
      this.shared[passage] = sum;
      this.share[passage] = share;
    }
  }

  all(): Likeness[] {
    return [...this.shared]
      .map((shared, passage) => ({ passage, shared, share: this.share[passage] ?? 0 }))
      .filter(({ shared }) => shared > 0);
  }
}

/** For each passage of the article the nearest one of the event; those that share nothing are left out. */
export function likenesses(index: PassageIndex, { gists }: EventProfile): Likeness[] {
  const nearest = new Nearest(index.weights);
  const shared = new Float64Array(index.weights.length);
  for (const gist of gists) {
    const { rarities } = weightsOf(gist);
    const places = placesIn(index.keys, gist.keys);
    eachPassage(gist, (from, to) => {
      let weight = 0;
      shared.fill(0);
      for (let at = from; at < to; at++) {
        const key = gist.passages[at] ?? 0;
        const rarity = rarities[key] ?? 0;
        weight += rarity;
        for (const passage of index.at[places[key] ?? -1] ?? [])
          shared[passage] = (shared[passage] ?? 0) + rarity;
      }
      nearest.see(shared, weight);
    });
  }
  return nearest.all();
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
