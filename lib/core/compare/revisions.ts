/** "The toll, earlier put at 12, was revised to 15": a report that still says 12 is behind, and does not contradict. */
import type { Cluster } from './clusters';
import { relate } from './pairs';
import { known, siblingsOf } from './siblings';
import type { Slot } from './slots';

interface Revision {
  before: Slot;
  after: Slot;
}

const hasScope = (slot: Slot, scope: 'earlier' | 'revised'): boolean =>
  slot.mentions.some(({ detail }) => detail.scope === scope);

const isFormer = (slot: Slot, after: Slot): boolean =>
  hasScope(slot, 'earlier') || (!slot.best.detail.scope && slot.best.detail.start < after.best.detail.start);

/** Is the one what the other takes the place of? */
const isRevision = ({ before, after }: Revision): boolean =>
  hasScope(after, 'revised') && relate(before, after) === 'different' && isFormer(before, after);

/** Both sides of what a report revised, where the slot is one of them. */
function revisionOf(slot: Slot): Revision | null {
  const sides = siblingsOf(slot).filter(({ unit }) => unit === slot.unit);
  const all = sides.flatMap((side) => [
    { before: slot, after: side },
    { before: side, after: slot },
  ]);
  return all.find(isRevision) ?? null;
}

const fits = (a: Slot, b: Slot): boolean => /equal|compatible/.test(relate(a, b));

/** Does another report still tell what was revised? */
const isStillTold = (slots: Slot[], { before, after }: Revision): boolean =>
  slots.some(
    (slot) => slot.report !== before.report && fits(slot, before) && relate(slot, after) === 'different',
  );

/** What of a cluster's values is neither the former nor the new one? */
const isThird = (slot: Slot, { before, after }: Revision): boolean =>
  !fits(slot, before) && !fits(slot, after);

/** The revision that explains how all values of a cluster differ. */
export function revisionIn(slots: Slot[]): Revision | null {
  for (const slot of slots) {
    const found = revisionOf(slot);
    if (found && isStillTold(slots, found) && !slots.some((one) => isThird(one, found))) return found;
  }
  return null;
}

/** Clusters with both sides of a revision in one, so that the former value meets the new one. */
export function withRevisions(clusters: Cluster[]): Cluster[] {
  const gone = new Set<Cluster>();
  const made = clusters.map((cluster) => {
    const found = gone.has(cluster) ? null : revisionIn(cluster.slots);
    if (!found) return cluster;
    const sides = [found.before, found.after];
    const others = clusters.filter(
      (other) => other !== cluster && sides.some((side) => other.slots.includes(known(other.slots, side))),
    );
    for (const other of others) gone.add(other);
    const slots = [cluster, ...others].flatMap((one) => one.slots);
    const missing = sides.filter((side) => !slots.includes(known(slots, side)));
    return { ...cluster, slots: [...slots, ...missing] };
  });
  return made.filter((_, index) => !gone.has(clusters[index] as Cluster));
}
