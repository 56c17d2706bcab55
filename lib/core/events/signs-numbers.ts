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

/** A number with its noun, by how much the two tell together: two countries little, 25 ambassadors much. */
const rarityOfPair = (value: string, noun: string): number => Math.min(rarityOf(`#${value}`), rarityOf(noun));

/** What nouns that both count are worth, apart by whether a value is the same. */
function sharedNouns(numbers: string[], others: string[]): { same: number; other: number } {
  const theirs = byNoun(others);
  let [same, other] = [0, 0];
  for (const [noun, values] of byNoun(numbers)) {
    const known = theirs.get(noun);
    if (!known) continue;
    const equal = [...values].filter((value) => known.has(value)).map((value) => rarityOfPair(value, noun));
    if (equal.length > 0) same += Math.max(...equal);
    else other += rarityOf(noun);
  }
  return { same: Math.min(MOST, same), other: Math.min(MOST, other) };
}

export function numberSigns(gist: Gist, profile: EventProfile) {
  const { same, other } = sharedNouns(gist.numbers, profile.numbers);
  return { numbersFound: shareOf(gist, profile), sameNumber: same, otherNumber: other };
}
