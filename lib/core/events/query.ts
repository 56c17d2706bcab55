/** The few keys of an article that its event is looked up by. */
import type { Reading } from '../model';
import { type Gist, gistOf } from './gist';
import { isFact, weightOf } from './weigh';

/** Posting lists that are read for one article: the rarest are also the shortest. */
const MAX_TERMS = 24;
/** What stands in title and lead tells more of the event than what stands elsewhere. */
const LEAD_FACTOR = 1.5;

/** Its most telling terms and words of names, as event profiles hold them. Numbers are not looked up. */
export const queryTerms = (reading: Reading): string[] => queryOf(gistOf(reading));

export function queryOf({ counts, lead }: Gist): string[] {
  const inLead = new Set(lead);
  const weights = new Map<string, number>();
  for (const [key, passages] of Object.entries(counts)) {
    if (key.startsWith('#')) continue;
    const term = isFact(key) ? key.slice(1) : key;
    const weight = weightOf(key, passages) * (inLead.has(key) ? LEAD_FACTOR : 1);
    weights.set(term, Math.max(weight, weights.get(term) ?? 0));
  }
  return [...weights]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, MAX_TERMS)
    .map(([term]) => term);
}
