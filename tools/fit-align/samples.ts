/** Pairs of sentences whose acts people marked, with the signs that our alignment sees in them. */
import { readFileSync } from 'node:fs';
import { type Candidate, candidatesIn } from '../../lib/core/compare/ties/align';
import { fieldOf, type Place } from '../../lib/core/compare/ties/field';
import { type Likeness, likenessIn } from '../../lib/core/compare/ties/likeness';
import { nameIndexOf } from '../../lib/core/compare/ties/name-index';
import type { TextReport } from '../../lib/core/model';
import { readingOf } from '../../lib/core/reading';

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
export interface Sample {
  topic: number;
  same: boolean;
  /** Null where the two share too little to be looked at. */
  signs: Likeness | null;
}

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
  const best = new Map<string, Candidate>();
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
        return {
          topic,
          same: together.has(key),
          signs: pair ? likeness(pair.a, pair.b, pair.strength) : null,
        };
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

/** All samples of two files, by the size of the groups that reports are compared in. */
export function samplesBySize(
  documentFile: string,
  chainFile: string,
  sizes: readonly number[],
): Map<number, Sample[]> {
  const documents = readLines<Document>(documentFile);
  const together = togetherIn(readLines<Chain>(chainFile));
  return new Map(
    sizes.map((size) => [size, groups(documents, size).flatMap((group) => samplesOf(group, together))]),
  );
}
