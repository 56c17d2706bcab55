/** What speaks for two slots being about one thing. Each sign is a number from 0 to about 3; weights: pair-weights.ts. */
import type { Amount } from '../../model';
import { shares } from '../lists';
import type { Field } from '../ties/field';
import { type Partners, partnersOf } from '../ties/partners';
import { type ReadSlot, slotReader } from './read-slot';
import type { Relation } from './relation';
import type { Slot } from './slots';

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

/** Concepts near both details, by how much they weigh here and how near they stand. */
function aboutBoth(a: Slot, b: Slot, field: Field): Weighted[] {
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

/** What a pair can be explained by, heaviest first: what stands near both, then what their passages share. */
export function sharedBy(a: Slot, b: Slot, field: Field): string[] {
  const ties = [...aboutBoth(a, b, field), ...tiesOfBoth(a, b, field)];
  return [...new Set(ties.map(([tie]) => tie))].slice(0, 6);
}

const someOf = (some: string[], others: ReadonlySet<string>): boolean =>
  some.length > 0 && others.size > 0 && some.some((item) => others.has(item));
const as01 = (is: boolean): number => (is ? 1 : 0);
const total = (weights: number[]): number => weights.reduce((sum, weight) => sum + weight, 0);

/** What is counted is surely another thing in each. */
const isOtherHead = (a: Slot, b: Slot): boolean =>
  a.kind === 'count' &&
  a.heads.size > 0 &&
  b.heads.size > 0 &&
  !shares(a.heads, b.near) &&
  !shares(b.heads, a.near);

/** The best of their passages. */
function partnerOf(a: Slot, b: Slot, partners: Partners): number {
  let best = 0;
  for (const x of a.mentions)
    for (const y of b.mentions) best = Math.max(best, partners.fit(x.place, y.place));
  return best;
}

/** One of them tells of a year that the other does not name: an earlier quake, last year's figures. */
const isOtherYear = ({ years: x }: ReadSlot, { years: y }: ReadSlot): boolean =>
  x.size + y.size > 0 && !shares(x, y);

/** Both tell of persons, and of no one in common: two players' contracts, two pensioners' ages. */
const isOtherPerson = ({ persons: x }: ReadSlot, { persons: y }: ReadSlot): boolean =>
  x.size > 0 && y.size > 0 && !shares(x, y);

/** A special number tells only where both have it, as it is or converted. */
const isSpecial = ({ kind }: Slot, relation: Relation): boolean =>
  relation === 'equal' || (kind === 'measure' && relation === 'compatible');

/**
 * Reads the signs of pairs; null where nothing of what they are about, of their passages, or of a special value speaks
 * for them: else it is chance.
 */
export function evidenceIn(field: Field): (a: Slot, b: Slot, relation: Relation) => Evidence | null {
  const partners = partnersOf(field);
  const { read, nearBoth } = slotReader(field);
  return (a, b, relation) => {
    const [x, y] = [read(a), read(b)];
    const head = someOf(x.heads, b.heads);
    const aspect = someOf(x.aspects, b.aspects);
    const telling = isSpecial(a, relation) ? x.telling : 0;
    const about = nearBoth(x, y);
    const partner = partnerOf(a, b, partners);
    if (!head && !aspect && telling === 0 && about.length === 0 && partner === 0) return null;
    const apart = logRatio(a, b);
    return {
      head: as01(head),
      otherHead: as01(isOtherHead(a, b)),
      onlyHead: head ? 1 / Math.max(a.peers.head, b.peers.head) : 0,
      onlyAspect: aspect ? 1 / Math.max(a.peers.aspect, b.peers.aspect) : 0,
      about: Math.min(3, total(about)),
      strongest: about[0] ?? 0,
      partner,
      otherYear: as01(isOtherYear(x, y)),
      otherPerson: as01(isOtherPerson(x, y)),
      equal: as01(relation === 'equal'),
      compatible: as01(relation === 'compatible'),
      equalHead: as01(relation === 'equal' && head),
      telling,
      close: 1 - Math.min(1, apart / MAX_LOG_RATIO),
      position: 1 - Math.abs(x.position - y.position),
      alone: 1 / Math.max(a.peers.all, b.peers.all),
    };
  };
}
