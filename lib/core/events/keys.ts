/** Keys as 32-bit hashes: what an event is found by, and what an article looks it up by. */
import type { Reading } from '../model';
import { type Gist, gistOf } from './gist';
import type { EventProfile } from './profile';
import { isFact, weightOf } from './weigh';

/** Keys that an event is listed under: more of them make adding dear, and find no more. */
const MAX_INDEXED = 48;
/** Lists that are read for one article. */
const MAX_ASKED = 24;
/** What stands in title and lead tells more of the event than what stands elsewhere. */
const LEAD_FACTOR = 1.5;

/** FNV-1a of the key's UTF-16 units, mixed once more (murmur3's finish): a whole number from 0 to 2³² − 1. */
export function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Numbers are not looked up; a word of a name is found as a word, too. */
const lookedUp = (key: string): string[] => (key.startsWith('#') ? [] : [isFact(key) ? key.slice(1) : key]);

function heaviest(gists: Gist[], most: number): number[] {
  const weights = new Map<string, number>();
  for (const { counts, lead } of gists) {
    const inLead = new Set(lead);
    for (const [key, passages] of Object.entries(counts))
      for (const term of lookedUp(key)) {
        const weight = weightOf(key, passages) * (inLead.has(key) ? LEAD_FACTOR : 1);
        weights.set(term, weight + (weights.get(term) ?? 0));
      }
  }
  const best = [...weights].toSorted(([, a], [, b]) => b - a).slice(0, most);
  return best.map(([term]) => hashOf(term));
}

/** The event's most telling keys: at most 48, each once. */
export const indexKeys = ({ gists }: EventProfile): number[] => heaviest(gists, MAX_INDEXED);

/** The article's most telling keys: at most 24, each once. */
export const queryKeys = (reading: Reading): number[] => heaviest([gistOf(reading)], MAX_ASKED);
