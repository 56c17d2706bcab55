/** Which known event an article reports: posting lists first, so that only likely events are loaded. */
import { askedKeys } from '../core/events/keys';
import { likeliest, MAX_PROFILES } from '../core/events/lookup';
import { type Asked, askedOf, matchAsked } from '../core/events/match';
import type { EventProfile } from '../core/events/profile';
import type { Match, Reading } from '../core/model';
import { ok, type Result } from '../core/result';
import type { LibraryPort } from './library-port';

type Library = Pick<LibraryPort, 'postings' | 'profiles'>;

export async function matchArticle(library: Library, reading: Reading): Promise<Result<Match>> {
  const asked = askedOf(reading);
  const profiles = await likelyEvents(library, asked);
  return profiles.ok ? ok(matchAsked(asked, profiles.value)) : profiles;
}

/** Events that the article may report. */
export async function likelyEvents(
  library: Library,
  { subject }: Asked,
  most = MAX_PROFILES,
): Promise<Result<EventProfile[]>> {
  const keys = askedKeys(subject.gist);
  const postings = await library.postings([...keys.keys()]);
  if (!postings.ok) return postings;
  const { lists, total } = postings.value;
  return library.profiles(likeliest(lists, total, most, keys));
}
