/**
 * Known events for `match`, found by their keys as in the extension's library, with the lists in memory. Profiles are
 * made once; an article that asks to leave reports out gets new ones only for the events that have them, as if those
 * reports had never been known.
 */

import { askedKeys, indexKeys } from '../../lib/core/events/keys';
import { FEW, likeliest, MAX_LIST } from '../../lib/core/events/lookup';
import { askedOf, matchAsked } from '../../lib/core/events/match';
import { type EventProfile, lacksGists, profileOf, withoutReport } from '../../lib/core/events/profile';
import type { KnownEvent, Match, Reading } from '../../lib/core/model';

export interface EventItem {
  event: KnownEvent;
  readings: Reading[];
}

export interface Library {
  /** The event of a reading, in a library without these reports. */
  match(reading: Reading, not?: Set<string>): Match;
}

type Lists = Map<number, string[]>;

export function listsOf(profiles: Iterable<EventProfile>): Lists {
  const lists: Lists = new Map();
  for (const profile of profiles)
    for (const key of indexKeys(profile)) {
      const list = lists.get(key);
      if (list) list.push(profile.event);
      else lists.set(key, [profile.event]);
    }
  return lists;
}

type Known = EventItem & { profile: EventProfile };
/** Profiles of events that were known otherwise; null where no report is left. */
type Changed = Map<string, EventProfile | null>;

function without({ event, readings, profile }: Known, not: Set<string>): EventProfile | null {
  const rest = [...not].reduce(withoutReport, profile);
  if (rest.reports.length === 0) return null;
  const left = readings.filter(({ head }) => !not.has(head.id));
  return lacksGists(rest) ? profileOf(event, left) : rest;
}

const changed = (known: Iterable<Known>, not: Set<string>): Changed =>
  new Map(
    [...known]
      .filter(({ readings }) => readings.some(({ head }) => not.has(head.id)))
      .map((one) => [one.event.id, without(one, not)]),
  );

/** A list as it is once these events have other profiles. */
function listNow(key: number, list: string[], now: Changed): string[] {
  if (now.size === 0) return list;
  const own = [...now].flatMap(([event, profile]) =>
    profile && indexKeys(profile).includes(key) ? [event] : [],
  );
  return [...list.filter((event) => !now.has(event)), ...own].slice(0, MAX_LIST);
}

export function libraryOf(items: EventItem[]): Library {
  const told = items.filter(({ readings }) => readings.length > 0);
  const known = new Map(
    told.map((item) => [item.event.id, { ...item, profile: profileOf(item.event, item.readings) }]),
  );
  const lists = listsOf([...known.values()].map(({ profile }) => profile));
  return {
    match(reading, not = new Set()) {
      const asked = askedOf(reading);
      const now = changed(known.values(), not);
      const keys = askedKeys(asked.subject.gist);
      const found = [...keys.keys()]
        .map((key) => [key, listNow(key, lists.get(key) ?? [], now)] as const)
        .filter(([, list]) => list.length > 0);
      const likely = likeliest(new Map(found), known.size, keys, FEW.matched);
      const profiles = likely.map((event) => now.get(event) ?? known.get(event)?.profile);
      return matchAsked(
        asked,
        profiles.filter((profile) => profile !== undefined),
      );
    },
  };
}
