/**
 * Learns the weights of lib/core/compare/ties/align-weights.ts from reports in which the acts of some sentences are marked:
 * `npx tsx tools/fit-align.ts DOCUMENTS.jsonl CHAINS.jsonl`. Two sentences belong together when they share a marked act
 * and two of its participants, times or places; only sentences that are `checked` teach. Prints the table, and the
 * figures of a cross-validation by topic.
 */
import { type Likeness, SIGNS } from '../lib/core/compare/ties/likeness';
import { type Sample, samplesBySize } from './fit-align/samples';
import { type Fitted, regress } from './fit-match/logistic';

/** Reports are compared in groups of these sizes: an event's number of reports must not matter. */
const SIZES = [2, 4, 8];
const LINES = [0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7];

const valuesOf = (signs: Likeness): number[] => SIGNS.map((sign) => signs[sign]);

/** No sign may speak against a pair. */
const learn = (samples: Sample[]): Fitted =>
  regress(
    samples.flatMap(({ signs, same }) => (signs ? [{ values: valuesOf(signs), right: same }] : [])),
    SIGNS.map(() => 1),
  );

const likelihood = ({ weights, constant }: Fitted, signs: Likeness): number =>
  1 / (1 + Math.exp(-valuesOf(signs).reduce((sum, value, i) => sum + value * (weights[i] ?? 0), constant)));

/** Precision, recall and F1 above each line, each topic judged by weights learnt from the others. */
function validate(bySize: Map<number, Sample[]>): void {
  const all = [...bySize.values()].flat();
  const fitted = new Map(
    [...new Set(all.map(({ topic }) => topic))].map((topic) => [
      topic,
      learn(all.filter((sample) => sample.topic !== topic)),
    ]),
  );
  for (const [size, samples] of bySize) {
    const judged = samples.map(({ topic, same, signs }) => {
      const weights = fitted.get(topic);
      return { same, score: signs && weights ? likelihood(weights, signs) : 0 };
    });
    const wanted = judged.filter(({ same }) => same).length;
    for (const line of LINES) {
      const told = judged.filter(({ score }) => score >= line);
      const right = told.filter(({ same }) => same).length;
      const [P, R] = [(100 * right) / (told.length || 1), (100 * right) / wanted];
      console.log(
        `${size} reports, from ${line}: P ${P.toFixed(1)} R ${R.toFixed(1)} F1 ${((2 * P * R) / (P + R || 1)).toFixed(1)}`,
      );
    }
  }
}

const [documentFile, chainFile] = process.argv.slice(2);
if (documentFile === undefined || chainFile === undefined) {
  console.error('usage: tsx tools/fit-align.ts DOCUMENTS.jsonl CHAINS.jsonl');
  process.exitCode = 2;
} else {
  const bySize = samplesBySize(documentFile, chainFile, SIZES);
  validate(bySize);
  const { weights, constant } = learn([...bySize.values()].flat());
  for (const [i, sign] of SIGNS.entries()) console.log(sign, (weights[i] ?? 0).toFixed(2));
  console.log('constant', constant.toFixed(2));
}
