/** Every folder of tests/fixtures/events/checked: invented reports of one event, and what must come out of comparing them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../../lib/core/compare/compare';
import type { Comparison, Finding, TextReport } from '../../../../lib/core/model';
import { readingOf } from '../../../../lib/core/reading';

interface Expected {
  published: Record<string, string>;
  copies?: Record<string, string>;
  findings: { verdict: string; kind: string; values: Record<string, string> }[];
  never: { verdict: string; kind: string }[];
  names: string[][];
}

const FOLDER = join(import.meta.dirname, '../../../fixtures/events/checked');

function reportFrom(event: string, id: string, published: string): TextReport {
  const [title = '', ...rest] = readFileSync(join(FOLDER, event, `${id}.txt`), 'utf8').split('\n');
  const paragraphs = rest.map((line) => line.trim()).filter(Boolean);
  const head = { id, url: null, outlet: { name: id, domain: '' }, title, credit: null, words: 0 };
  return { ...head, published, modified: null, language: 'en', completeness: 'whole', paragraphs };
}

const shows = ({ values }: Finding, wanted: Record<string, string>): boolean =>
  Object.entries(wanted).every(([report, text]) =>
    values.some((value) => value.report === report && value.text.includes(text)),
  );

describe.each(readdirSync(FOLDER))('the event %s', (event) => {
  const expected = JSON.parse(readFileSync(join(FOLDER, event, 'expected.json'), 'utf8')) as Expected;
  const reports = Object.entries(expected.published).map(([id, day]) => reportFrom(event, id, day));
  const readings = reports.map(readingOf);
  const comparison: Comparison = compare(readings, null);

  it.each(expected.findings.map((finding) => [`${finding.verdict} ${finding.kind}`, finding] as const))(
    'has a finding: %s',
    (_name, { verdict, kind, values }) => {
      const own = comparison.findings.filter((finding) => finding.kind === kind && shows(finding, values));
      expect(own.map((finding) => finding.verdict)).toContain(verdict);
    },
  );

  it('has no false difference', () => {
    for (const { kind, verdict } of expected.never) {
      expect(comparison.findings.filter((one) => one.kind === kind && one.verdict === verdict)).toEqual([]);
    }
  });

  it('knows copies', () => {
    const copies = comparison.reports.filter(({ copyOf }) => copyOf !== null);
    expect(Object.fromEntries(copies.map(({ id, copyOf }) => [id, copyOf]))).toEqual(expected.copies ?? {});
  });

  it('shows spellings of one person', () => {
    const spellings = comparison.names.map((name) => name.spellings.map(({ text }) => text).join(' '));
    for (const variants of expected.names) {
      expect(spellings.filter((line) => variants.every((text) => line.includes(text)))).toHaveLength(1);
    }
  });

  it('quotes verbatim: each phrase in its sentence, each sentence in its report', () => {
    const texts = new Map(
      reports.map(({ id, title, paragraphs }) => [id, [title, ...paragraphs].join('\n')]),
    );
    for (const { values } of comparison.findings) {
      for (const { report, text, sentence, start, end } of values) {
        expect(sentence.slice(start, end)).toBe(text);
        expect(texts.get(report)).toContain(sentence);
      }
    }
  });

  it('says the same in any order, and the same each time', () => {
    const key = (result: Comparison) =>
      result.findings.map(({ verdict, kind, values }) => [
        verdict,
        kind,
        values.map(({ text }) => text).toSorted(),
      ]);
    const turned = compare(readings.toReversed(), null);
    expect(key(turned).toSorted()).toEqual(key(comparison).toSorted());
    expect(compare(readings, null)).toEqual(comparison);
  });
});
