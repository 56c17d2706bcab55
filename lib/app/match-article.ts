/** Which known event an article reports: posting lists first, so that only likely events are loaded. */
import type { MatchLibrary } from '../core/events/match';
import { match } from '../core/events/match';
import { queryTerms } from '../core/events/query';
import type { Match, Reading } from '../core/model';
import { ok, type Result } from '../core/result';
import type { LibraryPort } from './ports';

/** Events whose profiles are loaded for one article. */
const MAX_PROFILES = 40;

export async function matchArticle(library: LibraryPort, reading: Reading): Promise<Result<Match>> {
  const postings = await library.postings(queryTerms(reading));
  if (!postings.ok) return postings;
  const counts = await library.counts();
  if (!counts.ok) return counts;
  const total = counts.value.events;
  const profiles = await library.profiles(likeliest(postings.value, total, MAX_PROFILES));
  if (!profiles.ok) return profiles;
  return ok(match(reading, { profiles: profiles.value, total, postings: frequencies(postings.value) }));
}

const frequencies = (postings: Map<string, string[]>): MatchLibrary['postings'] =>
  new Map([...postings].map(([term, events]) => [term, events.length]));

/** The events that share most with the article, rare terms counting most (inverse document frequency). */
export function likeliest(postings: Map<string, string[]>, total: number, limit: number): string[] {
  const shares = new Map<string, number>();
  for (const events of postings.values()) {
    const weight = Math.log(1 + total / events.length);
    for (const event of events) shares.set(event, (shares.get(event) ?? 0) + weight);
  }
  return [...shares]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, limit)
    .map(([event]) => event);
}
