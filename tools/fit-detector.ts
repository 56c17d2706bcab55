/**
 * Learns the detector's weights from labelled pages, and prints the table for lib/page/signs/signal-weights.ts with the
 * figures of a cross-validation by domain. `tsx tools/fit-detector.ts LABELS.jsonl HTML-FOLDER`, where a label is
 * `{"id", "url", "kind"}` and a page is `ID.html.gz`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { addressSigns } from '../lib/page/signs/signals-address';
import { headlineSigns, headSigns, jsonSigns, titleSigns } from '../lib/page/signs/signals-head';
import { stampSigns, textSigns } from '../lib/page/signs/signals-text';

interface Sample {
  id: string;
  domain: string;
  article: boolean;
  early: string[];
  late: string[];
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
    const early = [...addressSigns(url), ...titleSigns(document), ...headSigns(document)];
    return {
      id,
      domain: url.split('/')[2] ?? id,
      article: kind === 'article',
      early,
      late: [textSigns, headlineSigns, jsonSigns, stampSigns].flatMap((signs) => signs(document)),
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

function main(): void {
  const [labels, folder] = process.argv.slice(2);
  if (!labels || !folder) {
    console.error('usage: tsx tools/fit-detector.ts LABELS.jsonl HTML-FOLDER');
    process.exitCode = 2;
    return;
  }
  const samples = readSamples(labels, folder);
  const held = crossValidate(samples);
  console.log('address and head  ', f1(held.map((item) => ({ sample: item.sample, score: item.early }))));
  console.log('all signs         ', f1(held.map((item) => ({ sample: item.sample, score: item.all }))));
  for (const band of [1, 2, 3]) {
    const staged = held.map((item) => ({
      sample: item.sample,
      score: Math.abs(item.early) > band ? item.early : item.all,
    }));
    const settled = held.filter((item) => Math.abs(item.early) > band).length;
    console.log(`two stages, band ${band}`, f1(staged), `settled early: ${settled} of ${held.length}`);
  }
  for (const [name, signsOf] of [
    ['early', early],
    ['all', all],
  ] as const) {
    console.log(`\n${name}`);
    const counts = (sign: string) =>
      [true, false].map((kind) => samples.filter((s) => s.article === kind && all(s).includes(sign)).length);
    for (const [sign, weight] of [...learn(samples, signsOf)].sort((a, b) => b[1] - a[1]))
      console.log(
        `  ${(sign || '(constant)').padEnd(16)} ${weight.toFixed(2).padStart(6)}  ${counts(sign).join(' / ')}`,
      );
  }
}

main();
