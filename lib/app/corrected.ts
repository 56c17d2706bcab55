/** What the person said of an article before, and matching that keeps to it. */
import { numberOf } from '../core/events/hash';
import type { Match, Reading } from '../core/model';
import { ok, type Result } from '../core/result';
import type { LibraryPort } from './library-port';
import { matchArticle } from './match-article';

export interface Matched {
  match: Match;
  /** The event that the person put the article under. */
  chosen: string | null;
}

/** The known event that an article reports; never one of `except`, nor one that the person said it is not about. */
export async function matchCorrected(
  library: LibraryPort,
  reading: Reading,
  except: string[],
): Promise<Result<Matched>> {
  const said = await library.correction(reading.head.id);
  if (!said.ok) return said;
  const match = await matchArticle(without(library, [...except, ...(said.value?.not ?? [])]), reading);
  return match.ok ? ok({ match: match.value, chosen: said.value?.event ?? null }) : match;
}

/** The library as it would be if these events could not be found. */
function without(library: LibraryPort, events: string[]): Pick<LibraryPort, 'postings' | 'profiles'> {
  const excluded = new Set(events.map(numberOf));
  return {
    profiles: library.profiles,
    async postings(keys) {
      const found = await library.postings(keys);
      if (!found.ok || excluded.size === 0) return found;
      const { lists } = found.value;
      const kept = [...lists].map(
        ([key, all]) => [key, all.filter((event) => !excluded.has(event))] as const,
      );
      return ok({ ...found.value, lists: new Map(kept.filter(([, all]) => all.length > 0)) });
    },
  };
}
