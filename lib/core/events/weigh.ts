/** Gists as vectors: what each key weighs, how long the vector is, how near two are. */
import type { Gist } from './gist';
import { rarityOf } from './rarity';

/** Names and numbers tell events of one kind apart better than words do. */
const FACT_FACTOR = 1.5;

/** The views in which reports are compared: all keys, those of the lead, names and numbers without the protagonist. */
export const VIEWS = ['whole', 'lead', 'facts'] as const;
export type View = (typeof VIEWS)[number];
export type Norms = Record<View, number>;
export type Vector = ReadonlyMap<string, number>;

export const isFact = (key: string): boolean => key.startsWith('@') || key.startsWith('#');

/** What a key weighs, standing in so many passages. */
export const weightOf = (key: string, passages: number): number =>
  (1 + Math.log(passages)) * rarityOf(key) * (isFact(key) ? FACT_FACTOR : 1);

const vectorOf = (counts: [key: string, passages: number][]): Vector =>
  new Map(counts.map(([key, passages]) => [key, weightOf(key, passages)]));

/** A name in more than this share of the passages is the protagonist's, */
const PROTAGONIST = 1 / 3;
/** in more than so many at least. */
const LEAST_PASSAGES = 2;

/** Whom a report is all about: who makes news often is in the reports of many events, so the name says nothing. */
function isProtagonist({ counts, passages }: Gist, key: string): boolean {
  const most = Math.max(LEAST_PASSAGES, passages.length * PROTAGONIST);
  return key.startsWith('@') && (counts[key] ?? 0) > most;
}

export function vectorsOf(gist: Gist): Record<View, Vector> {
  const counts = Object.entries(gist.counts);
  return {
    whole: vectorOf(counts),
    lead: vectorOf(gist.lead.map((key) => [key, 1])),
    facts: vectorOf(counts.filter(([key]) => isFact(key) && !isProtagonist(gist, key))),
  };
}

export function dot(a: Vector, b: Vector): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [key, weight] of few) sum += weight * (many.get(key) ?? 0);
  return sum;
}

/** One number for each view. */
export const inViews = (of: (view: View) => number): Record<View, number> => ({
  whole: of('whole'),
  lead: of('lead'),
  facts: of('facts'),
});

export const normOf = (vector: Vector): number => Math.sqrt(dot(vector, vector));

export const cosine = (product: number, a: number, b: number): number =>
  a > 0 && b > 0 ? Math.min(1, product / (a * b)) : 0;
