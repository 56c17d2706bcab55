/**
 * Lists and profiles that were read lately: a page's article is looked up again with each look at the page. It is small,
 * takes the same room in any library, and holds nothing that is older than the last write.
 */
import { MAX_PROFILES } from '../../core/events/lookup';
import type { EventProfile } from '../../core/events/profile';

/** Values by key; all go when they would be more than so many, each counted by its size. */
class Kept<K, V> {
  private readonly values = new Map<K, V>();
  private size = 0;

  constructor(
    private readonly most: number,
    private readonly sizeOf: (value: V) => number,
  ) {}

  get(key: K): V | undefined {
    return this.values.get(key);
  }

  set(key: K, value: V): void {
    this.size += this.sizeOf(value);
    if (this.size > this.most) {
      this.values.clear();
      this.size = this.sizeOf(value);
    }
    this.values.set(key, value);
  }
}

const emptyAt = (stamp: number) => ({
  stamp,
  /** Writes that had been heard of (`writesHeard`) when it was last known to be as of now; before anything is known of it none. */
  heard: Number.NaN,
  /** Events of the library. */
  total: 0,
  /** At most so many events on all of them. */
  lists: new Kept<number, number[]>(4000, (list) => 1 + list.length),
  /** As many as a page's article and the one before it may have been matched with. */
  profiles: new Kept<number, EventProfile>(2 * MAX_PROFILES, () => 1),
});

const CACHES = new WeakMap<object, ReturnType<typeof emptyAt>>();

/** What was read by a connection. `stamp`: the number of the last write (`Meta.stamp`), where it was just read. */
export function cacheOf(connection: object, stamp?: number) {
  const known = CACHES.get(connection);
  if (known && (stamp === undefined || known.stamp === stamp)) return known;
  const fresh = emptyAt(stamp ?? -1);
  CACHES.set(connection, fresh);
  return fresh;
}

export const emptyCache = (connection: object): boolean => CACHES.delete(connection);
