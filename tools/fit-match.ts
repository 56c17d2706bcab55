/**
 * Learns the weights of lib/core/events/match-weights.ts from reports whose events are known, and prints the table with
 * the figures of a cross-validation by topic. `npx tsx tools/fit-match.ts FILE.jsonl…`: a line has "id", "event" and
 * its text in "paragraphs" or "sentences"; "topic" where events of one kind belong together, "title" and "date" where
 * they are known. `--short` learns those of `match-weights-short.ts`. Libraries are drawn with the same number of reports
 * for every event, else that number would tell.
 */
import { readFileSync } from 'node:fs';
import { type Draw, drawsOf } from './fit-match/draws';
import { shortDrawsOf } from './fit-match/draws-short';
import { foldOf, learn, learnWithout, oddsBy, tableOf } from './fit-match/folds';
import type { Fitted } from './fit-match/logistic';
import { type Cut, readReports, summary, type Told } from './fit-match/reports';

/** A draw with the likeliest of its events. */
interface Judged {
  draw: Draw;
  odds: number;
  right: boolean;
}

function judge(fitted: Fitted, draw: Draw): Judged {
  const [best] = draw.found
    .map((found) => ({ draw, odds: oddsBy(fitted, found), right: found.right }))
    .toSorted((a, b) => b.odds - a.odds);
  return best ?? { draw, odds: Number.NEGATIVE_INFINITY, right: false };
}

/** F1 of taking the best event where its odds are above 0: by weights that never saw the topic. */
function f1(judged: Judged[]): string {
  const taken = judged.filter(({ odds }) => odds > 0);
  const right = taken.filter(({ right }) => right).length;
  const known = judged.filter(({ draw }) => draw.known).length;
  if (known === 0) return `taken ${taken.length} of ${judged.length}`;
  const [P, R] = [right / (taken.length || 1), right / (known || 1)];
  return `P ${P.toFixed(3)} R ${R.toFixed(3)} F1 ${((2 * P * R) / (P + R || 1)).toFixed(3)} (${judged.length})`;
}

const crossValidate = (draws: Draw[]): Judged[] =>
  learnWithout(draws).flatMap((fitted, fold) =>
    draws.filter(({ topic }) => foldOf(topic) === fold).map((draw) => judge(fitted, draw)),
  );

function main(): void {
  const isShort = process.argv[2] === '--short';
  const files = process.argv.slice(isShort ? 3 : 2);
  if (files.length === 0) {
    console.error('usage: tsx tools/fit-match.ts [--short] FILE.jsonl…');
    process.exitCode = 2;
    return;
  }
  const read = (cut?: Cut) => files.map((file) => readReports(readFileSync(file, 'utf8'), file, cut));
  const first = (sets: Told[][][]) => sets.flatMap(([told = []]) => told);
  const draws = isShort ? shortDrawsOf(first(read(summary)), first(read())) : read().flatMap(drawsOf);
  const judged = crossValidate(draws);
  for (const set of new Set(draws.map((draw) => draw.set))) {
    const of = judged.filter(({ draw }) => draw.set === set);
    const most = Math.max(...of.map(({ draw }) => draw.size));
    console.log(`${set.padEnd(60)} ${f1(of)}`);
    console.log(
      `${`  ${most} reports an event`.padEnd(60)} ${f1(of.filter(({ draw }) => draw.size === most))}`,
    );
  }
  console.log(JSON.stringify(tableOf(learn(draws)), null, 2));
}

main();
