/**
 * Groups of passages in which every two of different reports are tied: no chain of likenesses makes strangers alike.
 */
import { addTo, addToSet } from '../lists';
import type { Place } from './field';

interface Ends {
  a: Place;
  b: Place;
}

/** By place all that it is tied to. */
export function partnersIn(pairs: readonly Ends[]): Map<Place, Set<Place>> {
  const partners = new Map<Place, Set<Place>>();
  for (const { a, b } of pairs) {
    addToSet(partners, a, b);
    addToSet(partners, b, a);
  }
  return partners;
}

/** Passages of pairs as groups, those of the first pairs first. `many`: may a report have several passages in one? */
export function groupsOf(pairs: readonly Ends[], many = true): Place[][] {
  const partners = partnersIn(pairs);
  const groups: Place[][] = [];
  const homes = new Map<Place, Place[][]>();
  const fits = (group: Place[], place: Place) =>
    group.every((one) => (one.report === place.report ? many : partners.get(place)?.has(one)));
  const enter = (group: Place[], place: Place) => {
    group.push(place);
    addTo(homes, place, group);
  };
  for (const { a, b } of pairs) {
    const [ofA, ofB] = [homes.get(a) ?? [], homes.get(b) ?? []];
    if (ofA.some((group) => ofB.includes(group))) continue;
    const [toA, toB] = [ofA.find((group) => fits(group, b)), ofB.find((group) => fits(group, a))];
    const group = toA ?? toB ?? [];
    if (group.length === 0) groups.push(group);
    for (const place of [a, b]) if (!group.includes(place)) enter(group, place);
  }
  return groups;
}
