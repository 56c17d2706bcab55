/** When reports were read: told with a comparison that is taken away. */
import type { StoredReport } from '../core/library/model';
import type { Comparison } from '../core/model';

/** A report's name, and milliseconds since 1970; undefined where that is not known. */
type Time = [report: string, at: number | undefined];

/** What a pack tells was read by whoever made it, at a time that it does not say. */
export function timeOf({ report, origin, read, added }: StoredReport): Time {
  const isPacks = origin === 'pack' || report.completeness === 'digest';
  return [report.id, isPacks ? undefined : (read ?? added)];
}

/** Later times of one report count. A time that no calendar has is left out. */
export function withTimes(comparison: Comparison, times: Time[]): Comparison {
  const known = new Map(times);
  const reports = comparison.reports.map((report) => {
    const at = new Date(known.get(report.id) ?? Number.NaN);
    return Number.isNaN(at.getTime()) ? report : { ...report, read: at.toISOString() };
  });
  return { ...comparison, reports };
}
