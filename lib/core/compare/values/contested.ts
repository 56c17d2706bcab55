/**
 * "The institute put it at 5.7, but the survey said 6.2": one report gives two values of one thing, by two sources. Two
 * others of which each tells one of them contradict each other, although each agrees with the first.
 */

import { sentenceOf } from '../quote';
import { isPlain } from './exact';
import { relate } from './pairs';
import { areOfOther } from './scopes';
import { eachMention } from './siblings';
import type { Mention, Slot } from './slots';
import { areOtherSources, sourceOf } from './value-sources';

/** Units of which an event has one number: what else is counted, sold or paid beside it may be another's. */
const OF_ONE_THING = /^(?:dead|injured|missing|Mw)$/;

/** Another quake, another year, another part of it: what follows is told of something else. */
const OF_ANOTHER =
  /\b(?:another|second|first|next|later|earlier|previous|last|after|fore|of (?:them|those|whom)|includ|(?:19|20)\d\d\b)/i;

/** The words from the one to the other; of two sentences both whole, '' of sentences that do not meet. */
function stretchOf(a: Mention, b: Mention): string {
  if (a.place === b.place) {
    const [first, last] = a.detail.start < b.detail.start ? [a, b] : [b, a];
    return sentenceOf(a).slice(first.detail.start, last.detail.end);
  }
  const apart = Math.abs(a.place.passage.index - b.place.passage.index);
  return apart === 1 ? `${sentenceOf(a)} ${sentenceOf(b)}` : '';
}

/** A mention whose source is named. */
interface Sourced {
  mention: Mention;
  source: string;
}

const SOURCED = new WeakMap<Slot, Sourced[]>();

/** Few mentions name a source: asked once, not for each value beside it. */
function sourcedOf(slot: Slot): Sourced[] {
  const known = SOURCED.get(slot);
  if (known) return known;
  const all = eachMention(slot).map((one) => ({ mention: one.best, source: sourceOf(one) }));
  const named = all.filter(({ source }) => source !== '');
  SOURCED.set(slot, named);
  return named;
}

/** Are two mentions told side by side, by two named sources? */
function isSetAgainst(a: Sourced, b: Sourced): boolean {
  const stretch = stretchOf(a.mention, b.mention);
  return stretch !== '' && areOtherSources(a.source, b.source) === true && !OF_ANOTHER.test(stretch);
}

/** Does a report tell both, one against the other? */
const tellsBoth = (a: Slot, b: Slot): boolean =>
  a.report === b.report &&
  isPlain(a) &&
  isPlain(b) &&
  a.unit === b.unit &&
  OF_ONE_THING.test(a.unit) &&
  relate(a, b) === 'different' &&
  !areOfOther(a, b) &&
  sourcedOf(a).some((x) => sourcedOf(b).some((y) => isSetAgainst(x, y)));

/** Does another report tell the one only, and not so that the other value would fit? */
const isToldAlone = (slots: Slot[], others: Slot[], value: Slot): boolean =>
  slots.some(
    (slot) => others.every(({ report }) => report !== slot.report) && relate(slot, value) === 'different',
  );

/** Do two clusters tell values that a report sets against each other? */
export const areContested = (one: Slot[], other: Slot[]): boolean =>
  one.some((a) =>
    other.some((b) => tellsBoth(a, b) && isToldAlone(one, other, b) && isToldAlone(other, one, a)),
  );
