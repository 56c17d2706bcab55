/** Events and reports on this machine, in IndexedDB. Posting lists are read by term, so memory stays small. */
import type { LibraryPort } from '../../app/ports';
import { ProfileSchema } from '../../core/events/profile-schema';
import { EVENT, sound, soundReport } from './checks';
import { createUse, type Database } from './database';
import { addPack, addReport } from './write';

/** Values of these keys; those that are not there are left out. */
async function valuesOf(
  database: Database,
  store: 'events' | 'profiles' | 'reports',
  keys: string[],
): Promise<unknown[]> {
  const reading = database.transaction(store);
  const values = await Promise.all(keys.map((key) => reading.store.get(key)));
  return values.filter((value) => value !== undefined);
}

async function postingsOf(database: Database, terms: string[]): Promise<Map<string, string[]>> {
  const reading = database.transaction('postings');
  const lists = await Promise.all(terms.map((term) => reading.store.get(term)));
  return new Map(
    terms.flatMap((term, index) => (lists[index]?.length ? [[term, lists[index]] as const] : [])),
  );
}

async function reportsOf(database: Database, event: string): Promise<unknown[]> {
  const found = await database.get('events', event);
  return found ? valuesOf(database, 'reports', sound(EVENT, found).reports) : [];
}

export function createLibrary(): LibraryPort {
  const use = createUse();
  return {
    postings: (terms) => use((database) => postingsOf(database, terms)),
    profiles: (events) =>
      use(async (database) =>
        (await valuesOf(database, 'profiles', events)).map((value) => sound(ProfileSchema, value)),
      ),
    events: (ids) =>
      use(async (database) => (await valuesOf(database, 'events', ids)).map((value) => sound(EVENT, value))),
    reports: (event) => use(async (database) => (await reportsOf(database, event)).map(soundReport)),
    counts: () =>
      use(async (database) => ({
        events: await database.count('events'),
        reports: await database.count('reports'),
      })),
    addPack: (pack) => use((database) => addPack(database, pack)),
    addReport: (report, event) => use((database) => addReport(database, report, event)),
  };
}
