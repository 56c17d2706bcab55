/** How near an article is to an event: cosines with its nearest report and with all of them, in each view. */
import type { Outline } from '../model';
import { commonOf } from './common';
import { type Gist, gistOf } from './gist';
import { indexOf, type PassageIndex } from './passages';
import type { EventProfile } from './profile';
import { cosines, type InViews, inViews, VIEWS, weightsOf } from './weigh';

/** A gist made ready for being compared with many events. */
export interface Subject {
  gist: Gist;
  /** Made when it is first asked for. */
  readonly passages: PassageIndex;
}

export function subjectOf(gist: Gist): Subject {
  let passages: PassageIndex | null = null;
  return {
    gist,
    get passages() {
      passages ??= indexOf(gist);
      return passages;
    },
  };
}

export const subjectOfReading = (reading: Outline): Subject => subjectOf(gistOf(reading));

const LENGTHS = new WeakMap<EventProfile, InViews>();

/** Lengths of the sums of its reports' vectors, each taken at length 1. Made when needed, never stored. */
function lengthsOf(profile: EventProfile): InViews {
  const known = LENGTHS.get(profile);
  if (known) return known;
  const made = lengthsOfSum(profile.gists);
  LENGTHS.set(profile, made);
  return made;
}

/** The square of a sum's length is the sum of all cosines; a vector that has no keys has no length. */
function lengthsOfSum(gists: Gist[]): InViews {
  const squares = inViews((view) => gists.filter((gist) => weightsOf(gist).norms[view] > 0).length);
  for (const [index, one] of gists.entries())
    for (const other of gists.slice(0, index)) {
      const near = cosines(one, other);
      for (const view of VIEWS) squares[view] += 2 * near[view];
    }
  return inViews((view) => Math.sqrt(squares[view]));
}

/** How near its reports are to each other, 0 to 1; of one report, what two usually are. */
export function selfLikeness(profile: EventProfile): number {
  const count = profile.gists.length;
  return count > 1 ? (lengthsOf(profile).whole ** 2 - count) / (count * (count - 1)) : USUAL;
}
const USUAL = 0.3;

/** In each view half the cosine with the nearest report, half that with the sum of all; 0 to 1. */
export function nearnessOf(
  { gist }: Subject,
  profile: EventProfile,
  reports = commonOf(gist, profile),
): InViews {
  const lengths = lengthsOf(profile);
  const sums: InViews = { whole: 0, lead: 0, facts: 0 };
  const best: InViews = { whole: 0, lead: 0, facts: 0 };
  for (const other of reports) {
    const near = cosines(gist, other.gist, other.places);
    for (const view of VIEWS) {
      sums[view] += near[view];
      best[view] = Math.max(best[view], near[view]);
    }
  }
  return inViews((view) => (best[view] + (lengths[view] > 0 ? sums[view] / lengths[view] : 0)) / 2);
}
