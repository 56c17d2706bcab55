/** Which reports stand side by side. */
import type { Comparison, Finding } from '../../lib/core/model';
import { isDiffering } from '../view/readings';
import type { ReportView } from '../view/reports';

/** More than four columns have no room for a line of text. */
export const MOST = 4;
const LEAST = 2;

/** Those that were asked for, as far as they are there; else this page's, and the one that most can be learnt from. */
export function firstColumns(reports: ReportView[], { findings }: Comparison, asked: string[]): string[] {
  const known = [...new Set(asked)].filter((id) => reports.some((report) => report.id === id));
  const here = reports.find((report) => report.here)?.id;
  const first = known[0] ?? here ?? reports[0]?.id ?? '';
  const ranked = reports
    .filter(({ id }) => id !== first && !known.includes(id))
    .toSorted((a, b) => worth(b, first, findings) - worth(a, first, findings));
  const chosen = [first, ...known.slice(1)];
  return [...chosen, ...ranked.slice(0, Math.max(0, LEAST - chosen.length)).map(({ id }) => id)].slice(
    0,
    MOST,
  );
}

/** A text is worth more than any number of differences told by phrases; a copy tells nothing new. */
function worth({ id, completeness, copyOf }: ReportView, beside: string, findings: Finding[]): number {
  const has = (finding: Finding, report: string): boolean =>
    finding.values.some((value) => value.report === report);
  const apart = findings.filter((one) => isDiffering(one) && has(one, id) && has(one, beside)).length;
  return apart + (completeness === 'digest' ? 0 : 1000) - (copyOf === null ? 0 : 2000);
}

/** Another report in a column; one that stands in another column changes places with it. */
export function withColumn(chosen: string[], at: number, report: string): string[] {
  const before = chosen[at] ?? '';
  return chosen.map((one, index) => (index === at ? report : one === report ? before : one));
}

export const withoutColumn = (chosen: string[], at: number): string[] =>
  chosen.length > LEAST ? chosen.filter((_one, index) => index !== at) : chosen;

/** One more column, with the first report that has none. */
export function oneMore(chosen: string[], reports: ReportView[]): string[] {
  const next = reports.find(({ id }) => !chosen.includes(id));
  return next && chosen.length < MOST ? [...chosen, next.id] : chosen;
}
