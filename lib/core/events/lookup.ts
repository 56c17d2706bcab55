/** From lists of events by key to the few events whose profiles are worth reading. */

/** Events whose profiles are loaded for one article. */
export const MAX_PROFILES = 16;
/** A list of so many events may have been cut by the library: it tells little, and not of which events. */
export const MAX_LIST = 400;

/** The events that share most with the article, rare keys counting most (inverse document frequency). */
export function likeliest(lists: ReadonlyMap<number, string[]>, total: number, limit: number): string[] {
  const shares = new Map<string, number>();
  for (const events of lists.values()) {
    if (events.length >= MAX_LIST) continue;
    const weight = Math.log(1 + total / events.length);
    for (const event of events) shares.set(event, (shares.get(event) ?? 0) + weight);
  }
  return [...shares]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, limit)
    .map(([event]) => event);
}
