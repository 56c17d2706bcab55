/** From lists of events by key to the few events whose profiles are worth reading. */

/** Events whose profiles are loaded for one article, at most. */
export const MAX_PROFILES = 16;
/** A list of so many events may have been cut by the library: it tells little, and not of which events. */
export const MAX_LIST = 400;
/** So many are loaded first: to tell the nearest from, and of those that a report is put together anew with; */
export const FEW = { matched: 4, placed: 8 };
/** where they share this part of what the likeliest shares: what shares less is no rival; */
const LEAST_OF_FEW = 0.1;
/** further ones where they share this part of that, and this part of all that is asked. */
const LEAST_SHARE = { ofBest: 0.2, ofAll: 0.06 };

/**
 * The events that share most with the article: keys that are rare in the library count most (inverse document
 * frequency), and those that weigh most in the article (`askedKeys`). Events that articles were matched with shared a
 * sixth of all and more, and three keys: where none shares so many as two, it is of none of them.
 */
export function likeliest<Event>(
  lists: ReadonlyMap<number, Event[]>,
  total: number,
  asked: ReadonlyMap<number, number>,
  few: number,
  most = MAX_PROFILES,
): Event[] {
  const shares = new Map<Event, number>();
  let isTwice = false;
  for (const [key, events] of lists) {
    if (events.length >= MAX_LIST) continue;
    const weight = Math.log(1 + total / events.length) * (asked.get(key) ?? 1);
    for (const event of events) {
      const before = shares.get(event);
      isTwice ||= before !== undefined;
      shares.set(event, weight + (before ?? 0));
    }
  }
  if (!isTwice) return [];
  const best = firstOf(shares, most, ([, one], [, other]) => one > other);
  const all = Math.log(1 + total) * weightOf(asked, lists);
  const top = best[0]?.[1] ?? 0;
  const least = Math.max(LEAST_SHARE.ofBest * top, LEAST_SHARE.ofAll * all);
  const enough = (share: number, index: number) => share >= (index < few ? LEAST_OF_FEW * top : least);
  return best.filter(([, share], index) => enough(share, index)).map(([event]) => event);
}

/** Of all that it can be looked up by. */
function weightOf(asked: ReadonlyMap<number, number>, lists: ReadonlyMap<number, unknown[]>): number {
  let all = 0;
  for (const [key, weight] of asked) if ((lists.get(key)?.length ?? 0) < MAX_LIST) all += weight;
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
