/** How near an article is to an event: cosines with its nearest report and with all of them, in each view. */

import type { Reading } from '../model';
import { type Gist, gistOf } from './gist';
import { indexOf, type PassageIndex } from './passages';
import type { EventProfile, WeighedGist } from './profile';
import { cosine, inViews, type Norms, normOf, type Vector, type View, vectorsOf, weightOf } from './weigh';

/** A gist made ready for being compared with many events. */
export interface Subject {
  gist: Gist;
  vectors: Record<View, Vector>;
  norms: Norms;
  passages: PassageIndex;
}

export function subjectOf(gist: Gist): Subject {
  const vectors = vectorsOf(gist);
  return { gist, vectors, norms: inViews((view) => normOf(vectors[view])), passages: indexOf(gist.passages) };
}

export const subjectOfReading = (reading: Reading): Subject => subjectOf(gistOf(reading));

/** Its vector's products with a report's: only keys of the subject are looked up. */
function products({ vectors }: Subject, { counts, lead }: WeighedGist): Norms {
  const inLead = new Set(lead);
  const sums: Norms = { whole: 0, lead: 0, facts: 0 };
  for (const [key, weight] of vectors.whole) {
    const passages = Object.hasOwn(counts, key) ? counts[key] : undefined;
    if (passages === undefined) continue;
    const product = weight * weightOf(key, passages);
    sums.whole += product;
    if (vectors.facts.has(key)) sums.facts += product;
    if (inLead.has(key)) sums.lead += (vectors.lead.get(key) ?? 0) ** 2;
  }
  return sums;
}

/** In each view half the cosine with the nearest report, half that with the sum of all; 0 to 1. */
export function nearnessOf(subject: Subject, { gists, norms }: EventProfile): Norms {
  const all = gists.map((gist) => {
    const sums = products(subject, gist);
    return (view: View): number => cosine(sums[view], subject.norms[view], gist.norms[view]);
  });
  return inViews((view) => {
    const each = all.map((of) => of(view));
    const sum = each.reduce((total, one) => total + one, 0);
    return (Math.max(0, ...each) + (norms[view] > 0 ? sum / norms[view] : 0)) / 2;
  });
}
