/** Weights learned from draws, of all topics or without those of a fold: what a topic is judged by has then never seen it. */
import { SIGNS, type Sign, type Weights } from '../../lib/core/events/signs';
import type { Draw, Found } from './draws';
import { type Fitted, regress } from './logistic';

const FOLDS = 8;
const NAMES = Object.keys(SIGNS) as Sign[];

export function foldOf(topic: string): number {
  let hash = 7;
  for (const letter of topic) hash = (hash * 31 + letter.charCodeAt(0)) >>> 0;
  return hash % FOLDS;
}

/** From the nearest event of each draw. */
export const learn = (draws: Draw[]): Fitted =>
  regress(
    draws.flatMap(({ found }) =>
      found.slice(0, 1).map(({ signs, right }) => ({ values: NAMES.map((name) => signs[name]), right })),
    ),
    NAMES.map((name) => SIGNS[name]),
  );

/** For each fold, what the topics of all others teach. */
export const learnWithout = (draws: Draw[]): Fitted[] =>
  Array.from({ length: FOLDS }, (_, fold) => learn(draws.filter(({ topic }) => foldOf(topic) !== fold)));

export const oddsBy = ({ weights, constant }: Fitted, { signs }: Found): number =>
  NAMES.reduce((sum, name, index) => sum + (weights[index] ?? 0) * signs[name], constant);

/** As the library has them: with two places. */
export function tableOf({ weights, constant }: Fitted): Weights {
  const rounded = (value: number) => Math.round(value * 100) / 100;
  const entries = NAMES.map((name, index) => [name, rounded(weights[index] ?? 0)]);
  return { ...(Object.fromEntries(entries) as Weights), constant: rounded(constant) };
}
