/** From lists of events by key to the few events whose profiles are worth reading. */

/** Events whose profiles are loaded for one article, at most. */
export const MAX_PROFILES = 16;
/** A list of so many events may have been cut by the library: it tells little, and not of which events. */
export const MAX_LIST = 400;
/** So many are loaded in any case; */
const FEW = 8;
/** further ones where they share this part of what the likeliest shares. */
const LEAST_SHARE = 0.2;

/**
 * An article that is matched, and put nowhere, needs fewer: some to tell the nearest from, further ones only where they
 * share this part of all that it can be looked up by. Events that articles were matched with shared a sixth and more, and
 * three keys: where none shares so many as two, it is of none of them.
 */
export const MATCHED = { few: 4, ofAll: 0.06, twice: true };

/**
 * The events that share most with the article: keys that are rare in the library count most (inverse document
 * frequency), and those that weigh most in the article (`askedKeys`).
 */
export function likeliest<Event>(
  lists: ReadonlyMap<number, Event[]>,
  total: number,
  limit: number,
  asked?: ReadonlyMap<number, number>,
  { few, ofAll, twice } = { few: FEW, ofAll: 0, twice: false },
): Event[] {
  const shares = new Map<Event, number>();
  let isTwice = false;
  for (const [key, events] of lists) {
    if (events.length >= MAX_LIST) continue;
    const weight = Math.log(1 + total / events.length) * (asked?.get(key) ?? 1);
    for (const event of events) {
      const before = shares.get(event) ?? 0;
      if (before > 0) isTwice = true;
      shares.set(event, weight + before);
    }
  }
  if (twice && !isTwice) return [];
  const best = firstOf(shares, limit, ([, one], [, other]) => one > other);
  const all = Math.log(1 + total) * weightOf(asked, lists);
  const least = Math.max(LEAST_SHARE * (best[0]?.[1] ?? 0), ofAll * all);
  return best.filter(([, share], index) => index < few || share >= least).map(([event]) => event);
}

/** Of all that it can be looked up by. */
function weightOf(
  asked: ReadonlyMap<number, number> | undefined,
  lists: ReadonlyMap<number, unknown[]>,
): number {
  let all = 0;
  for (const [key, weight] of asked ?? []) if ((lists.get(key)?.length ?? 0) < MAX_LIST) all += weight;
  return all;
}

/** Those that come first, in their order, what is equal as it comes. Of thousands few are wanted: they are not all sorted. */
export function firstOf<T>(all: Iterable<T>, most: number, isBefore: (one: T, other: T) => boolean): T[] {
  const first: T[] = [];
  for (const one of all) {
    let at = first.length;
    while (at > 0 && isBefore(one, first[at - 1] as T)) at--;
    if (at === most) continue;
    first.splice(at, 0, one);
    if (first.length > most) first.pop();
  }
  return first;
}
