/** Logistic regression over the signs of pairs, by gradient ascent, and its cross-validation by event. */
import { SIGNS } from '../../lib/core/compare/values/evidence';
import { mutualBest } from '../../lib/core/compare/values/mutual';
import { type Pair, rivalled, standingOf } from '../../lib/core/compare/values/pairs';
import type { Slot } from '../../lib/core/compare/values/slots';
import { VALUED_KINDS } from '../../lib/core/model';
import type { Sample } from './samples';

const ROUNDS = 1200;
const RATE = 0.8;
/** Pulls weights towards nought: some signs are rare. */
const PENALTY = 0.003;
/** Pairs of equal values are many and easy. */
const EQUAL_COUNTS = 0.3;

/** The constant, one for each kind, the signs. */
export const namesOf = (): string[] => ['constant', ...VALUED_KINDS, ...SIGNS];
const valuesOf = ({ pair: { a, evidence } }: Sample): number[] => [
  1,
  ...VALUED_KINDS.map((kind) => (a.kind === kind ? 1 : 0)),
  ...SIGNS.map((sign) => evidence[sign]),
];

type Row = { values: number[]; target: number; counts: number };
const rowsOf = (samples: Sample[]): Row[] =>
  samples
    .filter(({ open }) => !open)
    .map((sample) => ({
      values: valuesOf(sample),
      target: sample.same ? 1 : 0,
      counts: sample.pair.relation === 'different' ? 1 : EQUAL_COUNTS,
    }));

const oddsOf = (weights: number[], values: number[]): number =>
  values.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0);
const chanceOf = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** No sign may speak against what it is for: those that begin with "other" against a pair, all else for it. */
function bounded(name: string, weight: number): number {
  if (!(SIGNS as readonly string[]).includes(name)) return weight;
  return name.startsWith('other') ? Math.min(0, weight) : Math.max(0, weight);
}

/** One weight for each of namesOf(). */
export function learn(samples: Sample[]): number[] {
  const rows = rowsOf(samples);
  const names = namesOf();
  const weights = names.map(() => 0);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = names.map(() => 0);
    for (const { values, target, counts } of rows) {
      const miss = counts * (target - chanceOf(oddsOf(weights, values)));
      values.forEach((value, index) => {
        slope[index] = (slope[index] ?? 0) + (miss * value) / rows.length;
      });
    }
    names.forEach((name, index) => {
      const old = weights[index] ?? 0;
      const pull = index === 0 ? 0 : PENALTY * old;
      weights[index] = bounded(name, old + RATE * ((slope[index] ?? 0) - pull));
    });
  }
  return weights;
}

interface Told {
  sample: Sample;
  standing: number;
}

/** The pairs of an event that are each other's best, scored by weights that were learnt without it. */
function toldIn(event: string, samples: Sample[]): Told[] {
  const weights = learn(samples.filter((sample) => sample.event !== event));
  const own = samples.filter((sample) => sample.event === event);
  for (const sample of own) sample.pair.score = chanceOf(oddsOf(weights, valuesOf(sample)));
  const pairs = rivalled(own.map(({ pair }) => pair).sort((x, y) => y.score - x.score));
  const best = mutualBest<Slot, Pair>(pairs);
  return own
    .filter(({ pair }) => best.has(pair) && pair.relation === 'different')
    .map((sample) => ({ sample, standing: standingOf(sample.pair) }));
}

/** What is told as differing from several lines on, each event judged by the others. */
export function validate(samples: Sample[]): string[] {
  const events = [...new Set(samples.map(({ event }) => event))];
  const told = events.flatMap((event) => toldIn(event, samples));
  return [0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6].map((line) => {
    const above = told.filter(({ standing }) => standing >= line);
    const right = new Set(above.flatMap(({ sample }) => sample.shows)).size;
    const wrong = above.filter(({ sample }) => sample.shows.length === 0).length;
    return `different from ${line}: ${right} differing details, ${wrong} false`;
  });
}
