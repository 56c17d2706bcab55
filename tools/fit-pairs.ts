/**
 * Learns the weights of lib/core/compare/pair-weights.ts from events whose differing and agreeing details are marked:
 * `tsx tools/fit-pairs.ts FOLDER…`, each holding EVENT/gold.json and the reports' texts. Prints the table, and the
 * figures of a cross-validation that leaves one event out.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Evidence, SIGNS } from '../lib/core/compare/evidence';
import { fieldOf } from '../lib/core/compare/field';
import { nameIndexOf } from '../lib/core/compare/name-index';
import { candidatesOf, type Pair } from '../lib/core/compare/pairs';
import { type Slot, slotsOf } from '../lib/core/compare/slots';
import type { TextReport } from '../lib/core/model';
import { readingOf } from '../lib/core/reading';

interface Item {
  kind: string;
  values: Record<string, string>;
  doubtful?: boolean;
}
interface Gold {
  reports: Record<string, unknown>;
  differs?: Item[];
  agrees?: Item[];
}
interface Sample {
  event: string;
  kind: string;
  same: boolean;
  different: boolean;
  evidence: Evidence;
}

const ROUNDS = 3000;
const RATE = 0.3;
/** Pulls weights towards nought: some signs are rare. */
const PENALTY = 0.01;

function reportFrom(folder: string, id: string): TextReport {
  const [title = '', ...rest] = readFileSync(join(folder, `${id}.txt`), 'utf8').split('\n');
  const head = {
    id,
    url: null,
    outlet: { name: id, domain: '' },
    title,
    credit: null,
    words: 0,
    language: 'en',
  };
  const paragraphs = rest.map((line) => line.trim()).filter(Boolean);
  return { ...head, published: null, modified: null, completeness: 'whole', paragraphs };
}

const squash = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** Does any mention of the slot stand on the marked phrase? */
function touches(slot: Slot, phrase: string): boolean {
  const marked = squash(phrase);
  return slot.mentions.some(({ place, detail }) => {
    const sentence = squash(place.passage.text);
    const at = sentence.indexOf(marked);
    const own = squash(detail.text);
    for (let i = sentence.indexOf(own); at >= 0 && i >= 0; i = sentence.indexOf(own, i + 1)) {
      const shared = Math.min(at + marked.length, i + own.length) - Math.max(at, i);
      if (shared > 0 && 3 * shared >= own.length) return true;
    }
    return false;
  });
}

function isMarked(pair: Pair, items: Item[], ids: string[]): boolean {
  return items.some(({ values }) => {
    const [x, y] = [values[ids[pair.a.report] ?? ''], values[ids[pair.b.report] ?? '']];
    return x !== undefined && y !== undefined && touches(pair.a, x) && touches(pair.b, y);
  });
}

/** Equal values that nobody marked may be about one thing or not: they teach nothing. */
function samplesOf(folder: string, event: string): Sample[] {
  const gold = JSON.parse(readFileSync(join(folder, event, 'gold.json'), 'utf8')) as Gold;
  const ids = Object.keys(gold.reports);
  const readings = ids.map((id) => readingOf(reportFrom(join(folder, event), id)));
  const field = fieldOf(readings, nameIndexOf(readings));
  return candidatesOf(slotsOf(field), field).flatMap((pair) => {
    const items = [...(gold.differs ?? []), ...(gold.agrees ?? [])];
    const same = isMarked(pair, items, ids);
    const open = pair.relation !== 'different' && !same;
    const doubtful = isMarked(
      pair,
      (gold.differs ?? []).filter((item) => item.doubtful),
      ids,
    );
    if (open || doubtful) return [];
    const { a, evidence } = pair;
    return [{ event, kind: a.kind, same, different: pair.relation === 'different', evidence }];
  });
}

type Weights = Map<string, number>;
const signsOf = ({ kind, evidence }: Sample): [string, number][] => [
  ['', 1],
  [`kind ${kind}`, 1],
  ...SIGNS.map((sign): [string, number] => [sign, evidence[sign]]),
];
const oddsOf = (weights: Weights, sample: Sample): number =>
  signsOf(sample).reduce((sum, [sign, value]) => sum + (weights.get(sign) ?? 0) * value, 0);

/** Logistic regression by gradient descent; no sign may speak against a pair. */
function learn(samples: Sample[]): Weights {
  const weights: Weights = new Map();
  for (let round = 0; round < ROUNDS; round++) {
    const slope: Weights = new Map();
    for (const sample of samples) {
      const miss = (sample.same ? 1 : 0) - 1 / (1 + Math.exp(-oddsOf(weights, sample)));
      for (const [sign, value] of signsOf(sample)) {
        slope.set(sign, (slope.get(sign) ?? 0) + (miss * value) / samples.length);
      }
    }
    for (const [sign, value] of slope) {
      const old = weights.get(sign) ?? 0;
      const next = old + RATE * (value - (sign === '' ? 0 : PENALTY * old));
      weights.set(sign, (SIGNS as readonly string[]).includes(sign) ? Math.max(0, next) : next);
    }
  }
  return weights;
}

/** Precision and recall of the pairs above a line, each event judged by weights learnt from the others. */
function validate(samples: Sample[]): void {
  const events = [...new Set(samples.map(({ event }) => event))];
  const judged = events.flatMap((event) => {
    const weights = learn(samples.filter((sample) => sample.event !== event));
    return samples
      .filter((sample) => sample.event === event)
      .map((sample) => ({ sample, score: 1 / (1 + Math.exp(-oddsOf(weights, sample))) }));
  });
  for (const line of [0.2, 0.3, 0.4, 0.5, 0.6, 0.7]) {
    for (const different of [true, false]) {
      const all = judged.filter(({ sample }) => sample.different === different);
      const told = all.filter(({ score }) => score >= line);
      const right = told.filter(({ sample }) => sample.same).length;
      const wanted = all.filter(({ sample }) => sample.same).length;
      console.log(
        `${different ? 'different' : 'alike    '} from ${line}: ${right} of ${told.length} right, of ${wanted} wanted`,
      );
    }
  }
}

const folders = process.argv.slice(2);
const samples = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((event) => existsSync(join(folder, event, 'gold.json')))
    .flatMap((event) => samplesOf(folder, event)),
);
if (samples.length === 0) {
  console.error('usage: tsx tools/fit-pairs.ts FOLDER… (each with EVENT/gold.json)');
  process.exitCode = 2;
} else {
  console.log(`${samples.length} pairs, ${samples.filter(({ same }) => same).length} about one thing`);
  validate(samples);
  for (const [sign, weight] of learn(samples)) console.log(sign || 'constant', weight.toFixed(2));
}
