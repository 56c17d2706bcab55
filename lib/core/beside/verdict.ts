/** What a finding says of some of its reports. */
import type { Finding, Verdict } from '../model';

/** Null: nothing between these, or the person set it aside. What differs from a report that is not here agrees here. */
export function verdictAmong({ verdict, values, setAside }: Finding, reports: string[]): Verdict | null {
  const own = values.filter(({ report }) => reports.includes(report));
  if (setAside || own.length === 0) return null;
  if (verdict === 'only') return verdict;
  if (new Set(own.map(({ report }) => report)).size < 2) return null;
  const readings = new Set(own.map(({ normalized, text, bound }) => `${normalized || text} ${bound}`));
  return isDiffering(verdict) && readings.size === 1 ? 'agrees' : verdict;
}

export const isDiffering = (verdict: Verdict | null | undefined): boolean =>
  verdict === 'differs' || verdict === 'updated';
