/** The library as it is within a draft that many reports are put into, one after the other. */
import type { Places } from '../../app/library-port';
import { resolved } from '../../core/library/corrections';
import { ok } from '../../core/result';
import type { Draft, Written } from './draft';
import { aliasesOf, correctionOf, eventsIn, nameOf } from './homes';
import { listsOf, plainEvent } from './read';
import type { KeysRecord } from './records';

/** Events by key. */
export interface Lists {
  of(key: number, most: number): Promise<number[]>;
  follow(written: Written[]): void;
}

/** So many events' keys are read at once as fast as the lists of one report, at most. */
const AS_FAST = 200;

const keysIn = (record: unknown): number[] => (record as KeysRecord | undefined)?.keys ?? [];

function takeFrom(list: number[], event: number): void {
  const at = list.indexOf(event);
  if (at >= 0) list.splice(at, 1);
}

/** Each list is read once; all of them at once where many reports come into a library that is not large. */
export async function listsIn({ transaction }: Draft, reports: number): Promise<Lists> {
  const store = transaction.objectStore('keys');
  const isSmall = (await store.count()) <= AS_FAST * reports;
  const lists = new Map<number, number[]>();
  const change = (key: number, work: (list: number[]) => unknown): void => {
    const list = lists.get(key) ?? (isSmall ? [] : null);
    if (list) lists.set(key, list);
    if (list) work(list);
  };
  if (isSmall)
    for (const { event, keys } of await store.getAll())
      for (const key of keys) change(key, (list) => list.push(event));
  return {
    of: async (key, most) => {
      const known = lists.get(key) ?? (isSmall ? [] : await store.index('keys').getAllKeys(key, most));
      lists.set(key, known);
      return known;
    },
    follow: (written) => {
      for (const { store: of, key: event, before, after } of written) {
        if (of !== 'keys') continue;
        const number = event as number;
        for (const key of keysIn(before)) change(key, (list) => takeFrom(list, number));
        for (const key of keysIn(after)) change(key, (list) => list.push(number));
      }
    },
  };
}

/** The library as it is within the draft. What fails undoes the draft. */
export const within = ({ get, meta }: Draft, lists: Lists): Places => ({
  postings: async (keys) => {
    const { events, unlisted } = await meta();
    return ok({ lists: await listsOf(keys, lists.of), total: events + unlisted });
  },
  profiles: async (events) => {
    const found = await Promise.all(events.map((event) => get('profiles', event)));
    return ok(found.flatMap((record) => (record ? [record.profile] : [])));
  },
  events: async (ids) => {
    const names = await Promise.all(ids.map((id) => nameOf(get, id)));
    const found = await Promise.all([...new Set(names)].map((id) => get('events', id)));
    return ok(found.flatMap((event) => (event ? [plainEvent(event)] : [])));
  },
  correction: async (report) => {
    const said = await correctionOf(get, report);
    return ok(said && resolved(said, await aliasesOf(get, eventsIn(said))));
  },
});
