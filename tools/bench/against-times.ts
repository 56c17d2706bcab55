/**
 * Details and alignment against what others would take for them: chrono-node for dates and compromise for names, numbers
 * and quotations with their places in the same text, which then is not aligned; and a word diff of the two whole articles.
 */
import * as chrono from 'chrono-node';
import nlp from 'compromise';
import { diffWords } from 'diff';
import { allPieces } from '../../components/view/word-diff';
import { align } from '../../lib/core/compare/ties/align';
import { fieldOf } from '../../lib/core/compare/ties/field';
import { nameIndexOf } from '../../lib/core/compare/ties/name-index';
import type { Reading, TextReport } from '../../lib/core/model';
import { readingOf } from '../../lib/core/reading';
import { type Case, measure, type Timing } from './measure';

const DAY = new Date('2020-09-30');

const textOf = ({ title, paragraphs }: TextReport): string => [title, ...paragraphs].join('\n\n');

function aligned(readings: Reading[]) {
  return align(fieldOf(readings, nameIndexOf(readings))).filter((pair) => pair.aligned);
}

/** Each call as its documents show it; offsets, since a detail that cannot be found in its text cannot be shown. */
function othersOn(text: string): unknown {
  const read = nlp(text);
  const names = [read.people(), read.places(), read.organizations()];
  const values = [read.numbers(), read.money(), read.quotations()];
  return [chrono.parse(text, DAY), ...[...names, ...values].map((kind) => kind.json({ offset: true }))];
}

const diffed = (readings: Reading[]): unknown =>
  aligned(readings).map(({ a, b }) => allPieces(a.passage.text, b.passage.text, 'en'));

const WORK = {
  ours: (reports: TextReport[]): unknown => aligned(reports.map(readingOf)),
  others: (reports: TextReport[]): unknown => reports.map(textOf).map(othersOn),
} as const;

function casesOf(reports: TextReport[]): Case[] {
  const texts = reports.map(textOf);
  const readings = reports.map(readingOf);
  return [
    { name: 'ours', run: () => WORK.ours(reports) },
    { name: 'others', run: () => WORK.others(reports) },
    { name: 'passages', prepare: () => structuredClone(readings), run: diffed },
    { name: 'articles', run: () => diffWords(texts[0] ?? '', texts[1] ?? '') },
  ];
}

export const againstTimes = (reports: TextReport[], rounds: number, warmUp: number): Record<string, Timing> =>
  Object.fromEntries(measure(casesOf(reports), rounds, warmUp));

/** Milliseconds of the first call; the others' libraries and our tables are loaded already. */
export function firstTime(name: keyof typeof WORK, reports: TextReport[]): number {
  const started = performance.now();
  WORK[name](reports);
  return performance.now() - started;
}
