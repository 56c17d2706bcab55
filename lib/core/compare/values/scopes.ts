/**
 * Numbers that cannot conflict because they stand for other things: what was so before against what is so now, all
 * against a part, a share of these against a share of those.
 */
import type { Detail } from '../../model';
import { areOfOtherPersons } from './bearers';
import { isOtherPopulation } from './populations';
import { areOfOtherAspects, areOfOtherRealms } from './realms';
import { relationOf } from './relation';
import type { Slot } from './slots';
import { areOfOtherYears } from './years';

type Scope = NonNullable<Detail['scope']>;

/** The scope of all its mentions; undefined where one has none or another. */
function scopeOf({ mentions, best }: Slot): Scope | undefined {
  const { scope } = best.detail;
  return mentions.every(({ detail }) => detail.scope === scope) ? scope : undefined;
}

/** Of these a part is told by the same noun as the whole: "$281m of it". What is counted has a noun for each sort. */
const UNSORTED = new Set<Detail['kind']>(['money', 'duration']);

const isLess = (a: Slot, b: Slot): boolean =>
  (a.best.detail.amount?.high ?? 0) < (b.best.detail.amount?.low ?? 0);

/** The one is a part; the other is the whole, or may be. */
const isPartOf = (part: Slot, whole: Slot): boolean =>
  scopeOf(part) === 'part' &&
  (scopeOf(whole) === 'total' ||
    (UNSORTED.has(part.kind) && scopeOf(whole) !== 'part' && isLess(part, whole)));

/** Only one of both tells of a time before. */
const isOfBefore = (a: Slot, b: Slot): boolean => (scopeOf(a) === 'earlier') !== (scopeOf(b) === 'earlier');

/** Shares of other populations, ages of other persons, counts of other things, a fine and a price, other years. */
const NEVER_ONE = [
  isOtherPopulation,
  areOfOtherPersons,
  areOfOtherRealms,
  areOfOtherAspects,
  areOfOtherYears,
];

/** Are two values that differ no difference, by what each stands for? */
export const areOfOther = (a: Slot, b: Slot): boolean =>
  relationOf(a.best.detail, b.best.detail) === 'different' &&
  (isOfBefore(a, b) || isPartOf(a, b) || isPartOf(b, a) || NEVER_ONE.some((isOther) => isOther(a, b)));
