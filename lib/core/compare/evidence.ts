/** What speaks for two slots being about one thing. Each sign is a number from 0 to about 3; weights: pair-weights.ts. */
import type { Amount } from '../model';
import { bearersOf } from './bearers';
import type { Field } from './field';
import type { Partners } from './partners';
import type { Relation } from './relation';
import type { Slot } from './slots';
import { yearsOf } from './years';

export const SIGNS = [
  'head',
  'otherHead',
  'onlyHead',
  'onlyAspect',
  'about',
  'strongest',
  'partner',
  'otherYear',
  'otherPerson',
  'equal',
  'compatible',
  'equalHead',
  'telling',
  'close',
  'position',
  'alone',
] as const;
export type Evidence = Record<(typeof SIGNS)[number], number>;

/** A value ten times larger is seldom another reading of the same. */
const MAX_LOG_RATIO = 1.3;

/** |log10| of the ratio of the values' middles; 0 where they have no size. */
function logRatio(a: Slot, b: Slot): number {
  const [x, y] = [a.best.detail.amount, b.best.detail.amount];
  if (!x || !y || a.kind === 'date' || a.kind === 'time') return 0;
  const middle = ({ low, high }: Amount) => (low === 0 ? high : (low + Math.min(high, 4 * low)) / 2);
  const [p, q] = [middle(x), middle(y)];
  return p * q > 0 ? Math.abs(Math.log10(p / q)) : p === q ? 0 : 2;
}

/** A year by itself tells another thing than a day. */
const isYear = ({ kind, best }: Slot): boolean => kind === 'date' && /^\d{4}$/.test(best.detail.value);

/** Values that are too unlike to be two readings of one. */
export const isFar = (a: Slot, b: Slot): boolean => logRatio(a, b) > MAX_LOG_RATIO || isYear(a) !== isYear(b);

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
const as01 = (is: boolean): number => (is ? 1 : 0);

/** What is counted or measured: the same, and nothing else in either report; or surely another. */
function headSigns(a: Slot, b: Slot): Pick<Evidence, 'head' | 'otherHead' | 'onlyHead' | 'onlyAspect'> {
  const head = someIn(a.heads, b.heads);
  const isApart = !someIn(a.heads, b.near) && !someIn(b.heads, a.near);
  return {
    head: as01(head),
    otherHead: as01(a.kind === 'count' && isApart && a.heads.size > 0 && b.heads.size > 0),
    onlyHead: head ? 1 / Math.max(a.peers.head, b.peers.head) : 0,
    onlyAspect: someIn(a.aspects, b.aspects) ? 1 / Math.max(a.peers.aspect, b.peers.aspect) : 0,
  };
}

/** Numbers that two reports have by chance are small and round; 1,347 is not. */
function tellingOf(slot: Slot): number {
  const low = slot.best.detail.amount?.low ?? 0;
  if (slot.kind === 'date' || !Number.isFinite(low) || low <= 0) return 0;
  const digits = String(Number(low.toPrecision(6))).replace(/^0[.0]*|[.]|0{1,21}$/g, '').length;
  return Math.min(2, digits - 1);
}

/** Values that may both be true. Those that are not the same tell nothing by being special, unless one is converted. */
function valueSigns(a: Slot, b: Slot, relation: Relation) {
  const equal = relation === 'equal';
  const isConverted = a.kind === 'measure' && relation === 'compatible';
  return {
    equal: as01(equal),
    compatible: as01(relation === 'compatible'),
    equalHead: as01(equal && someIn(a.heads, b.heads)),
    telling: equal || isConverted ? tellingOf(a) : 0,
  };
}

/** The best of their passages. */
function partnerOf(a: Slot, b: Slot, partners: Partners): number {
  let best = 0;
  for (const x of a.mentions)
    for (const y of b.mentions) best = Math.max(best, partners.fit(x.place, y.place));
  return best;
}

/** One of them tells of a year that the other does not name: an earlier quake, last year's figures. */
function isOtherYear(a: Slot, b: Slot): boolean {
  const [x, y] = [yearsOf(a), yearsOf(b)];
  return x.size + y.size > 0 && !someIn(x, y);
}

/** Both tell of persons, and of no one in common: two players' contracts, two pensioners' ages. */
function isOtherPerson(a: Slot, b: Slot): boolean {
  const [x, y] = [bearersOf(a.best), bearersOf(b.best)];
  return x.size > 0 && y.size > 0 && !someIn(x, y);
}

function positionOf(slot: Slot, field: Field): number {
  const { index } = slot.best.place.passage;
  return index / Math.max(1, field.readings[slot.report]?.passages.length ?? 1);
}

/** Does anything of what they are about, of their passages, or of a special value speak for them? Else it is chance. */
const isTied = ({ head, onlyAspect, telling }: Evidence, ties: Weighted[]): boolean =>
  ties.length > 0 || head + onlyAspect + telling > 0;

/** The signs of a pair, and the ties that it can be explained by, heaviest first; null where nothing ties them. */
export function evidenceOf(
  a: Slot,
  b: Slot,
  relation: Relation,
  field: Field,
  partners: Partners,
): { evidence: Evidence; shared: string[] } | null {
  const about = nearBoth(a, b, field);
  const ties = [...about, ...tiesOfBoth(a, b, field)];
  const evidence: Evidence = {
    ...headSigns(a, b),
    ...valueSigns(a, b, relation),
    about: Math.min(3, total(about)),
    strongest: about[0]?.[1] ?? 0,
    partner: partnerOf(a, b, partners),
    otherYear: as01(isOtherYear(a, b)),
    otherPerson: as01(isOtherPerson(a, b)),
    close: 1 - Math.min(1, logRatio(a, b) / MAX_LOG_RATIO),
    position: 1 - Math.abs(positionOf(a, field) - positionOf(b, field)),
    alone: 1 / Math.max(a.peers.all, b.peers.all),
  };
  const shared = [...new Set(ties.map(([tie]) => tie))].slice(0, 6);
  return isTied(evidence, ties) ? { evidence, shared } : null;
}
