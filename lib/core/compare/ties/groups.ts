/**
 * Groups of passages in which every two of different reports are tied: no chain of likenesses makes strangers alike.
 */
import type { Place } from './field';

interface Ends {
  a: Place;
  b: Place;
}
type Sets<V> = Map<Place, Set<V>>;

/** The set of a place, made where there is none. */
function setOf<V>(sets: Sets<V>, place: Place): Set<V> {
  const set = sets.get(place) ?? new Set<V>();
  sets.set(place, set);
  return set;
}

function partnersIn(pairs: readonly Ends[]): Sets<Place> {
  const partners: Sets<Place> = new Map();
  for (const { a, b } of pairs) {
    setOf(partners, a).add(b);
    setOf(partners, b).add(a);
  }
  return partners;
}

/** Passages of pairs as groups, those of the first pairs first. `many`: may a report have several passages in one? */
export function groupsOf(pairs: readonly Ends[], many = true): Place[][] {
  const partners = partnersIn(pairs);
  const groups: Place[][] = [];
  const homes: Sets<Place[]> = new Map();
  const fits = (group: Place[], place: Place) =>
    group.every((one) => (one.report === place.report ? many : setOf(partners, place).has(one)));
  const enter = (group: Place[], place: Place) => {
    group.push(place);
    setOf(homes, place).add(group);
  };
  for (const { a, b } of pairs) {
    const [ofA, ofB] = [[...setOf(homes, a)], [...setOf(homes, b)]];
    if (ofA.some((group) => ofB.includes(group))) continue;
    const [toA, toB] = [ofA.find((group) => fits(group, b)), ofB.find((group) => fits(group, a))];
    const group = toA ?? toB ?? [];
    if (group.length === 0) groups.push(group);
    for (const place of [a, b]) if (!group.includes(place)) enter(group, place);
  }
  return groups;
}
