/** The invented events under tests/fixtures/events as reports, and findings as lines that can be compared. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Comparison, Finding, Reading, TextReport } from '../../../../lib/core/model';
import { readingOf } from '../../../../lib/core/reading';

const FOLDER = join(import.meta.dirname, '../../../fixtures/events');

export function textReport(id: string, text: string, published: string | null = null): TextReport {
  const [title = '', ...rest] = text.split('\n');
  const head = { id, url: null, outlet: { name: id, domain: '' }, title, credit: null, words: 0 };
  const paragraphs = rest.map((line) => line.trim()).filter(Boolean);
  return { ...head, published, modified: null, language: 'en', completeness: 'whole', paragraphs };
}

interface Marked {
  reports?: Record<string, { published: string }>;
  published?: Record<string, string>;
}

function readingsIn(folder: string): Reading[] {
  const mark = ['gold.json', 'expected.json'].map((name) => join(folder, name)).find(existsSync) ?? '';
  const { reports, published } = JSON.parse(readFileSync(mark, 'utf8')) as Marked;
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => {
      const id = name.slice(0, -'.txt'.length);
      const time = reports?.[id]?.published ?? published?.[id] ?? null;
      return readingOf(textReport(id, readFileSync(join(folder, name), 'utf8'), time));
    });
}

/** Every event's name and reports. */
export const EVENTS: [name: string, readings: Reading[]][] = readdirSync(FOLDER).flatMap((set) =>
  readdirSync(join(FOLDER, set)).map((name): [string, Reading[]] => [
    name,
    readingsIn(join(FOLDER, set, name)),
  ]),
);

/** Verdict, kind and each report's words. */
const lineOf = ({ verdict, kind, values }: Finding): string =>
  `${verdict} ${kind} [${values
    .map(({ report, text }) => `${report}: ${text}`)
    .sort()
    .join(' | ')}]`;

export const linesOf = ({ findings }: Comparison): string[] => findings.map(lineOf).sort();
