/** Searching as one types: by lists of the words' events where one is rare, else by looking through the newest. */
import type { Cursor, FoundEvents } from '../../app/library-port';
import { askedWords, hasWords } from '../../core/library/words';
import { lateOf, recordsOf } from './checks';
import { plainEvent } from './read';
import type { Database, EventRecord } from './records';

/** A word that so many events have is not rare: their list would take longer than looking. */
const RARE = 250;
/** Events that are looked through at once, and at most for one answer that is not empty. */
const STEP = 200;
const MAX_LOOKED = 3000;

function storesOf(database: Database) {
  const reading = database.transaction(['events', 'words', 'meta']);
  return {
    events: reading.objectStore('events'),
    words: reading.objectStore('words'),
    meta: reading.objectStore('meta'),
  };
}
type Stores = ReturnType<typeof storesOf>;
type Events = Stores['events'];

export async function search(
  database: Database,
  text: string,
  after: Cursor | null,
  limit: number,
): Promise<FoundEvents> {
  const asked = askedWords(text);
  const stores = storesOf(database);
  const { events } = stores;
  const rare = await rareList(stores, asked);
  return rare ? amongRare(events, rare, { asked, after, limit }) : amongAll(events, { asked, after, limit });
}

interface Wish {
  asked: string[];
  after: Cursor | null;
  limit: number;
}

/** Events that may have all words, by the rare ones among these; null where none is rare. */
async function rareList({ events, words, meta }: Stores, asked: string[]): Promise<string[] | null> {
  // There, events that were not written since version 2 are listed by their ids.
  const isOld = events.indexNames.contains('words');
  const listsOf = (word: string) => {
    const range = IDBKeyRange.bound(word, `${word}\uffff`);
    return Promise.all([
      words.index('words').getAllKeys(range, RARE),
      isOld ? events.index('words').getAllKeys(range, RARE) : [],
    ]);
  };
  const [late, ...lists] = await Promise.all([asked.length > 0 && meta.get('totals'), ...asked.map(listsOf)]);
  const rare = lists.filter(([some, old]) => some.length + old.length < RARE);
  if (rare.length === 0) return null;
  const found = await Promise.all(inAll(rare.map(([some]) => some)).map((event) => words.get(event)));
  const listed = [...recordsOf('words', found), ...lateOf(late).words].map(({ id }) => id);
  return [...new Set([...listed, ...inAll(rare.map(([, old]) => old))])];
}

/** What each of the lists has. */
function inAll<T>(lists: T[][]): T[] {
  const [shortest = [], ...others] = lists.toSorted((one, other) => one.length - other.length);
  const sets = others.map((list) => new Set(list));
  return [...new Set(shortest)].filter((one) => sets.every((set) => set.has(one)));
}

/** An event that was not written since version 2 has them where its index is. */
const wordsOf = ({ searched, words }: EventRecord): string[] => searched ?? words;

/** Looked at before the whole record is checked: most do not fit. */
function fits(event: EventRecord, asked: string[]): boolean {
  const words: unknown = wordsOf(event);
  return Array.isArray(words) && hasWords(words, asked);
}

/** By what the database lists them by, which an odd record has as well. */
const cursorOf = ({ newest = 0, id }: EventRecord): Cursor => [-newest, id];
const isAfter = ({ newest = 0, id }: EventRecord, after: Cursor | null): boolean =>
  after === null || -newest < after[0] || (-newest === after[0] && id > after[1]);

async function amongRare(events: Events, ids: string[], { asked, after, limit }: Wish): Promise<FoundEvents> {
  const found = recordsOf('events', await Promise.all(ids.map((id) => events.get(id))))
    .filter((event) => hasWords(wordsOf(event), asked) && isAfter(event, after))
    .toSorted((one, other) => (one.newest ?? 0) - (other.newest ?? 0) || (one.id < other.id ? -1 : 1));
  const last = found[limit - 1];
  return {
    events: found.slice(0, limit).map(plainEvent),
    next: last && found.length > limit ? cursorOf(last) : null,
  };
}

async function amongAll(events: Events, { asked, after, limit }: Wish): Promise<FoundEvents> {
  const step = asked.length === 0 ? limit + 1 : STEP;
  const found: EventRecord[] = [];
  let next = after;
  for (let looked = 0; looked < MAX_LOOKED || found.length === 0; looked += step) {
    const from = next && IDBKeyRange.lowerBound([-next[0], next[1]], true);
    const some = await events.index('changed').getAll(from, step);
    found.push(
      ...recordsOf(
        'events',
        some.filter((event) => fits(event, asked)),
      ),
    );
    const last = found[limit - 1];
    if (last && found.length > limit)
      return { events: found.slice(0, limit).map(plainEvent), next: cursorOf(last) };
    const end = some.at(-1);
    next = end && some.length === step ? cursorOf(end) : null;
    if (next === null) break;
  }
  return { events: found.map(plainEvent), next };
}
