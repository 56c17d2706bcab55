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
  // Asked for while the article is made ready and looked up.
  const asked = library.correction(reading.head.id);
  const match = await matchArticle(without(library, except, asked), reading);
  const said = await asked;
  if (!said.ok) return said;
  return match.ok ? ok({ match: match.value, chosen: said.value?.event ?? null }) : match;
}

type Said = ReturnType<LibraryPort['correction']>;

/** The library as it would be if these events could not be found, nor those that are said to be others. */
function without(
  library: LibraryPort,
  except: string[],
  asked: Said,
): Pick<LibraryPort, 'postings' | 'profiles'> {
  return {
    profiles: library.profiles,
    async postings(keys, meanwhile) {
      const [found, said] = await Promise.all([library.postings(keys, meanwhile), asked]);
      if (!said.ok) return said;
      const excluded = new Set([...except, ...(said.value?.not ?? [])].map(numberOf));
      if (!found.ok || excluded.size === 0) return found;
      const { lists } = found.value;
      const kept = [...lists].map(
        ([key, all]) => [key, all.filter((event) => !excluded.has(event))] as const,
      );
      return ok({ ...found.value, lists: new Map(kept.filter(([, all]) => all.length > 0)) });
    },
  };
}
