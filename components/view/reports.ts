/** The reports of a comparison as the panel shows them: letters (sigla), colours, copies under their originals. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ComparedReport, Comparison } from '../../lib/core/model';
import { groupBy } from './group-by';

export interface ReportView extends ComparedReport {
  /** "A", "B" … "Z", "AA": the report's tag; colour only helps, the letter tells. */
  letter: string;
  /** One of `HUES` colours, repeated from the ninth report on. */
  hue: number;
  /** True for the report of the page beside the panel. */
  here: boolean;
}

const HUES = 8;

/** Spreadsheet letters: 0 → A, 25 → Z, 26 → AA. */
export function letterOf(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? letterOf(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** Reports in their order, each copy right behind the report whose text it carries. */
export function viewReports(comparison: Comparison, here: string): ReportView[] {
  const copies = groupBy(comparison.reports, (report) => originalOf(report, comparison.reports));
  const ordered = comparison.reports
    .filter((report) => originalOf(report, comparison.reports) === null)
    .flatMap((report) => [report, ...(copies.get(report.id) ?? [])]);
  return ordered.map((report, index) => ({
    ...report,
    copyOf: originalOf(report, comparison.reports),
    letter: letterOf(index),
    hue: index % HUES,
    here: report.id === here,
  }));
}

/** The first report of the chain of copies; null for an original, or where the chain leads nowhere. */
function originalOf(report: ComparedReport, all: ComparedReport[]): string | null {
  let current = report;
  for (let step = 0; step < all.length; step++) {
    const next = all.find(({ id }) => id === current.copyOf);
    if (!next) break;
    current = next;
    if (current.id === report.id) return null;
  }
  return current.id === report.id ? null : current.id;
}

/** Reports by id, in order. */
export type Reports = Map<string, ReportView>;
const ReportsContext = createContext<Reports>(new Map());
export const ReportsProvider = ReportsContext.Provider;
export const useReports = (): Reports => useContext(ReportsContext);
