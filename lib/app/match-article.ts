/** Which known event an article reports: posting lists first, so that only likely events are loaded. */
import { FEW, likeliest } from '../core/events/lookup';
import { type Asked, askedOf, matchAsked } from '../core/events/match';
import type { EventProfile } from '../core/events/profile';
import type { Match, Reading } from '../core/model';
import { ok, type Result } from '../core/result';
import type { LibraryPort } from './library-port';

type Library = Pick<LibraryPort, 'postings' | 'profiles'>;

/** It is written seldom: after so many times something is wrong. */
const MAX_TRIES = 5;

/** While the library looks whether what it has in memory is as of now, the article is matched with that. */
export async function matchArticle(library: Library, reading: Reading): Promise<Result<Match>> {
  const asked = askedOf(reading);
  for (let tries = 1; ; tries++) {
    const found = await likely(library, asked, FEW.matched);
    if (!found.ok) return found;
    const { profiles, isFresh } = found.value;
    const match = matchAsked(asked, profiles);
    if ((await isFresh) !== false || tries === MAX_TRIES) return ok(match);
  }
}

/** Events that the article may report. */
export async function likelyEvents(
  library: Library,
  asked: Asked,
  most?: number,
): Promise<Result<EventProfile[]>> {
  const found = await likely(library, asked, FEW.placed, most);
  if (!found.ok) return found;
  const { profiles, isFresh } = found.value;
  return (await isFresh) === false ? likelyEvents(library, asked, most) : ok(profiles);
}

async function likely(
  library: Library,
  asked: Asked,
  few: number,
  most?: number,
): Promise<Result<{ profiles: EventProfile[]; isFresh?: Promise<boolean> }>> {
  const keys = asked.keys();
  const postings = await library.postings([...keys.keys()], asked.ready);
  if (!postings.ok) return postings;
  const { lists, total, isFresh } = postings.value;
  const profiles = await library.profiles(likeliest(lists, total, keys, few, most));
  return profiles.ok ? ok({ profiles: profiles.value, isFresh }) : profiles;
}
