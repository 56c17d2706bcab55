/** The years that a slot's own sentence names outright: they tell whether it is about now or about another time. */
import { shares } from '../lists';
import type { Slot } from './slots';

const YEAR = /\b(?:1[89]|20)\d\d\b/;

/** Of the mention that stands for the slot; dates and times are no matter of another time, they tell the time. */
export function yearsOf({ kind, best: { place } }: Slot): Set<string> {
  if (kind === 'date' || kind === 'time') return new Set();
  const dates = place.passage.details.filter((detail) => detail.kind === 'date');
  return new Set(dates.flatMap(({ text }) => YEAR.exec(text)?.[0] ?? []));
}

/** The years that its sentence's dates come to, also where they are not named: "on Monday". */
function datedYearsOf({ best: { place } }: Slot): string[] {
  const dates = place.passage.details.filter((detail) => detail.kind === 'date');
  return dates.flatMap(({ value }) => YEAR.exec(value)?.[0] ?? []);
}

/** One is told of a year that it names, the other with a date of other years. */
function isOfOther(a: Slot, b: Slot): boolean {
  const [named, dated] = [yearsOf(a), datedYearsOf(b)];
  return named.size > 0 && dated.length > 0 && !shares(dated, named);
}

/** Are two values of other years: what a quake did in 1999, and what one did on Monday? */
export const areOfOtherYears = (a: Slot, b: Slot): boolean => isOfOther(a, b) || isOfOther(b, a);
