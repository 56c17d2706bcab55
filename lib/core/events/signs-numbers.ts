/** What numbers say: those of the article that the event has too, and those that count the same thing otherwise. */
import type { Gist } from './gist';
import type { EventProfile } from './profile';
import { rarityOf } from './rarity';

/** More than so much makes a list of figures, which says nothing more. */
const MOST = 12;

/** Values by noun, from "25 ambassador". */
function byNoun(numbers: string[]): Map<string, Set<string>> {
  const nouns = new Map<string, Set<string>>();
  for (const number of numbers) {
    const cut = number.lastIndexOf(' ');
    const noun = number.slice(cut + 1);
    const values = nouns.get(noun) ?? new Set();
    nouns.set(noun, values.add(number.slice(0, cut)));
  }
  return nouns;
}

/** Share of the article's numbers that the event has, rare ones counting more; 0 where it has none. */
function shareOf({ counts }: Gist, { gists }: EventProfile): number {
  let [found, all] = [0, 0];
  for (const key of Object.keys(counts)) {
    if (!key.startsWith('#')) continue;
    const rarity = rarityOf(key);
    all += rarity;
    if (gists.some((gist) => Object.hasOwn(gist.counts, key))) found += rarity;
  }
  return all > 0 ? found / all : 0;
}

/** Nouns that both count, apart by whether a value is the same. */
export function sharedNouns(numbers: string[], others: string[]): { same: string[]; other: string[] } {
  const theirs = byNoun(others);
  const shared: { same: string[]; other: string[] } = { same: [], other: [] };
  for (const [noun, values] of byNoun(numbers)) {
    const known = theirs.get(noun);
    if (known) shared[[...values].some((value) => known.has(value)) ? 'same' : 'other'].push(noun);
  }
  return shared;
}

const sumOf = (nouns: string[]): number =>
  Math.min(
    MOST,
    nouns.reduce((sum, noun) => sum + rarityOf(noun), 0),
  );

export function numberSigns(gist: Gist, profile: EventProfile) {
  const { same, other } = sharedNouns(gist.numbers, profile.numbers);
  return { numbersFound: shareOf(gist, profile), sameNumber: sumOf(same), otherNumber: sumOf(other) };
}
