/**
 * Pairs of slots as clusters, one for each thing that several reports tell. A further report joins by an equal value
 * or by a pair of its own; two differing values never meet through a vague one between them.
 */
import { areContested } from './contested';
import { type Pair, relate } from './pairs';
import { withRevisions } from './revisions';
import { areOfOther } from './scopes';
import { known } from './siblings';
import type { Slot } from './slots';
import { sumsBeside } from './sums';
import { bySource } from './value-sources';

export interface Cluster {
  slots: Slot[];
  shared: string[];
  /** Score of the pair that founded it. */
  score: number;
}

function mayJoin(cluster: Cluster, slot: Slot, pair: Pair): boolean {
  const own = cluster.slots.filter(({ report }) => report === slot.report);
  if (own.length > 0) return own.every((other) => relate(other, slot) === 'equal');
  if (cluster.slots.some((other) => areOfOther(other, slot))) return false;
  const relations = cluster.slots.map((other) => relate(other, slot));
  if (relations.includes('incomparable')) return false;
  return pair.relation === 'equal' || pair.relation === 'different' || !relations.includes('different');
}

/** Two clusters that a differing pair ties are one, told in two ways, where each slot of the one could join the other. */
const mayUnite = (one: Cluster, other: Cluster, pair: Pair): boolean =>
  pair.relation === 'different' && other.slots.every((slot) => mayJoin(one, slot, pair));

/** Clusters in the order of their best pair. A slot belongs to one at most. */
function joined(pairs: Pair[]): Cluster[] {
  const clusters: Cluster[] = [];
  const home = new Map<Slot, Cluster>();
  for (const pair of pairs) {
    const [of, to] = [home.get(pair.a), home.get(pair.b)];
    if (of && to) {
      if (of === to || !mayUnite(of, to, pair)) continue;
      const [kept, gone] = clusters.indexOf(of) < clusters.indexOf(to) ? [of, to] : [to, of];
      kept.slots.push(...gone.slots);
      for (const slot of gone.slots) home.set(slot, kept);
      clusters.splice(clusters.indexOf(gone), 1);
      continue;
    }
    const cluster = of ?? to;
    if (!cluster) {
      const made = { slots: [pair.a, pair.b], shared: pair.shared, score: pair.score };
      clusters.push(made);
      home.set(pair.a, made).set(pair.b, made);
      continue;
    }
    const slot = of ? pair.b : pair.a;
    if (!mayJoin(cluster, slot, pair)) continue;
    cluster.slots.push(slot);
    home.set(slot, cluster);
  }
  return clusters;
}

/** One sum in two currencies, and values that a report sets against each other, as one. */
function united(clusters: Cluster[]): Cluster[] {
  const made: Cluster[] = [];
  for (const cluster of clusters) {
    const sums = sumsBeside(cluster.slots);
    const home = made.find(
      ({ slots }) =>
        sums.some((sum) => slots.includes(known(slots, sum))) || areContested(slots, cluster.slots),
    );
    if (home) home.slots.push(...cluster.slots);
    else made.push({ ...cluster, slots: [...cluster.slots] });
  }
  return made;
}

/** The clusters, with former values beside what they were revised to, and what tells one thing as one. */
export function clustersOf(pairs: Pair[]): Cluster[] {
  const sourced = pairs.map(bySource).filter(({ a, b }) => !areOfOther(a, b));
  return united(withRevisions(joined(sourced)));
}
