/** How much a key tells of which event is meant: rare words much, those of any report little. */
import { type Known, knownAs } from '../names/gazetteer';
import { SHARES } from './background-table';

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

function readTable(): Map<string, number> {
  const table = new Map<string, number>();
  for (const [percent, keys] of SHARES) {
    const rarity = rarityAt((EVENTS * percent) / 100);
    for (const key of keys.trim().split(' ')) table.set(key, rarity);
  }
  return table;
}

function lookUp(key: string): number {
  const known = key.startsWith('#') ? null : knownAs(key.replace(/^@/, '').replaceAll('-', ' '));
  return known ? MOST_OF_KNOWN[known.what] : RAREST;
}

/** Keys that were looked up before, beside the table. */
const MAX_SEEN = 20_000;
let table: Map<string, number> | null = null;
let seen = new Map<string, number>();

/** From .7 (half of all events) to 5.1 (not among those that many use). */
export function rarityOf(key: string): number {
  table ??= readTable();
  const rarity = table.get(key) ?? seen.get(key);
  if (rarity !== undefined) return rarity;
  if (seen.size >= MAX_SEEN) seen = new Map();
  const found = lookUp(key);
  seen.set(key, found);
  return found;
}
