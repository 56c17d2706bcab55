/** Which known event an article reports: posting lists first, so that only likely events are loaded. */
import { queryKeys } from '../core/events/keys';
import { likeliest, MAX_LIST, MAX_PROFILES } from '../core/events/lookup';
import { askedOf, matchAsked } from '../core/events/match';
import type { Match, Reading } from '../core/model';
import { ok, type Result } from '../core/result';
import type { LibraryPort } from './library-port';

export { likeliest, MAX_LIST, MAX_PROFILES };

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
