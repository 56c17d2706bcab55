/**
 * Alignment: passages of different reports that tell the same thing. Two passages are tied by the raw sum of what they
 * share (not by a cosine: long passages tell more, which is no reason against them); many-to-many. The cost grows with
 * shared ties, not with all pairs.
 */
import { readOnce } from '../words';
import { LIKELY } from './align-weights';
import { closest } from './closest';
import type { Field, Place, Tie } from './field';
import { isLead, likelihoodOf, likenessIn } from './likeness';

/** Two passages of different reports that share enough to be looked at. */
export interface Candidate {
  a: Place;
  b: Place;
  /** Sum of the weights of shared ties. */
  strength: number;
  /** How likely both tell the same act, 0 to 1. */
  likelihood: number;
}

export interface Tied extends Candidate {
  /** Do both tell the same, to be shown side by side? */
  aligned: boolean;
  /** Shared ties, heaviest first. */
  readonly shared: string[];
}

/** Most pairs are never asked what they share. */
class TiedPair implements Tied {
  readonly a: Place;
  readonly b: Place;
  readonly strength: number;
  readonly likelihood: number;
  #shared: string[] | null = null;

  constructor(
    candidate: Candidate,
    readonly aligned: boolean,
  ) {
    this.a = candidate.a;
    this.b = candidate.b;
    this.strength = candidate.strength;
    this.likelihood = candidate.likelihood;
  }

  get shared(): string[] {
    this.#shared ??= sharedBy(this);
    return this.#shared;
  }
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
const heaviest = readOnce((place): Tie[] =>
  place.links
    .filter(({ weight }) => weight > 0)
    .sort((x, y) => y.weight - x.weight)
    .slice(0, MAX_TIES),
);

/** For each place what one of them shares with it, and in how many ties. Numbers only, used over and over: most are dropped. */
interface Sums {
  strength: Float64Array;
  times: Uint8Array;
}
const sumsFor = ({ places: { length } }: Field): Sums => ({
  strength: new Float64Array(length),
  times: new Uint8Array(length),
});

function addUp(a: Place, { strength, times }: Sums): void {
  strength.fill(0);
  times.fill(0);
  for (const { weight, holders } of heaviest(a)) {
    for (const { at, report } of holders) {
      if (report <= a.report) continue;
      strength[at] = (strength[at] ?? 0) + weight;
      times[at] = (times[at] ?? 0) + 1;
    }
  }
}

/** Pairs of one place with those of later reports (places stand in their reports' order) that share enough. */
function pairsFrom(a: Place, sums: Sums, add: (b: Place, strength: number) => void): void {
  addUp(a, sums);
  for (const { holders } of heaviest(a)) {
    for (const b of holders) {
      const strength = sums.strength[b.at] ?? 0;
      if (strength < LEAST || (sums.times[b.at] ?? 0) < 2) continue;
      sums.times[b.at] = 0;
      add(b, strength);
    }
  }
}

/** Pairs that share so much, or are likely enough, with their likelihood, those that share most first. */
export function candidatesIn(field: Field, least = LEAST): Candidate[] {
  const likeness = likenessIn(field);
  const sums = sumsFor(field);
  const pairs: Candidate[] = [];
  for (const a of field.places)
    pairsFrom(a, sums, (b, strength) => {
      const likelihood = likelihoodOf(likeness(a, b, strength));
      if (strength >= least || likelihood >= LIKELY) pairs.push({ a, b, strength, likelihood });
    });
  return pairs.sort((x, y) => y.strength - x.strength);
}

const linksIn = readOnce(({ links }) => new Set(links));
function sharedBy({ a, b }: Candidate): string[] {
  const others = linksIn(b);
  const shared: string[] = [];
  for (const tie of heaviest(a)) if (others.has(tie)) shared.push(tie.name);
  return shared;
}

const isClose = ({ a, b, strength }: Candidate): boolean =>
  strength >= (isLead(a) && isLead(b) ? CLOSE.beginnings : CLOSE.else);

/** Pairs of passages that share much or tell the same, those that share most first. */
export function align(field: Field): Tied[] {
  const pairs = candidatesIn(field, CLOSE.else);
  const close = new Set(closest(pairs.filter(({ strength }) => strength >= CLOSE.else)).filter(isClose));
  const tied: Tied[] = [];
  for (const pair of pairs) {
    const aligned = pair.likelihood >= LIKELY || close.has(pair);
    if (aligned || pair.strength >= TIED) tied.push(new TiedPair(pair, aligned));
  }
  return tied;
}

/** What a pair shares, as a share of all ties of the one that has less. */
export function shareOf({ a, b, strength }: Candidate, field: Field): number {
  return strength / Math.max(1e-9, Math.min(field.totalOf(a), field.totalOf(b)));
}
