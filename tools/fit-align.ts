/**
 * Learns the weights of lib/core/compare/align-weights.ts from reports in which the acts of some sentences are marked:
 * `npx tsx tools/fit-align.ts DOCUMENTS.jsonl CHAINS.jsonl`. Two sentences belong together when they share a marked act
 * and two of its participants, times or places; only sentences that are `checked` teach. Prints the table, and the
 * figures of a cross-validation by topic.
 */
import { readFileSync } from 'node:fs';
import { candidatesIn, type Tied } from '../lib/core/compare/align';
import { fieldOf, type Place } from '../lib/core/compare/field';
import { type Likeness, likenessIn, SIGNS } from '../lib/core/compare/likeness';
import { nameIndexOf } from '../lib/core/compare/name-index';
import type { TextReport } from '../lib/core/model';
import { readingOf } from '../lib/core/reading';
import { type Fitted, regress } from './fit-match/logistic';

interface Sentence {
  n: number;
  text: string;
  checked: boolean;
}
interface Document {
  id: string;
  topic: number;
  event: string;
  sentences: Sentence[];
}
interface Chain {
  mentions: { doc: string; sentence: number; tag: string }[];
}
interface Sample {
  topic: number;
  same: boolean;
  /** Null where the two share too little to be looked at. */
  signs: Likeness | null;
}

/** Reports are compared in groups of these sizes: an event's number of reports must not matter. */
const SIZES = [2, 4, 8];
const LINES = [0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7];

const readLines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

const squash = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();
const keyOf = (a: string, x: number, b: string, y: number): string =>
  a < b ? `${a} ${x}|${b} ${y}` : `${b} ${y}|${a} ${x}`;

/** Pairs of sentences that share a marked act and two things more. */
function togetherIn(chains: Chain[]): Set<string> {
  const acts = new Set<string>();
  const others = new Map<string, number>();
  for (const { mentions } of chains) {
    const keys = mentions.flatMap((a) =>
      mentions.filter((b) => a.doc < b.doc).map((b) => keyOf(a.doc, a.sentence, b.doc, b.sentence)),
    );
    const isAct = /^(?:ACTION|NEG)/.test(mentions[0]?.tag ?? '');
    for (const key of new Set(keys)) isAct ? acts.add(key) : others.set(key, (others.get(key) ?? 0) + 1);
  }
  return new Set([...acts].filter((key) => (others.get(key) ?? 0) >= 2));
}

function reportFrom({ id, sentences }: Document): TextReport {
  const [title = '', ...paragraphs] = sentences.map(({ text }) => text);
  return {
    id,
    url: null,
    outlet: { name: id, domain: '' },
    title,
    credit: null,
    words: 0,
    language: 'en',
    published: null,
    modified: null,
    completeness: 'whole',
    paragraphs,
  };
}

/** The checked sentences that a passage stands in or holds. */
function sentencesOf({ passage }: Place, document: Document | undefined): Sentence[] {
  const text = squash(passage.text);
  return (document?.sentences ?? []).filter((sentence) => {
    const other = squash(sentence.text);
    const [short, long] = text.length < other.length ? [text, other] : [other, text];
    return sentence.checked && (short === long || (short.length > 15 && long.includes(short)));
  });
}

function samplesOf(documents: Document[], together: Set<string>): Sample[] {
  const readings = documents.map((document) => readingOf(reportFrom(document)));
  const field = fieldOf(readings, nameIndexOf(readings));
  const likeness = likenessIn(field);
  const best = new Map<string, Tied>();
  for (const pair of candidatesIn(field)) {
    const [a, b] = [documents[pair.a.report], documents[pair.b.report]];
    for (const x of sentencesOf(pair.a, a)) {
      for (const y of sentencesOf(pair.b, b)) {
        const key = keyOf(a?.id ?? '', x.n, b?.id ?? '', y.n);
        if (pair.strength > (best.get(key)?.strength ?? 0)) best.set(key, pair);
      }
    }
  }
  const checked = documents.flatMap(({ id, sentences }) =>
    sentences.filter((sentence) => sentence.checked).map(({ n }) => ({ id, n })),
  );
  return checked.flatMap((x) =>
    checked
      .filter((y) => x.id < y.id)
      .map((y) => {
        const key = keyOf(x.id, x.n, y.id, y.n);
        const pair = best.get(key);
        const topic = documents[0]?.topic ?? 0;
        return { topic, same: together.has(key), signs: pair ? likeness(pair) : null };
      }),
  );
}

/** Reports of one event in groups of one size. */
function groups(documents: Document[], size: number): Document[][] {
  const usable = documents.filter(({ sentences }) => sentences.some(({ checked }) => checked));
  const events = new Map<string, Document[]>();
  for (const one of usable) events.set(one.event, [...(events.get(one.event) ?? []), one]);
  return [...events.values()]
    .flatMap((all) =>
      Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size)),
    )
    .filter((group) => group.length > 1);
}

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
  const documents = readLines<Document>(documentFile);
  const together = togetherIn(readLines<Chain>(chainFile));
  const bySize = new Map(
    SIZES.map((size) => [size, groups(documents, size).flatMap((group) => samplesOf(group, together))]),
  );
  validate(bySize);
  const { weights, constant } = learn([...bySize.values()].flat());
  for (const [i, sign] of SIGNS.entries()) console.log(sign, (weights[i] ?? 0).toFixed(2));
  console.log('constant', constant.toFixed(2));
}
