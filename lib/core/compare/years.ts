/** The years that a slot's own sentence names outright: they tell whether it is about now or about another time. */
import type { Slot } from './slots';

const YEAR = /\b(?:1[89]|20)\d\d\b/;

/** Of the mention that stands for the slot; dates and times are no matter of another time, they tell the time. */
export function yearsOf({ kind, best: { place } }: Slot): Set<string> {
  if (kind === 'date' || kind === 'time') return new Set();
  const dates = place.passage.details.filter((detail) => detail.kind === 'date');
  return new Set(dates.flatMap(({ text }) => YEAR.exec(text)?.[0] ?? []));
}
