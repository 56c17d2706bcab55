/**
 * Learns the detector's weights from labelled pages, and prints them beside those of lib/page/signs/signal-weights.ts,
 * which follow them loosely, with the figures of a cross-validation by domain for what is learnt, and of the detector as it
 * is shipped, which has seen these pages. `tsx tools/fit-detector.ts LABELS.jsonl HTML-FOLDER`, where a label is
 * `{"id", "url", "kind"}` and a page is `ID.html.gz`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { CONSTANT, type Stage, signNames, weightOf } from '../lib/page/signs/signal-weights';
import { detect } from '../lib/page/signs/signals';
import { addressSigns } from '../lib/page/signs/signals-address';
import { classSigns, headlineSigns, jsonSigns, metaSigns, titleSigns } from '../lib/page/signs/signals-head';
import { runningText, stampSigns } from '../lib/page/signs/signals-text';

interface Sample {
  id: string;
  domain: string;
  article: boolean;
  early: string[];
  late: string[];
  /** What the detector as it is shipped says. */
  shipped: boolean;
}
type Weights = Map<string, number>;

const FOLDS = 10;
const ROUNDS = 1500;
const RATE = 0.5;
/** Pulls weights towards nought, so that a rare sign can't dominate. */
const PENALTY = 0.0025;

function readSamples(labels: string, folder: string): Sample[] {
  const lines = readFileSync(labels, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const { id, url, kind } = JSON.parse(line) as { id: string; url: string; kind: string };
    const html = gunzipSync(readFileSync(join(folder, `${id}.html.gz`))).toString('utf8');
    const document = parseHTML(html).document as unknown as Document;
    const head = [titleSigns, metaSigns, classSigns].flatMap((signs) => signs(document));
    return {
      id,
      domain: url.split('/')[2] ?? id,
      article: kind === 'article',
      early: [...addressSigns(url), ...head],
      late: [runningText, headlineSigns, jsonSigns, stampSigns].flatMap((signs) => signs(document)),
      shipped: detect(document, url).article,
    };
  });
}

const total = (weights: Weights, signs: string[]) =>
  signs.reduce((sum, sign) => sum + (weights.get(sign) ?? 0), weights.get('') ?? 0);

/** Logistic regression by gradient descent; the empty sign is the constant. */
function learn(samples: Sample[], signsOf: (sample: Sample) => string[]): Weights {
  const weights: Weights = new Map();
  for (let round = 0; round < ROUNDS; round++) {
    const slope: Weights = new Map();
    for (const sample of samples) {
      const signs = signsOf(sample);
      const miss = (sample.article ? 1 : 0) - 1 / (1 + Math.exp(-total(weights, signs)));
      for (const sign of ['', ...signs]) slope.set(sign, (slope.get(sign) ?? 0) + miss / samples.length);
    }
    for (const [sign, value] of slope) {
      const old = weights.get(sign) ?? 0;
      weights.set(sign, old + RATE * (value - (sign === '' ? 0 : PENALTY * old)));
    }
  }
  return weights;
}

const all = (sample: Sample) => [...sample.early, ...sample.late];
const early = (sample: Sample) => sample.early;

function foldOf(domain: string): number {
  let hash = 7;
  for (const letter of domain) hash = (hash * 31 + letter.charCodeAt(0)) >>> 0;
  return hash % FOLDS;
}

/** Scores of held-out pages: each domain is judged by weights that never saw it. */
function crossValidate(samples: Sample[]): { sample: Sample; early: number; all: number }[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const rest = samples.filter((sample) => foldOf(sample.domain) !== fold);
    const [first, second] = [learn(rest, early), learn(rest, all)];
    return samples
      .filter((sample) => foldOf(sample.domain) === fold)
      .map((sample) => ({ sample, early: total(first, early(sample)), all: total(second, all(sample)) }));
  }).flat();
}

function f1(judged: { sample: Sample; score: number }[]): string {
  const count = (article: boolean, yes: boolean) =>
    judged.filter((item) => item.sample.article === article && item.score > 0 === yes).length;
  const [hit, alarm, miss] = [count(true, true), count(false, true), count(true, false)];
  return `F1 ${((2 * hit) / (2 * hit + alarm + miss)).toFixed(3)} (missed ${miss}, alarms ${alarm})`;
}

/** Pages of both kinds with a sign, its weight as learnt, and as shipped: without a learnt one where no page shows it. */
function printWeights(samples: Sample[], stage: Stage): void {
  const signsOf = stage === 0 ? early : all;
  const learnt = learn(samples, signsOf);
  const names = new Set([...learnt.keys(), ...signNames().filter((sign) => weightOf(sign, stage))]);
  console.log(`\n${'sign'.padEnd(16)}  learnt  shipped  articles / others`);
  for (const sign of [...names].sort((a, b) => (learnt.get(b) ?? 0) - (learnt.get(a) ?? 0))) {
    const counts = [true, false].map(
      (kind) => samples.filter((one) => one.article === kind && all(one).includes(sign)).length,
    );
    const shipped = sign ? weightOf(sign, stage) : CONSTANT[stage];
    const columns = [learnt.get(sign)?.toFixed(2) ?? '-', shipped.toFixed(2)];
    console.log(
      (sign || '(constant)').padEnd(16),
      columns.map((one) => one.padStart(7)).join('  '),
      '  ',
      counts.join(' / '),
    );
  }
}

function main(): void {
  const [labels, folder] = process.argv.slice(2);
  if (!labels || !folder) {
    console.error('usage: tsx tools/fit-detector.ts LABELS.jsonl HTML-FOLDER');
    process.exitCode = 2;
    return;
  }
  const samples = readSamples(labels, folder);
  const held = crossValidate(samples);
  console.log('learnt, cross-validated by domain');
  console.log('  address and head  ', f1(held.map((item) => ({ sample: item.sample, score: item.early }))));
  console.log('  all signs         ', f1(held.map((item) => ({ sample: item.sample, score: item.all }))));
  for (const band of [1, 2, 3]) {
    const isEarly = ({ early }: { early: number }) => Math.abs(early) > band;
    const staged = held.map((item) => ({
      sample: item.sample,
      score: isEarly(item) ? item.early : item.all,
    }));
    const settled = held.filter(isEarly).length;
    console.log(`  two stages, band ${band}`, f1(staged), `settled early: ${settled} of ${held.length}`);
  }
  const shipped = samples.map((sample) => ({ sample, score: sample.shipped ? 1 : -1 }));
  console.log('as shipped, on the same pages\n  the detector      ', f1(shipped));
  for (const stage of [0, 1] as const) printWeights(samples, stage);
}

main();
