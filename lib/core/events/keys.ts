/** The few keys that an event is found by, and that an article's event is looked up by. */
import { numberOfDay } from './days';
import { type Gist, MARK } from './gist';
import { hashOf } from './hash';
import { firstOf } from './lookup';
import type { EventProfile } from './profile';
import { weightsOf } from './weigh';

/** Words and names that an event is listed under: more of them make adding dear and lists long, and find no more. */
const INDEXED = { terms: 32, pairs: 12, days: 4 };
/** Words and names of an article whose lists are read. */
const ASKED = { terms: 20, pairs: 2 };
/** What stands in title and lead tells more of the event than what stands elsewhere. */
const LEAD_FACTOR = 1.5;
/** An event is reported on its day and the morrow, and papers are dated by the next. */
const DAYS_AROUND = [0, -1, 1];

/**
 * Words and names with what they weigh together, heaviest first. Numbers alone are not looked up. Of keys that weigh
 * the same both sides take those with the smaller hashes.
 */
function terms(gists: Gist[], most: number): [key: number, weight: number][] {
  const weights = new Map<number, number>();
  for (const gist of gists)
    weightsOf(gist).whole.forEach((weight, at) => {
      const [key, marks] = [gist.keys[at] ?? 0, gist.marks[at] ?? 0];
      const factor = marks & MARK.lead ? LEAD_FACTOR : 1;
      if (!(marks & MARK.number)) weights.set(key, weight * factor + (weights.get(key) ?? 0));
    });
  return firstOf(weights, most, ([a, one], [b, other]) => one > other || (one === other && a < b));
}

/** Numbers with what they count, those first that most reports have. */
function pairs(gists: Gist[], most: number): number[] {
  const reports = new Map<number, number>();
  for (const { numbers } of gists)
    for (let at = 0; at < numbers.length; at += 2) {
      const key = (Math.imul(numbers[at] ?? 0, 31) + (numbers[at + 1] ?? 0)) >>> 0;
      reports.set(key, 1 + (reports.get(key) ?? 0));
    }
  return [...reports]
    .toSorted(([a, many], [b, few]) => few - many || a - b)
    .slice(0, most)
    .map(([key]) => key);
}

/** Days of publication, as keys. */
function days(isos: (string | null)[], around: number[]): number[] {
  const numbers = [...new Set(isos.map(numberOfDay).filter((day) => day !== null))];
  return numbers.flatMap((day) => around.map((more) => hashOf(`day ${day + more}`)));
}

/** The event's most telling keys: at most 48, each once. */
export const indexKeys = ({ gists, date }: EventProfile): number[] => [
  ...new Set([
    ...terms(gists, INDEXED.terms).map(([key]) => key),
    ...pairs(gists, INDEXED.pairs),
    ...days([date, ...gists.map(({ published }) => published)], [0]).slice(0, INDEXED.days),
  ]),
];

/** The article's most telling keys, at most 25, with what they weigh: days and counts as much as the heaviest word. */
export function askedKeys(gist: Gist): Map<number, number> {
  const words = terms([gist], ASKED.terms);
  const most = words[0]?.[1] ?? 1;
  const others = [...pairs([gist], ASKED.pairs), ...days([gist.published], DAYS_AROUND)];
  return new Map([...others.map((key): [number, number] => [key, most]), ...words]);
}
