/** The library as it is within a draft that many reports are put into, one after the other. */
import type { Places } from '../../app/library-port';
import { resolved } from '../../core/library/corrections';
import { ok } from '../../core/result';
import type { Draft, Written } from './draft';
import { aliasesOf, correctionOf, eventsIn, nameOf } from './homes';
import { listsOf, plainEvent } from './read';
import type { KeysRecord } from './records';
import { metaOf } from './totals';

/** Events by key, each list read once. */
export interface Lists {
  of(key: number, most: number): Promise<number[]>;
  follow(written: Written[]): void;
}

export function listsIn({ transaction }: Draft): Lists {
  const index = transaction.objectStore('keys').index('keys');
  const lists = new Map<number, Promise<number[]>>();
  const keysIn = (record: Written['after']): number[] => (record as KeysRecord | undefined)?.keys ?? [];
  const change = (key: number, work: (list: number[]) => number[]): void => {
    const list = lists.get(key);
    if (list) lists.set(key, list.then(work));
  };
  return {
    of: (key, most) => {
      const list = lists.get(key) ?? index.getAllKeys(key, most);
      lists.set(key, list);
      return list;
    },
    follow: (written) => {
      for (const { store, key: event, before, after } of written) {
        if (store !== 'keys') continue;
        for (const key of keysIn(before)) change(key, (list) => list.filter((one) => one !== event));
        for (const key of keysIn(after)) change(key, (list) => [...list, event as number]);
      }
    },
  };
}

/** The library as it is within the draft. What fails undoes the draft. */
export const within = ({ get, transaction }: Draft, lists: Lists): Places => ({
  postings: async (keys) => {
    const { events, unlisted } = await metaOf(transaction);
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
