/** The few keys that an event is found by, and that an article's event is looked up by. */
import { type Gist, MARK } from './gist';
import type { EventProfile } from './profile';
import { weightsOf } from './weigh';

/** Keys that an event is listed under: more of them make adding dear, and find no more. */
const MAX_INDEXED = 48;
/** Lists that are read for one article. */
const MAX_ASKED = 24;
/** What stands in title and lead tells more of the event than what stands elsewhere. */
const LEAD_FACTOR = 1.5;

/** Numbers are not looked up. Of keys that weigh the same both sides take those with the smaller hashes. */
function heaviest(gists: Gist[], most: number): number[] {
  const weights = new Map<number, number>();
  for (const gist of gists)
    for (const [at, weight] of weightsOf(gist).whole.entries()) {
      const [key = 0, marks = 0] = [gist.keys[at], gist.marks[at]];
      const factor = marks & MARK.lead ? LEAD_FACTOR : 1;
      if (!(marks & MARK.number)) weights.set(key, weight * factor + (weights.get(key) ?? 0));
    }
  return [...weights]
    .toSorted(([a, heavy], [b, light]) => light - heavy || a - b)
    .slice(0, most)
    .map(([key]) => key);
}

/** The event's most telling keys: at most 48, each once. */
export const indexKeys = ({ gists }: EventProfile): number[] => heaviest(gists, MAX_INDEXED);

/** The article's most telling keys: at most 24, each once. */
export const queryKeys = (gist: Gist): number[] => heaviest([gist], MAX_ASKED);
