/**
 * Alignment: passages of different reports that tell the same thing. Two passages are tied by the raw sum of what they
 * share (not by a cosine: long passages tell more, which is no reason against them); many-to-many. The cost grows with
 * shared ties, not with all pairs.
 */
import { LIKELY } from './align-weights';
import { closest } from './closest';
import type { Field, Place } from './field';
import { isLead, likelihoodOf, likenessIn } from './likeness';

export interface Tied {
  a: Place;
  b: Place;
  /** Sum of the weights of shared ties. */
  strength: number;
  /** How likely both tell the same act, 0 to 1. */
  likelihood: number;
  /** Do both tell the same, to be shown side by side? */
  aligned: boolean;
  /** Shared ties, heaviest first. */
  shared: string[];
}

/** Sum of weights that makes two passages worth a look at what they claim, whether or not they tell the same act. */
const TIED = 1.5;
/**
 * What a passage and the one closest to it in another report share, for both to tell one thing: more among beginnings,
 * since these tell one act over and over. On the development half .81 of the differing and .88 of the agreeing details
 * stand side by side from 1, .80 and .86 from 1.2; F1 is .75 and .76, and .01 less where beginnings need only 1.5.
 */
const CLOSE = { beginnings: 1.8, else: 1 };
/** Pairs that share less than this, or one tie only, are never likely: nine of ten are passed over unread. */
const LEAST = 0.5;
/** Ties of one passage that are followed, heaviest first. */
const MAX_TIES = 24;

/** The ties of a place that weigh anything, heaviest first. */
function heaviest(place: Place, field: Field): [tie: string, weight: number][] {
  const weighed = place.ties.map((tie): [string, number] => [tie, field.weightOf(tie)]);
  return weighed
    .filter(([, weight]) => weight > 0)
    .sort((x, y) => y[1] - x[1])
    .slice(0, MAX_TIES);
}

/** For each place what one of them shares with it, and in how many ties. Numbers only, used over and over: most are dropped. */
interface Sums {
  strength: Float64Array;
  times: Uint8Array;
}
const sumsFor = ({ places: { length } }: Field): Sums => ({
  strength: new Float64Array(length),
  times: new Uint8Array(length),
});

function addUp(
  a: Place,
  ties: [tie: string, weight: number][],
  field: Field,
  { strength, times }: Sums,
): void {
  strength.fill(0);
  times.fill(0);
  for (const [tie, weight] of ties) {
    for (const b of field.holding(tie)) {
      if (b.report <= a.report) continue;
      strength[b.at] = (strength[b.at] ?? 0) + weight;
      times[b.at] = (times[b.at] ?? 0) + 1;
    }
  }
}

/** Pairs of one place with those of later reports (places stand in their reports' order) that share enough. */
function pairsFrom(a: Place, field: Field, sums: Sums): Tied[] {
  const ties = heaviest(a, field);
  addUp(a, ties, field, sums);
  const found = new Map<Place, Tied>();
  for (const [tie] of ties) {
    for (const b of field.holding(tie)) {
      const strength = sums.strength[b.at] ?? 0;
      if (strength < LEAST || (sums.times[b.at] ?? 0) < 2) continue;
      const tied = found.get(b);
      if (tied) tied.shared.push(tie);
      else found.set(b, { a, b, strength, likelihood: 0, aligned: false, shared: [tie] });
    }
  }
  return [...found.values()];
}

/** All pairs that share something worth it, with their likelihood, those that share most first. */
export function candidatesIn(field: Field): Tied[] {
  const likeness = likenessIn(field);
  const sums = sumsFor(field);
  const pairs = field.places.flatMap((place) => pairsFrom(place, field, sums));
  for (const pair of pairs) pair.likelihood = likelihoodOf(likeness(pair));
  return pairs.sort((x, y) => y.strength - x.strength);
}

const isClose = ({ a, b, strength }: Tied): boolean =>
  strength >= (isLead(a) && isLead(b) ? CLOSE.beginnings : CLOSE.else);

/** Pairs of passages that share much or tell the same, those that share most first. */
export function align(field: Field): Tied[] {
  const pairs = candidatesIn(field);
  for (const pair of pairs) pair.aligned = pair.likelihood >= LIKELY;
  for (const pair of closest(pairs)) pair.aligned ||= isClose(pair);
  return pairs.filter(({ aligned, strength }) => aligned || strength >= TIED);
}

/** What a pair shares, as a share of all ties of the one that has less. */
export function shareOf({ a, b, strength }: Tied, field: Field): number {
  return strength / Math.max(1e-9, Math.min(field.totalOf(a), field.totalOf(b)));
}
