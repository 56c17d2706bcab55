/** The library as it is within a draft that many reports are put into, one after the other. */

import { unwrap } from 'idb';
import type { Places } from '../../app/library-port';
import { resolved } from '../../core/library/corrections';
import { ok } from '../../core/result';
import { answerOf } from './asking';
import { lateOf, recordsOf } from './checks';
import type { Draft } from './draft';
import type { Written } from './draft-entries';
import { aliasesOf, correctionOf, eventsIn, nameOf } from './homes';
import { readerOf } from './late';
import { keysRecord } from './listings';
import { listsOf, plainEvent } from './read';
import { addKeys, follow } from './working';

/** Events by key. */
export interface Lists {
  of(key: number): Promise<number[]>;
  follow(written: Written[]): void;
}

/** So many events' keys are read at once as fast as the lists of one report, at most; */
const AS_FAST = 200;
/** so many at most, since they take room. */
const MOST_AT_ONCE = 10_000;

/** Events by now. */
async function totalOf({ meta, entries }: Draft): Promise<number> {
  const { events, unlisted } = await meta();
  let total = events + unlisted;
  for (const { before, after } of entries('events')) total += Number(!!after) - Number(!!before);
  return total;
}

/** Each list is read once; all of them at once where many reports come into a library that is not large. */
export async function listsIn(draft: Draft, reports: number): Promise<Lists> {
  const stores = unwrap(draft.transaction);
  const working = await draft.working();
  const { lists } = working;
  const meta = await draft.meta();
  const late = lateOf(meta).keys;
  const whole = readerOf(stores, meta);
  const isSmall = (await totalOf(draft)) <= Math.min(MOST_AT_ONCE, AS_FAST * reports);
  if (!working.whole && isSmall) {
    lists.clear();
    working.whole = true;
    const waiting = new Set(late.map(({ event }) => event));
    const stored = await answerOf(stores.objectStore('keys').getAll());
    const there = recordsOf('keys', stored.map(keysRecord)).filter(({ event }) => !waiting.has(event));
    for (const { event, keys } of [...there, ...late]) addKeys(working, event, keys);
  }
  return {
    of: async (key) => {
      const known = lists.get(key) ?? (working.whole ? [] : await whole(key));
      lists.set(key, known);
      return known;
    },
    follow: (written) => follow(working, written),
  };
}

/** The library as it is within the draft. What fails undoes the draft. */
export const within = (draft: Draft, lists: Lists): Places => ({
  postings: async (keys) => ok({ lists: await listsOf(keys, lists.of), total: await totalOf(draft) }),
  profiles: async (events) => {
    const found = await Promise.all(events.map((event) => draft.get('profiles', event)));
    return ok(found.flatMap((record) => (record ? [record.profile] : [])));
  },
  events: async (ids) => {
    const names = await Promise.all(ids.map((id) => nameOf(draft.get, id)));
    const found = await Promise.all([...new Set(names)].map((id) => draft.get('events', id)));
    return ok(found.flatMap((event) => (event ? [plainEvent(event)] : [])));
  },
  correction: async (report) => {
    const said = await correctionOf(draft.get, report);
    return ok(said && resolved(said, await aliasesOf(draft.get, eventsIn(said))));
  },
});
