/** What numbers say: those of the article that the event has too, and those that count the same thing otherwise. */
import { type Gist, MARK } from './gist';
import type { EventProfile } from './profile';
import { rarityOfHash } from './rarity';
import { weightsOf } from './weigh';

/** More than so much makes a list of figures, which says nothing more. */
const MOST = 12;

/** Share of the article's numbers that the event has, rare ones counting more; 0 where it has none. */
function shareOf(gist: Gist, isHeld: Uint8Array): number {
  const { rarities } = weightsOf(gist);
  let [found, all] = [0, 0];
  for (let at = 0; at < isHeld.length; at++) {
    if (!((gist.marks[at] ?? 0) & MARK.number)) continue;
    const rarity = rarities[at] ?? 0;
    all += rarity;
    if (isHeld[at]) found += rarity;
  }
  return all > 0 ? found / all : 0;
}

/** Values that are counted of a thing, by hash. */
function valuesOf(noun: number, { numbers }: Gist): number[] {
  const values: number[] = [];
  for (let at = 0; at < numbers.length; at += 2) if (numbers[at + 1] === noun) values.push(numbers[at] ?? 0);
  return values;
}

const nounsOf = ({ numbers }: Gist): Set<number> => new Set(numbers.filter((_key, at) => at % 2 === 1));

/** What nouns that both count are worth, apart by whether a value is the same. */
function sharedNouns(gist: Gist, { gists }: EventProfile): { same: number; other: number } {
  let [same, other] = [0, 0];
  for (const noun of nounsOf(gist)) {
    const theirs = gists.flatMap((one) => valuesOf(noun, one));
    if (theirs.length === 0) continue;
    const equal = valuesOf(noun, gist).filter((value) => theirs.includes(value));
    // Two countries tell little together, 25 ambassadors much.
    if (equal.length > 0) same += Math.min(rarityOfHash(noun), Math.max(...equal.map(rarityOfHash)));
    else other += rarityOfHash(noun);
  }
  return { same: Math.min(MOST, same), other: Math.min(MOST, other) };
}

/** `isHeld`: for each key of the gist whether the event has it. */
export function numberSigns(gist: Gist, profile: EventProfile, isHeld: Uint8Array) {
  const { same, other } = sharedNouns(gist, profile);
  return { numbersFound: shareOf(gist, isHeld), sameNumber: same, otherNumber: other };
}
