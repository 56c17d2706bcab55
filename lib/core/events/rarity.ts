/** How much a key tells of which event is meant: rare words much, those of any report little. */
import { type Known, knownAs, knownPhrases } from '../names/gazetteer';
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

/** A key's place is the upper bits of its hash: one rare word in a hundred is taken for one that many use. */
const BITS = 18;
export const placeOf = (hash: number): number => hash >>> (32 - BITS);

/** The places that a row of the table has: lib/core/events/background-table.ts says how they are written. */
function placesIn(gaps: string): number[] {
  let place = -1;
  return (gaps.match(/[a-z]{0,3}[A-Z]/g) ?? []).map((gap) => {
    place += 1 + [...gap].reduce((number, digit) => 26 * number + Number.parseInt(digit, 36) - 10, 0);
    return place;
  });
}

/** What is known, as words and as names, in which hyphens stand for spaces; then the table, which tells more. */
function readTable(): Float32Array {
  const rarities = new Float32Array(1 << BITS).fill(RAREST);
  for (const [phrase, { what }] of knownPhrases()) {
    const word = phrase.replaceAll(' ', '-');
    const forms = word.length > ACRONYM ? [word] : [word, word.toUpperCase()].filter(knownAs);
    for (const key of [...forms, `@${word}`]) rarities[placeOf(hashOf(key))] = MOST_OF_KNOWN[what];
  }
  for (const [percent, gaps] of SHARES)
    for (const place of placesIn(gaps)) rarities[place] = rarityAt((EVENTS * percent) / 100);
  return rarities;
}

let table: Float32Array | null = null;

/** From .7 (half of all events) to 5.1 (not among those that many use). */
export const rarityOf = (key: string): number => rarityOfHash(hashOf(key));

export function rarityOfHash(key: number): number {
  table ??= readTable();
  return table[placeOf(key)] ?? RAREST;
}
