/**
 * Learns the weights of lib/core/compare/values/pair-weights.ts from events whose differing and agreeing details are marked:
 * `tsx tools/fit-pairs.ts FOLDER…`, each holding EVENT/gold.json and the reports' texts. Prints the table, and what a
 * cross-validation that leaves one event out finds of the differing values at several lines.
 */

import { markedIn } from './evaluate/marked';
import { learn, namesOf, validate } from './fit-pairs/learn';
import { samplesOf } from './fit-pairs/samples';

const samples = process.argv.slice(2).flatMap((folder) => markedIn(folder).flatMap(samplesOf));
if (samples.length === 0) {
  console.error('usage: tsx tools/fit-pairs.ts FOLDER… (each with EVENT/gold.json)');
  process.exitCode = 2;
} else {
  const same = samples.filter((sample) => sample.same).length;
  console.log(`${samples.length} pairs, ${same} about one thing`);
  for (const line of validate(samples)) console.log(line);
  const weights = learn(samples);
  for (const [index, name] of namesOf().entries()) {
    console.log(name.padEnd(12), (weights[index] ?? 0).toFixed(2));
  }
}
