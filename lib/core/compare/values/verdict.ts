/** The verdict of a cluster, from how its values stand to each other and from when they were published. */
import type { Reading, Verdict } from '../../model';
import type { Cluster } from './clusters';
import { isGrowth } from './growth';
import { isLikeMisprint, outlierOf, witnessesOf } from './outliers';
import { relate } from './pairs';
import { isRevised } from './revisions';
import type { Slot } from './slots';
import { isConverted, isPartOfIt } from './sums';
import { areOtherSources, sourceOf } from './value-sources';

export interface Settled {
  verdict: Verdict;
  /** Key of the words that explain it (`why_<rule>` in the locales). */
  rule: string;
}

type Two = [a: Slot, b: Slot];

const twosOf = (slots: Slot[]): Two[] =>
  slots.flatMap((a, index) => slots.slice(index + 1).map((b): Two => [a, b]));

/** Each value has a named source, and another one. */
const fromOtherSources = (apart: Two[]): boolean =>
  apart.every(([a, b]) => areOtherSources(sourceOf(a), sourceOf(b)) === true);

/** What is told of values that differ and that nothing explains. */
function differing(slots: Slot[], apart: Two[], readings: Reading[]): string {
  const odd = outlierOf(slots, readings);
  if (odd && apart.every(([a, b]) => isLikeMisprint(a, b))) return 'one-like-a-misprint';
  if (fromOtherSources(apart)) return 'other-source-other-value';
  return odd ? 'one-apart' : 'values-apart';
}

/** Some values differ: what explains it, tried in this order. */
function settleApart(slots: Slot[], apart: Two[], readings: Reading[]): Settled {
  if (apart.every(([a, b]) => isPartOfIt(a, b))) return { verdict: 'compatible', rule: 'part-of-it' };
  if (apart.every(([a, b]) => isConverted(a, b))) return { verdict: 'compatible', rule: 'converted-sum' };
  if (isGrowth(slots, readings)) return { verdict: 'updated', rule: 'later-report' };
  return { verdict: 'differs', rule: differing(slots, apart, readings) };
}

/** Equal values of one agency in one wording, or in one sentence that both print, are one account. */
const agreeing = (slots: Slot[], readings: Reading[]): Settled => ({
  verdict: 'agrees',
  rule: witnessesOf(slots, readings) > 1 ? 'same-value' : 'one-account',
});

/** The verdict on a cluster of two or more reports. */
export function settle({ slots }: Cluster, readings: Reading[]): Settled {
  if (isRevised(slots)) return { verdict: 'updated', rule: 'revised-figure' };
  const twos = twosOf(slots);
  const apart = twos.filter(([a, b]) => relate(a, b) === 'different');
  if (apart.length > 0) return settleApart(slots, apart, readings);
  const units = new Set(slots.map(({ unit }) => unit));
  if (units.size > 1) return { verdict: 'compatible', rule: 'converted-sum' };
  return twos.every(([a, b]) => relate(a, b) === 'equal')
    ? agreeing(slots, readings)
    : { verdict: 'compatible', rule: 'less-precise' };
}
