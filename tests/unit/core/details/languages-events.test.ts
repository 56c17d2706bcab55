/** Two reports of one invented event in each language, compared: what differs, what agrees in other words, who said it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../../lib/core/compare/compare';
import type { Comparison, Finding, Reading } from '../../../../lib/core/model';
import { readingOf } from '../../../../lib/core/reading';

const FOLDER = join(__dirname, '../../../fixtures/languages');

type Phrases = Record<string, string>;
interface Expected {
  /** Day of publication, by the report's name. */
  reports: Phrases;
  findings: ({ verdict: string; kind: string } & Phrases)[];
  statement: Phrases;
  speaker: string;
  persons: string[];
}

function readingIn(language: string, id: string, published: string): Reading {
  const text = readFileSync(join(FOLDER, language, `${id}.txt`), 'utf8');
  const [title = '', ...paragraphs] = text.trim().split('\n\n');
  const outlet = { name: id, domain: `${id}.example` };
  const head = {
    id,
    url: null,
    outlet,
    title,
    published,
    modified: null,
    language,
    credit: null,
    words: 120,
  };
  return readingOf({ ...head, completeness: 'whole', paragraphs });
}

const has = (phrases: Phrases, said: readonly { report: string; text: string }[]): boolean =>
  said.every(({ report, text }) => !(report in phrases) || text.includes(phrases[report] ?? '')) &&
  said.length > 1;

const verdictsOf = ({ findings }: Comparison, wanted: Expected['findings'][number]): Finding['verdict'][] =>
  findings
    .filter(({ kind, values }) => kind === wanted.kind && has(wanted, values))
    .map(({ verdict }) => verdict);

describe.each(readdirSync(FOLDER))('%s', (language) => {
  const expected: Expected = JSON.parse(readFileSync(join(FOLDER, language, 'expected.json'), 'utf8'));
  const readings = Object.entries(expected.reports).map(([id, day]) => readingIn(language, id, day));
  const comparison = compare(readings, null);

  it.each(expected.findings)('$verdict: $kind', (wanted) => {
    expect(verdictsOf(comparison, wanted)).toContain(wanted.verdict);
  });

  it('calls nothing else different', () => {
    const wanted = expected.findings.filter(({ verdict }) => verdict === 'differs');
    const differing = comparison.findings.filter(({ verdict }) => verdict === 'differs');
    expect(differing.map(({ kind }) => kind).sort()).toEqual(wanted.map(({ kind }) => kind).sort());
  });

  it('ties what one person said in two wordings', () => {
    const said = comparison.statements.find((statement) => has(expected.statement, statement));
    expect(said?.map(({ speaker }) => speaker?.includes(expected.speaker))).toEqual([true, true]);
  });

  it.each(expected.persons)('names %s', (person) => {
    const details = readings.flatMap(({ passages }) => passages.flatMap((passage) => passage.details));
    const names = details.filter(({ kind }) => kind === 'person').map(({ text }) => text);
    expect(names).toContain(person);
  });

  it('keeps its words verbatim', () => {
    for (const { passages } of readings)
      for (const { text, details } of passages)
        for (const detail of details) expect(text.slice(detail.start, detail.end)).toBe(detail.text);
  });
});
