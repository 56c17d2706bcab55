/** "Several villages" in the lead, "five villages" in the text: the more exact of a report's own words is compared. */

import { shares } from '../lists';
import { isVague } from './relation';
import type { Slot } from './slots';

/** Terms so near tell what is done with what is counted. */
const NEAR = 0.6;
/** Nobody calls two "several". */
const FEWEST = 3;

/** Does a term beside its head stand near both: "villages damaged", "damage to villages"? */
const areOfOneAct = (vague: Slot, exact: Slot): boolean =>
  [...vague.about].some(
    ([concept, near]) => near >= NEAR && !vague.heads.has(concept) && (exact.about.get(concept) ?? 0) >= NEAR,
  );

/** Of the hurt and the dead the unit tells what is counted. */
const isOfOneThing = ({ kind, heads }: Slot, exact: Slot): boolean =>
  kind === 'casualties' || (kind === 'count' && shares(heads, exact.heads));

/** Does the number lie where the word says, and come after it? What is told later in passing may be of another event. */
function isWithin({ best: { place, detail } }: Slot, exact: Slot): boolean {
  const [x, y] = [detail.amount, exact.best.detail.amount];
  if (!x || !y || y.low < Math.max(FEWEST, x.low) || x.high < y.high) return false;
  return exact.mentions.every((other) => place.passage.index <= other.place.passage.index);
}

/** Has none of its mentions a scope: neither a part, nor all, nor what was before? */
export const isPlain = ({ mentions }: Slot): boolean =>
  mentions.every(({ detail }) => detail.scope === undefined);

/** "Five of the villages" are some of them. */
const OF_THEM = / of (?:the|these|those|its|their) /;

const isMoreExact = (vague: Slot, exact: Slot): boolean =>
  vague.unit === exact.unit &&
  !isVague(exact.best.detail) &&
  !OF_THEM.test(exact.best.detail.text) &&
  isPlain(exact) &&
  isWithin(vague, exact) &&
  isOfOneThing(vague, exact) &&
  areOfOneAct(vague, exact);

/** The number that a report's own vague word stands for; undefined where none or more than one may be. */
export function exactOf(vague: Slot, slots: readonly Slot[]): Slot | undefined {
  if (!isVague(vague.best.detail) || !isPlain(vague)) return undefined;
  const all = slots.filter((slot) => isMoreExact(vague, slot));
  return all.length === 1 ? all[0] : undefined;
}
