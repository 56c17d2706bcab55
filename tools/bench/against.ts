/**
 * Details and alignment against what others would take for them: chrono-node for dates and compromise for names, numbers
 * and quotations on the same text, which then is not aligned; and a word diff of the two whole articles.
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
import { type Case, measure } from './measure';
import { inMs, type Row, ratio, times } from './table';
import { makeReports } from './texts';

/** Two reports that have a thousand words together. */
const REPORTS = 2;
const WORDS = 500;
const ROUNDS = 11;
const WARM_UP = 4;

const textOf = ({ title, paragraphs }: TextReport): string => [title, ...paragraphs].join('\n\n');

function aligned(readings: Reading[]) {
  return align(fieldOf(readings, nameIndexOf(readings))).filter((pair) => pair.aligned);
}

function othersOn(text: string): unknown {
  const read = nlp(text);
  const kinds = [read.people(), read.places(), read.organizations(), read.numbers(), read.quotations()];
  return [chrono.parse(text, new Date('2020-09-30')), ...kinds.map((kind) => kind.json())];
}

const diffed = (readings: Reading[]): unknown =>
  aligned(readings).map(({ a, b }) => allPieces(a.passage.text, b.passage.text, 'en'));

function casesOf(reports: TextReport[]): Case[] {
  const texts = reports.map(textOf);
  const readings = reports.map(readingOf);
  const fresh = () => structuredClone(readings);
  return [
    { name: 'ours', run: () => aligned(reports.map(readingOf)) },
    { name: 'others', run: () => texts.map(othersOn) },
    { name: 'passages', prepare: fresh, run: diffed },
    { name: 'articles', run: () => diffWords(texts[0] ?? '', texts[1] ?? '') },
  ];
}

export async function againstRows(): Promise<Row[]> {
  const all = measure(casesOf(await makeReports(REPORTS, WORDS, 21)), ROUNDS, WARM_UP);
  const [ours, others] = [all.get('ours'), all.get('others')];
  return [
    { what: 'Details and alignment of 1000 words', figure: inMs(ours), budget: '' },
    {
      what: 'chrono-node and compromise on the same text',
      figure: `${inMs(others)}, ${times(ratio(others, ours))}`,
      budget: '50 ×',
    },
    { what: 'Alignment and word diff of what is aligned', figure: inMs(all.get('passages')), budget: '' },
    {
      what: 'Word diff of the two whole articles',
      figure: `${inMs(all.get('articles'))}, ${times(ratio(all.get('articles'), all.get('passages')))}`,
      budget: '',
    },
  ];
}
