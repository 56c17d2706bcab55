/** What an article has in common with the reports of an event: found once, for all that is asked of the two. */
import type { Gist } from './gist';
import { placesIn } from './hash';
import type { EventProfile } from './profile';
import { weightsOf } from './weigh';

/** A report of an event beside an article. */
export interface Common {
  gist: Gist;
  /** For each key of the report the place that it has in the article, or -1. */
  places: Int16Array;
}

export const commonOf = ({ keys }: Gist, { gists }: EventProfile): Common[] =>
  gists.map((gist) => ({ gist, places: placesIn(keys, gist.keys) }));

/** Sum of the rarities of all that both have. */
export function rarityOfCommon({ gist, places }: Common): number {
  const { rarities } = weightsOf(gist);
  return places.reduce((sum, place, at) => (place < 0 ? sum : sum + (rarities[at] ?? 0)), 0);
}

/** For each key of the article 1 where one of these reports has it. */
export function heldBy(reports: Common[], { keys }: Gist): Uint8Array {
  const isHeld = new Uint8Array(keys.length);
  for (const { places } of reports) for (const place of places) if (place >= 0) isHeld[place] = 1;
  return isHeld;
}
