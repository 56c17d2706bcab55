/** Short reports in a table's own words, and what comes of them, for tables of cases. */
import { compare } from '../../../../lib/core/compare/compare';
import { type Field, fieldOf } from '../../../../lib/core/compare/ties/field';
import { nameIndexOf } from '../../../../lib/core/compare/ties/name-index';
import type { Mention } from '../../../../lib/core/compare/values/slots';
import type { Detail, DetailKind, Finding, Reading, TextReport } from '../../../../lib/core/model';
import { readingOf } from '../../../../lib/core/reading';

/** A report's text, a paragraph a line; with `title`, when it was published, or in a language. */
export type Told = string | ({ text: string } & Partial<TextReport>);

const MORNING = '2024-03-01T08:00:00Z';

export function madeReport(id: string, told: Told): TextReport {
  const { text, ...over } = typeof told === 'string' ? { text: told } : told;
  const head = { id, url: null, outlet: { name: id, domain: '' }, title: '', credit: null, words: 0 };
  const times = { published: MORNING, modified: null };
  return { ...head, ...times, language: 'en', completeness: 'whole', paragraphs: text.split('\n'), ...over };
}

export const readingsOf = (...told: Told[]): Reading[] =>
  told.map((one, index) => readingOf(madeReport('abcdef'[index] ?? '', one)));

export function fieldOfTold(...told: Told[]): Field {
  const readings = readingsOf(...told);
  return fieldOf(readings, nameIndexOf(readings));
}

/** Details of a kind in a text, with their passages. */
export const mentionsIn = (text: string, kind: DetailKind): Mention[] =>
  fieldOfTold(text).places.flatMap((place) =>
    place.passage.details.filter((one) => one.kind === kind).map((detail) => ({ place, detail })),
  );

export const detailIn = (text: string, kind: DetailKind): Detail | undefined =>
  mentionsIn(text, kind)[0]?.detail;

/** `verdict/rule [a's words | b's words]`. */
const lineOf = ({ verdict, why, values }: Finding): string =>
  `${verdict}/${why.rule} [${values.map(({ text }) => text).join(' | ')}]`;

/** What two or more reports tell, by kinds, in both orders of the reports: what depends on it would fail any table. */
export function linesOf(kinds: readonly DetailKind[], told: Told[]): string[] {
  const readings = readingsOf(...told);
  const asked = ({ kind, verdict }: Finding) => kinds.includes(kind) && verdict !== 'only';
  return compare(readings, null).findings.filter(asked).map(lineOf).sort();
}
