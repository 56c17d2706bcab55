/**
 * Known events for `match`. Profiles are made once; an article that asks to leave reports out gets new ones only for
 * the events that have them, as if those reports had never been known.
 */
import type { MatchLibrary } from '../../lib/core/events/match';
import { type EventProfile, profileOf } from '../../lib/core/events/profile';
import { queryTerms } from '../../lib/core/events/query';
import type { KnownEvent, Reading } from '../../lib/core/model';

export interface EventItem {
  event: KnownEvent;
  readings: Reading[];
}

export interface Library {
  for(reading: Reading, not: Set<string>): MatchLibrary;
}

interface Known extends EventItem {
  profile: EventProfile;
}

const knownOf = ({ event, readings }: EventItem): Known => ({
  event,
  readings,
  profile: profileOf(event, readings),
});

/** An event is found by its words and its names, as in the extension's library. */
export const termsOf = ({ terms, names }: EventProfile): Set<string> =>
  new Set([...Object.keys(terms), ...Object.keys(names)]);

/** In how many events each term occurs. */
function countTerms(profiles: EventProfile[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const profile of profiles)
    for (const term of termsOf(profile)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** The event without some reports; null where none is left. */
function without(known: Known, not: Set<string>): Known | null {
  const readings = known.readings.filter(({ head }) => !not.has(head.id));
  if (readings.length === known.readings.length) return known;
  if (readings.length === 0) return null;
  return knownOf({ event: { ...known.event, reports: readings.map(({ head }) => head.id) }, readings });
}

const holds = (known: Known | null, term: string): number =>
  known && (Object.hasOwn(known.profile.terms, term) || Object.hasOwn(known.profile.names, term)) ? 1 : 0;

export function libraryOf(items: EventItem[]): Library {
  const all = items.filter(({ readings }) => readings.length > 0).map(knownOf);
  const counts = countTerms(all.map(({ profile }) => profile));
  return {
    for(reading, not) {
      const now = all.map((known) => without(known, not));
      const changed = all.flatMap((known, index) =>
        now[index] === known ? [] : [{ was: known, is: now[index] ?? null }],
      );
      const countOf = (term: string): number =>
        changed.reduce((sum, { was, is }) => sum - holds(was, term) + holds(is, term), counts.get(term) ?? 0);
      const profiles = now.flatMap((known) => (known ? [known.profile] : []));
      const postings = queryTerms(reading).map((term): [string, number] => [term, countOf(term)]);
      return {
        profiles,
        total: profiles.length,
        postings: new Map(postings.filter(([, count]) => count > 0)),
      };
    },
  };
}
