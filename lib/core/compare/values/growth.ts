/**
 * What changes in the course of an event: a later report that tells more of it is news and no conflict. One line a sort:
 * the words that tell it, which way it goes, and why.
 */

import type { Reading } from '../../model';
import { once } from '../../once';
import { termOf } from '../../text/terms';
import { conceptOf } from '../ties/lexicon';
import { isLater, timeOf } from '../times';
import { relate } from './pairs';
import type { Slot } from './slots';

type Way = 'up' | 'either';

/** Sort: words near the number. What is once counted stays so; people who are sought are found, or more are missed. */
const SORTS: readonly (readonly [way: Way, words: string])[] = [
  ['up', 'evacuate evacuation evacuee flee'], // people leave as the danger spreads
  ['up', 'arrest detain custody'], // searches go on
  ['up', 'rescue rescuer recover retrieve'], // who is saved or found stays so
  ['up', 'infect infection case test diagnose'], // cases are counted from the first day on
  ['up', 'burn burnt scorch acre hectare'], // what a fire has burnt stays burnt
  ['up', 'cancel ground delay'], // flights and trains, hour by hour
  ['up', 'donate donation pledge raise'], // appeals collect
  ['up', 'aftershock'], // each further one is counted
  ['either', 'missing unaccounted trap strand'], // found, or reported as missing later
  ['either', 'outage blackout electricity'], // cut off, then restored
  ['either', 'shelter displace homeless'], // come and go
];

const conceptsIn = (words: string): string[] =>
  words.split(' ').map((word) => conceptOf(termOf(word) ?? word));
const ways = once(
  () => new Map(SORTS.flatMap(([way, words]) => conceptsIn(words).map((concept) => [concept, way] as const))),
);

/** The six terms next to the number. */
const NEAR = 0.6;
/** "Without power" has no word that would tell it by itself. */
const withoutPower = once(() => conceptsIn('without power'));

const isNear = (slot: Slot, concept: string): boolean => (slot.about.get(concept) ?? 0) >= NEAR;

/** Which way the number of such things goes; null where it may not change. */
function wayOf(slot: Slot): Way | null {
  if (slot.kind === 'casualties') return slot.unit === 'missing' ? 'either' : 'up';
  if (!/^(?:count|measure|money)$/.test(slot.kind)) return null;
  if (withoutPower().every((concept) => isNear(slot, concept))) return 'either';
  const concept = [...slot.about.keys()].find((one) => isNear(slot, one) && ways().has(one));
  return ways().get(concept ?? '') ?? null;
}

const HOUR = 3_600_000;
/** Tolls are told as of the hour that they are told at; of other numbers reports of one hour tell the same state. */
const leastGap = ({ kind }: Slot): number => (kind === 'casualties' ? 0 : HOUR);

/** May the one have become the other by the time of its report? */
function mayBecome(a: Slot, b: Slot, readings: Reading[]): boolean {
  const [way, other] = [wayOf(a), wayOf(b)];
  const [from, to] = [timeOf(readings[a.report]), timeOf(readings[b.report])];
  const [x, y] = [a.best.detail.amount, b.best.detail.amount];
  if (!way || way !== other || !x || !y) return false;
  return isLater(to, from, leastGap(a)) && (way === 'either' || x.low < y.low);
}

/** Do the times of the reports explain every difference? */
export const isGrowth = (slots: Slot[], readings: Reading[]): boolean =>
  slots.every((a, index) =>
    slots
      .slice(index + 1)
      .every((b) => relate(a, b) !== 'different' || mayBecome(a, b, readings) || mayBecome(b, a, readings)),
  );
