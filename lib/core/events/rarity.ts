/** How much a key tells of which event is meant: rare words much, those of any report little. */
import { KNOWN_PHRASES, type Known, knownAs } from '../names/gazetteer';
import { SHARES } from './background-table';
import { hashOf } from './hash';

/** Events that the shares stand for. The weights of `match-weights.ts` belong to it. */
const EVENTS = 160;

/** Inverse document frequency, smoothed: ln(1 + N / (1 + df)). */
const rarityAt = (events: number): number => Math.log(1 + EVENTS / (1 + events));
const RAREST = rarityAt(0);

/**
 * Places and bodies that have a name of their own in any newsroom tell where things happen, not what: a country's many
 * events all name it, also where the table's reports seldom do.
 */
const MOST_OF_KNOWN: Record<Known['what'], number> = {
  country: rarityAt(20),
  people: rarityAt(20),
  region: rarityAt(20),
  city: rarityAt(8),
  organisation: rarityAt(8),
};

/** Acronyms are at most so long: where they are written in capitals, that is their key. */
const ACRONYM = 6;

/** A power of two, more than twice as many as there are keys. */
const SLOTS = 1 << 14;

/** A table by hash, probed in steps: a Map takes several times as long for numbers beyond 2³⁰. */
class Rarities {
  private readonly keys = new Uint32Array(SLOTS);
  private readonly values = new Float32Array(SLOTS);

  set(key: string, rarity: number): void {
    const hash = hashOf(key);
    const slot = this.slotOf(hash);
    this.keys[slot] = hash;
    this.values[slot] = rarity;
  }

  get(key: number): number {
    return this.values[this.slotOf(key)] || RAREST;
  }

  /** Where the key is, or could be. */
  private slotOf(key: number): number {
    let slot = key & (SLOTS - 1);
    while (this.values[slot] !== 0 && this.keys[slot] !== key) slot = (slot + 1) & (SLOTS - 1);
    return slot;
  }
}

/** What is known, as words and as names, in which hyphens stand for spaces; then the table, which tells more. */
function readTable(): Rarities {
  const table = new Rarities();
  for (const [phrase, { what }] of KNOWN_PHRASES) {
    const word = phrase.replaceAll(' ', '-');
    const forms = word.length > ACRONYM ? [word] : [word, word.toUpperCase()].filter(knownAs);
    for (const form of forms) table.set(form, MOST_OF_KNOWN[what]);
    table.set(`@${word}`, MOST_OF_KNOWN[what]);
  }
  for (const [percent, keys] of SHARES)
    for (const key of keys.trim().split(' ')) table.set(key, rarityAt((EVENTS * percent) / 100));
  return table;
}

let table: Rarities | null = null;

/** From .7 (half of all events) to 5.1 (not among those that many use). */
export const rarityOf = (key: string): number => rarityOfHash(hashOf(key));

export function rarityOfHash(key: number): number {
  table ??= readTable();
  return table.get(key);
}
