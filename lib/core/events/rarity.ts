/** How much a key tells of which event is meant: rare words much, those of any report little. */
import { formsOf, type Known, knownPhrases } from '../names/gazetteer';
import { once } from '../once';
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

const [CAPITAL_A, SMALL_A] = [65, 97];

/** The places that a row of the table has: lib/core/events/background-table.ts says how they are written. */
function* placesIn(gaps: string): Generator<number> {
  let [place, gap] = [-1, 0];
  for (let at = 0; at < gaps.length; at++) {
    const digit = gaps.charCodeAt(at);
    gap = 26 * gap + digit - (digit < SMALL_A ? CAPITAL_A : SMALL_A);
    if (digit >= SMALL_A) continue;
    place += 1 + gap;
    gap = 0;
    yield place;
  }
}

/** How rare keys are by their place: a level each, which takes a byte; 0 is that of what nothing is known of. */
interface Table {
  levels: number[];
  places: Uint8Array;
}

/** What is known, as words and as names, in which hyphens stand for spaces; then the table, which tells more. */
function readTable(): Table {
  const { levels, places }: Table = { levels: [RAREST], places: new Uint8Array(1 << BITS) };
  for (const [phrase, { what }] of knownPhrases()) {
    const word = phrase.replaceAll(' ', '-');
    const forms = word.length > ACRONYM ? [word] : formsOf(word);
    for (const key of [...forms, `@${word}`])
      places[placeOf(hashOf(key))] = levelOf(levels, MOST_OF_KNOWN[what]);
  }
  for (const [percent, gaps] of SHARES) {
    const level = levelOf(levels, rarityAt((EVENTS * percent) / 100));
    for (const place of placesIn(gaps)) places[place] = level;
  }
  return { levels, places };
}

function levelOf(levels: number[], rarity: number): number {
  const known = levels.indexOf(rarity);
  return known < 0 ? levels.push(rarity) - 1 : known;
}

const table = once(readTable);

/** From .7 (half of all events) to 5.1 (not among those that many use). */
export const rarityOf = (key: string): number => rarityOfHash(hashOf(key));

export function rarityOfHash(key: number): number {
  const { levels, places } = table();
  return levels[places[placeOf(key)] ?? 0] ?? RAREST;
}

/** The same of many: the first match of a background asks of a thousand, in code that is not yet fast. */
export function raritiesOf(keys: Uint32Array): Float64Array {
  const { levels, places } = table();
  const rarities = new Float64Array(keys.length);
  for (let at = 0; at < keys.length; at++)
    rarities[at] = levels[places[placeOf(keys[at] ?? 0)] ?? 0] ?? RAREST;
  return rarities;
}
