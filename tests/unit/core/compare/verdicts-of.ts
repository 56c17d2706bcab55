/** What short reports of one event come to, as lines for tables. */
import { expect } from 'vitest';
import { compare } from '../../../../lib/core/compare/compare';
import { type DetailKind, type Reading, type TextReport, VALUED_KINDS } from '../../../../lib/core/model';
import { readingOf } from '../../../../lib/core/reading';

export const MORNING = '2024-03-01T08:00:00Z';

export interface Told {
  text: string;
  published?: string;
  credit?: string;
  outlet?: string;
}

function report(id: string, { text, published = MORNING, credit, outlet = id }: Told): TextReport {
  const head = { id, url: null, outlet: { name: outlet, domain: '' }, title: '', words: 0 };
  const rest = { modified: null, language: 'en', completeness: 'whole' as const };
  return { ...head, ...rest, credit: credit ?? null, published, paragraphs: text.split('\n') };
}

const VALUED: ReadonlySet<DetailKind> = new Set(VALUED_KINDS);

const readingsOf = (told: readonly (string | Told)[]): Reading[] =>
  told
    .map((one) => (typeof one === 'string' ? { text: one } : one))
    .map((one, index) => readingOf(report('abcd'[index] ?? '', one)));

/** `verdict/rule reports that tell it` of what two or more reports tell in numbers. */
const linesOf = (readings: Reading[]): string[] =>
  compare(readings, null)
    .findings.filter(({ kind, verdict }) => VALUED.has(kind) && verdict !== 'only')
    .map(
      ({ verdict, why, values }) =>
        `${verdict}/${why.rule} ${values
          .map((v) => v.report)
          .sort()
          .join('')}`,
    )
    .sort();

export const verdictsOf = (told: readonly (string | Told)[]): string[] => linesOf(readingsOf(told));

export type Case = [what: string, told: (string | Told)[], verdicts: string[]];

/** In this order of the reports and in the other one. */
export const check = (_: string, told: (string | Told)[], verdicts: string[]): void => {
  expect(verdictsOf(told)).toEqual(verdicts);
  expect(linesOf(readingsOf(told).reverse())).toEqual(verdicts);
};
