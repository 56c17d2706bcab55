/**
 * The order of reports. They are worked through in one of their own, so that names, groups and pairs that weigh the same
 * come out alike in whatever order they are given; what is told then stands in the order in which they were given.
 */
import type { Comparison, Reading } from '../model';

/** Published first, then by id: nothing of it depends on how they were given. */
const keyOf = ({ head }: Reading): string => `${head.published ?? '9999'} ${head.id}`;

/** The one that is being read comes first, then those published first. */
export function inOwnOrder(readings: readonly Reading[], here: string | null): Reading[] {
  const keys = readings.map((reading) => ({
    reading,
    key: reading.head.id === here ? '' : keyOf(reading),
  }));
  return keys.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ reading }) => reading);
}

/** The comparison with its reports, and what each of them says, in the order of these ids. */
export function asGiven(comparison: Comparison, ids: readonly string[]): Comparison {
  const places = new Map(ids.map((id, at) => [id, at]));
  const place = (id: string): number => places.get(id) ?? ids.length;
  const byReport = (a: { report: string }, b: { report: string }) => place(a.report) - place(b.report);
  return {
    ...comparison,
    reports: comparison.reports.toSorted((a, b) => place(a.id) - place(b.id)),
    findings: comparison.findings.map((one) => ({ ...one, values: one.values.toSorted(byReport) })),
    alignments: comparison.alignments.map((refs) => refs.toSorted(byReport)),
    statements: comparison.statements.map((statement) => statement.toSorted(byReport)),
    names: comparison.names.map((one) => ({ ...one, spellings: one.spellings.toSorted(byReport) })),
  };
}
