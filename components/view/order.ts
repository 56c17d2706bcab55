/** The order of the grid's rows. */
import type { Finding } from '../../lib/core/model';
import { type CellState, cellsOf } from './readings';
import type { Reports, ReportView } from './reports';

/** `ranked`: as the comparison has them; `told`: what most reports tell first; a report: what it tells otherwise first. */
export type Order = 'ranked' | 'kind' | 'told' | `report:${string}`;

/** The report by whose column the rows are ordered; null where they are ordered by something else. */
export const orderedBy = (order: Order): string | null =>
  order.startsWith('report:') ? order.slice('report:'.length) : null;

/** What a report tells otherwise comes first, what it does not tell last. */
const STATES: CellState[] = [
  'differs',
  'updated',
  'only',
  'compatible',
  'agrees',
  'copy',
  'unknown',
  'silent',
];

/** Findings that are alike by it keep the order in which the comparison ranks them. */
export function inOrder(findings: Finding[], order: Order, reports: Reports): Finding[] {
  const report = reports.get(orderedBy(order) ?? '');
  if (!report && order !== 'kind' && order !== 'told') return findings;
  const place = placeBy(findings, order, report);
  const places = new Map(findings.map((finding) => [finding, place(finding)]));
  return findings.toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
}

function placeBy(findings: Finding[], order: Order, report: ReportView | undefined): (of: Finding) => number {
  if (report) return (finding) => STATES.indexOf(cellsOf(finding)(report).state);
  if (order === 'told') return ({ values }) => -new Set(values.map((value) => value.report)).size;
  const kinds = [...new Set(findings.map(({ kind }) => kind))];
  return ({ kind }) => kinds.indexOf(kind);
}
