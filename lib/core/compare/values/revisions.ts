/** "The toll, earlier put at 12, was revised to 15": a report that still says 12 is behind, and does not contradict. */

import { sentenceOf } from '../quote';
import type { Cluster } from './clusters';
import { relate } from './pairs';
import { known, siblingsOf } from './siblings';
import { isDigest, type Slot } from './slots';

interface Revision {
  before: Slot;
  after: Slot;
}

const hasScope = (slot: Slot, scope: 'earlier' | 'revised'): boolean =>
  slot.mentions.some(({ detail }) => detail.scope === scope);

const isFormer = (slot: Slot, after: Slot): boolean =>
  hasScope(slot, 'earlier') || (!slot.best.detail.scope && slot.best.detail.start < after.best.detail.start);

/** Verbs and nouns of figures, so that a change of the thing itself ("fares rise from 2 to 3") is no revision. */
const FIGURE =
  /\b(?:revis|correct|upgrad|downgrad|amend|estimate|toll|tally|figure|count|magnitude)[a-z]*\b/i;
const REACH = 90;

/** "Revised its estimate from 40 to 55". */
function isFromTo({ before, after }: Revision): boolean {
  const { start, end } = before.best.detail;
  const text = sentenceOf(before.best);
  if (isDigest(before.best.detail) || !/^ (?:up |down )?to $/.test(text.slice(end, after.best.detail.start)))
    return false;
  return FIGURE.test(text.slice(Math.max(0, start - REACH), start));
}

/** Is the one what the other takes the place of? */
const isRevision = (one: Revision): boolean =>
  (hasScope(one.after, 'revised') || isFromTo(one)) &&
  relate(one.before, one.after) === 'different' &&
  isFormer(one.before, one.after);

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

/** Does its report tell that this was revised? */
const isOutdatedItself = (slot: Slot): boolean =>
  hasScope(slot, 'earlier') || revisionOf(slot)?.before === slot;

/** Does another report still tell what was revised, and not the new value? `all`: whatever is told by two reports. */
const isStillTold = (slots: Slot[], all: Slot[], { before, after }: Revision): boolean =>
  slots.some(
    (slot) =>
      slot.report !== before.report &&
      fits(slot, before) &&
      relate(slot, after) === 'different' &&
      !isOutdatedItself(slot) &&
      !all.some((other) => other.report === slot.report && relate(other, after) === 'equal'),
  );

/** What of a cluster's values is neither the former nor the new one? */
const isThird = (slot: Slot, { before, after }: Revision): boolean =>
  !fits(slot, before) && !fits(slot, after);

/** The revision that explains how all values of a cluster differ. */
function revisionIn(slots: Slot[], all: Slot[] = slots): Revision | null {
  for (const slot of slots) {
    const found = revisionOf(slot);
    if (found && isStillTold(slots, all, found) && !slots.some((one) => isThird(one, found))) return found;
  }
  return null;
}

/** Clusters with both sides of a revision in one, so that the former value meets the new one. */
export function withRevisions(clusters: Cluster[]): Cluster[] {
  const gone = new Set<Cluster>();
  const all = clusters.flatMap(({ slots }) => slots);
  const made = clusters.map((cluster) => {
    const found = gone.has(cluster) ? null : revisionIn(cluster.slots, all);
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

/** Does a report of the cluster tell both the former value and the new one, and another the former one only? */
export function isRevised(slots: Slot[]): boolean {
  const found = revisionIn(slots);
  return found !== null && [found.before, found.after].every((side) => slots.includes(known(slots, side)));
}
