/** Which known event an article reports: posting lists first, so that only likely events are loaded. */
import { queryKeys } from '../core/events/keys';
import { askedOf, matchAsked } from '../core/events/match';
import type { Match, Reading } from '../core/model';
import { ok, type Result } from '../core/result';
import type { LibraryPort } from './library-port';

/** Events whose profiles are loaded for one article. */
export const MAX_PROFILES = 16;
/** A list of so many events may have been cut by the library: it tells little, and not of which events. */
export const MAX_LIST = 400;

export async function matchArticle(
  library: Pick<LibraryPort, 'postings' | 'profiles'>,
  reading: Reading,
): Promise<Result<Match>> {
  const asked = askedOf(reading);
  const postings = await library.postings(queryKeys(asked.subject.gist));
  if (!postings.ok) return postings;
  const { lists, total } = postings.value;
  const profiles = await library.profiles(likeliest(lists, total, MAX_PROFILES));
  return profiles.ok ? ok(matchAsked(asked, profiles.value)) : profiles;
}

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
