/** Passages of an article that tell what a passage of an event's report tells: shared rare words, seen one by one. */
import type { EventProfile } from './profile';
import { rarityOf } from './rarity';

/** An article's passages, by the keys that stand in them. */
export interface PassageIndex {
  /** Passages by key. */
  at: ReadonlyMap<string, number[]>;
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

const weightOfKeys = (keys: string[]): number => keys.reduce((sum, key) => sum + rarityOf(key), 0);

export function indexOf(passages: string[][]): PassageIndex {
  const at = new Map<string, number[]>();
  for (const [passage, keys] of passages.entries())
    for (const key of keys) {
      const places = at.get(key);
      if (places) places.push(passage);
      else at.set(key, [passage]);
    }
  return { at, weights: passages.map(weightOfKeys) };
}

/** What one passage shares with each of the article's. */
function sharedWith({ at }: PassageIndex, keys: string[]): Map<number, number> {
  const shared = new Map<number, number>();
  for (const key of keys) {
    const places = at.get(key);
    if (!places) continue;
    const rarity = rarityOf(key);
    for (const passage of places) shared.set(passage, (shared.get(passage) ?? 0) + rarity);
  }
  return shared;
}

/** For each passage of the article the nearest one of the event; those that share nothing are left out. */
export function likenesses(index: PassageIndex, { gists }: EventProfile): Likeness[] {
  const best = new Map<number, Likeness>();
  for (const keys of gists.flatMap(({ passages }) => passages)) {
    const weight = weightOfKeys(keys);
    for (const [passage, shared] of sharedWith(index, keys)) {
      const share = shared / Math.sqrt(weight * (index.weights[passage] ?? weight));
      const worth = shared * share;
      const before = best.get(passage);
      if (!before || worth > before.shared * before.share) best.set(passage, { passage, shared, share });
    }
  }
  return [...best.values()];
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
