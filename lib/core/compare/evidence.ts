/** What speaks for two slots being about one thing. Each sign is a number from 0 to about 3; weights: pair-weights.ts. */
import type { Amount } from '../model';
import type { Field } from './field';
import { isName } from './field';
import type { Relation } from './relation';
import type { Slot } from './slots';

export const SIGNS = [
  'head',
  'headNear',
  'about',
  'strongest',
  'passages',
  'names',
  'equal',
  'compatible',
  'equalHead',
  'telling',
  'close',
  'position',
  'lead',
  'alone',
] as const;
export type Evidence = Record<(typeof SIGNS)[number], number>;

/** A value ten times larger is seldom another reading of the same. */
const MAX_LOG_RATIO = 1.3;
/** Passages of the lead: title and first sentences tell the event itself. */
const LEAD = 4;

/** |log10| of the ratio of the values' middles; 0 where they have no size. */
function logRatio(a: Slot, b: Slot): number {
  const [x, y] = [a.best.detail.amount, b.best.detail.amount];
  if (!x || !y || a.kind === 'date' || a.kind === 'time') return 0;
  const middle = ({ low, high }: Amount) => (low === 0 ? high : (low + Math.min(high, 4 * low)) / 2);
  const [p, q] = [middle(x), middle(y)];
  return p * q > 0 ? Math.abs(Math.log10(p / q)) : p === q ? 0 : 2;
}

export const isFar = (a: Slot, b: Slot): boolean => logRatio(a, b) > MAX_LOG_RATIO;

type Weighted = [tie: string, weight: number];
const heaviest = (list: Weighted[]): Weighted[] => list.sort((x, y) => y[1] - x[1]);
const total = (list: Weighted[]): number => list.reduce((sum, [, weight]) => sum + weight, 0);

/** Concepts near both details, by how much they weigh here and how near they stand. */
function nearBoth(a: Slot, b: Slot, field: Field): Weighted[] {
  const shared: Weighted[] = [];
  for (const [concept, near] of a.about) {
    const other = b.about.get(concept);
    if (other) shared.push([concept, field.weightOf(concept) * Math.sqrt(near * other)]);
  }
  return heaviest(shared);
}

/** What the passages share. */
function tiesOfBoth(a: Slot, b: Slot, field: Field): Weighted[] {
  const shared: Weighted[] = [];
  for (const tie of a.ties) {
    const weight = b.ties.has(tie) ? field.weightOf(tie) : 0;
    if (weight > 0) shared.push([tie, weight]);
  }
  return heaviest(shared);
}

const someIn = (some: Iterable<string>, others: { has(item: string): boolean }): boolean => {
  for (const item of some) if (others.has(item)) return true;
  return false;
};

/** Numbers that two reports have by chance are small and round; 1,347 is not. */
function tellingOf(slot: Slot): number {
  const low = slot.best.detail.amount?.low ?? 0;
  if (slot.kind === 'date' || !Number.isFinite(low) || low <= 0) return 0;
  const digits = String(Number(low.toPrecision(6))).replace(/^0[.0]*|[.]|0+$/g, '').length;
  return Math.min(2, digits - 1);
}

function positionOf(slot: Slot, field: Field): number {
  const { index } = slot.best.place.passage;
  return index / Math.max(1, field.readings[slot.report]?.passages.length ?? 1);
}

const isLead = (slot: Slot): boolean => slot.mentions.some(({ place }) => place.passage.index < LEAD);
const as01 = (is: boolean): number => (is ? 1 : 0);

/** The signs of a pair, and the ties that it can be explained by, heaviest first. */
export function evidenceOf(a: Slot, b: Slot, relation: Relation, field: Field): [Evidence, string[]] {
  const about = nearBoth(a, b, field);
  const ties = tiesOfBoth(a, b, field);
  const head = someIn(a.heads, b.heads);
  const equal = relation === 'equal';
  const evidence: Evidence = {
    head: as01(head),
    headNear: as01(!head && (someIn(a.heads, b.about) || someIn(b.heads, a.about))),
    about: Math.min(3, total(about)),
    strongest: about[0]?.[1] ?? 0,
    passages: Math.min(3, total(ties.filter(([tie]) => !isName(tie))) / 2),
    names: Math.min(2, total(ties.filter(([tie]) => isName(tie)))),
    equal: as01(equal),
    compatible: as01(relation === 'compatible'),
    equalHead: as01(equal && head),
    telling: equal ? tellingOf(a) : 0,
    close: 1 - Math.min(1, logRatio(a, b) / MAX_LOG_RATIO),
    position: 1 - Math.abs(positionOf(a, field) - positionOf(b, field)),
    lead: as01(isLead(a) && isLead(b)),
    alone: 1 / Math.max(a.peers, b.peers),
  };
  return [evidence, [...new Set([...about, ...ties].map(([tie]) => tie))].slice(0, 6)];
}
