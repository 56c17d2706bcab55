/** Posting lists kept in step with the events' profiles, within the transaction that changes these. */
import type { IDBPTransaction } from 'idb';
import type { EventProfile } from '../../core/events/profile';
import type { LibrarySchema, STORES } from './database';

export type Writing = IDBPTransaction<LibrarySchema, (typeof STORES)[number][], 'readwrite'>;

/** The terms that an event is found by: its words and names. */
export const termsOfProfile = ({ terms, names }: EventProfile): string[] => [
  ...new Set([...Object.keys(terms), ...Object.keys(names)]),
];

/** Puts the profiles and their posting lists, taking out what earlier profiles of the same events had. */
export async function putProfiles(writing: Writing, profiles: EventProfile[]): Promise<void> {
  const store = writing.objectStore('profiles');
  const before = await Promise.all(profiles.map(({ event }) => store.get(event)));
  const changes = changesOf(
    before.filter((profile) => profile !== undefined),
    profiles,
  );
  await Promise.all(profiles.map((profile) => store.put(profile)));
  await Promise.all([...changes].map(([term, change]) => changeList(writing, term, change)));
}

interface Change {
  out: Set<string>;
  in: Set<string>;
}

function changesOf(before: EventProfile[], after: EventProfile[]): Map<string, Change> {
  const changes = new Map<string, Change>();
  const note = (profile: EventProfile, way: keyof Change): void => {
    for (const term of termsOfProfile(profile)) {
      const change = changes.get(term) ?? { out: new Set(), in: new Set() };
      change[way].add(profile.event);
      changes.set(term, change);
    }
  };
  for (const profile of before) note(profile, 'out');
  for (const profile of after) note(profile, 'in');
  return changes;
}

async function changeList(writing: Writing, term: string, change: Change): Promise<void> {
  const store = writing.objectStore('postings');
  const list = new Set(await store.get(term));
  for (const event of change.out) list.delete(event);
  for (const event of change.in) list.add(event);
  await (list.size > 0 ? store.put([...list], term) : store.delete(term));
}
