/**
 * Which slots of two reports are about one thing: same kind and unit, tied by head, by what stands near them, by
 * their passages. Only the best of both sides counts, equal values included among the rivals: a number that another
 * report tells elsewhere is no conflict here.
 */
import { type Evidence, evidenceOf, isFar, SIGNS } from './evidence';
import type { Field } from './field';
import { mutualBest } from './mutual';
import { CONSTANTS, WEIGHTS } from './pair-weights';
import { isVague, type Relation, relationOf } from './relation';
import type { Slot } from './slots';
import { windowRelation } from './windows';

export interface Pair {
  a: Slot;
  b: Slot;
  relation: Relation;
  /** How likely both are about one thing, 0 to 1. */
  score: number;
  /** Concepts and names that tie them, heaviest first. */
  shared: string[];
  evidence: Evidence;
}

/** How two slots' values stand to each other. */
export const relate = (a: Slot, b: Slot): Relation =>
  windowRelation(a, b) ?? relationOf(a.best.detail, b.best.detail);

function scoreOf(evidence: Evidence, kind: Slot['kind']): number {
  const odds = SIGNS.reduce((sum, sign) => sum + WEIGHTS[sign] * evidence[sign], CONSTANTS[kind] ?? -4);
  return 1 / (1 + Math.exp(-odds));
}

function pairOf(a: Slot, b: Slot, field: Field): Pair | null {
  const relation = relate(a, b);
  if (relation === 'incomparable' || (relation === 'different' && isFar(a, b))) return null;
  const [evidence, shared] = evidenceOf(a, b, relation, field);
  if (shared.length === 0) return null;
  return { a, b, relation, evidence, score: scoreOf(evidence, a.kind), shared };
}

/** Every pair that could be about one thing, best first. */
export function candidatesOf(slots: Slot[], field: Field): Pair[] {
  const pairs: Pair[] = [];
  slots.forEach((a, index) => {
    for (const b of slots.slice(index + 1)) {
      if (a.report === b.report || a.kind !== b.kind || a.unit !== b.unit) continue;
      const pair = pairOf(a, b, field);
      if (pair) pairs.push(pair);
    }
  });
  return pairs.sort((x, y) => y.score - x.score);
}

/** From this score on two slots are held to be about one thing; a difference needs more than an agreement. */
const ACCEPT: Record<Relation, number> = { equal: 0.4, compatible: 0.5, different: 0.4, incomparable: 2 };
/** "A number of countries" fits with any count of countries: that says little. */
const ACCEPT_VAGUE = 0.8;

function isAccepted({ a, b, relation, score }: Pair): boolean {
  const isLoose = relation === 'compatible' && (isVague(a.best.detail) || isVague(b.best.detail));
  return score >= (isLoose ? ACCEPT_VAGUE : ACCEPT[relation]);
}

/** Of candidates in their order: accepted pairs in which each is the other's best partner of that report. */
export const pairsOf = (all: Pair[]): Pair[] => [...mutualBest<Slot, Pair>(all)].filter(isAccepted);
