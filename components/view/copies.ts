/** Copies under the report whose text they carry: one witness, however many outlets print it. */
import type { Finding } from '../../lib/core/model';
import { readingsOf } from './readings';
import type { ReportView } from './reports';

export interface WithCopies {
  report: ReportView;
  /** Those that can be folded away under it. */
  copies: ReportView[];
}

/** Reports in their order, each with its copies; `keeps` tells which copies stand for themselves. */
export function withCopies(reports: ReportView[], keeps: (copy: ReportView) => boolean): WithCopies[] {
  const groups: WithCopies[] = [];
  for (const report of reports) {
    const own = groups.findLast((group) => group.report.id === report.copyOf);
    if (own && !keeps(report)) own.copies.push(report);
    else groups.push({ report, copies: [] });
  }
  return groups;
}

/** Copies that tell a detail otherwise than their original, as where they were cut or changed. */
export function tellingCopies(findings: Finding[], reports: ReportView[]): Set<string> {
  const copies = reports.filter(({ copyOf }) => copyOf !== null);
  const telling = new Set<string>();
  if (copies.length === 0) return telling;
  for (const finding of findings) {
    const readings = readingsOf(finding);
    const of = (id: string): string =>
      readings
        .flatMap(({ number, values }) => (values.some(({ report }) => report === id) ? number : []))
        .join();
    for (const { id, copyOf } of copies) if (of(id) !== '' && of(id) !== of(copyOf ?? '')) telling.add(id);
  }
  return telling;
}
