/**
 * Does a report write its numeric dates with the day first? Told by dates that can be read one way only (25/12/2020),
 * and by one that is the day of publication when it is read so (07/11/2021 on a page of 7 November).
 */
import { dayNumber, dayOfIso } from '../text/calendar';

/** Digits between borders, two marks alike. Bounded, without nested quantifiers. */
const NUMERIC = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)/g;
/** Texts are looked through up to here, in UTF-16 units. */
const MAX_TEXT = 100_000;

/** +1 for day first, −1 for month first, 0 where a date does not tell. */
function voteOf(first: number, second: number, year: number, published: number | null): number {
  if (first > 12 && second <= 12) return 1;
  if (second > 12 && first <= 12) return -1;
  if (published === null || first === second) return 0;
  const dayFirst = dayNumber(year, second, first) === published;
  const monthFirst = dayNumber(year, first, second) === published;
  return Number(dayFirst) - Number(monthFirst);
}

/** True or false where the dates of the texts agree on it; null where none tells, or where they contradict each other. */
export function dayFirstIn(texts: readonly string[], published: string | null): boolean | null {
  const day = dayOfIso(published);
  const votes = new Set<number>();
  for (const text of texts) {
    for (const [, first, , second, year] of text.slice(0, MAX_TEXT).matchAll(NUMERIC))
      votes.add(Math.sign(voteOf(Number(first), Number(second), Number(year), day)));
  }
  if (votes.has(1) === votes.has(-1)) return null;
  return votes.has(1);
}
