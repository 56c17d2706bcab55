/** The readings of a finding: values that say the same stand together, numbered, as in an edition's apparatus. */
import type { Finding, FindingValue, Verdict } from '../../lib/core/model';
import { groupBy } from './group-by';
import type { ReportView } from './reports';

/** One way to tell the detail, with the reports that tell it so. */
export interface ReadingGroup {
  /** From 1. */
  number: number;
  values: FindingValue[];
}

/** Values of the same normalised value and bound are one reading; the first report's reading comes first. */
export function readingsOf(finding: Finding): ReadingGroup[] {
  const byValue = groupBy(finding.values, keyOf);
  const groups = byValue.size > 1 ? byValue : groupBy(finding.values, (value) => plain(value.text));
  const apart = finding.verdict === 'agrees' || finding.verdict === 'only' ? byValue : groups;
  return [...apart.values()].map((values, index) => ({ number: index + 1, values }));
}

const plain = (text: string): string => text.trim().toLowerCase();
const keyOf = (value: FindingValue): string => `${value.normalized || plain(value.text)} ${value.bound}`;

/** What a cell of the grid says. `unknown`: the report may tell it; it was not read whole, or not surely found. */
export type CellState = Verdict | 'silent' | 'unknown' | 'copy';

export interface Cell {
  state: CellState;
  /** Numbers of the readings that the report has. */
  readings: number[];
  /** The report's own words; '' where it has none. */
  phrase: string;
}

/** How one report stands to one finding. */
export function cellOf(finding: Finding, groups: ReadingGroup[], report: ReportView): Cell {
  const own = groups.filter(({ values }) => values.some((value) => value.report === report.id));
  const phrase = own[0]?.values.find((value) => value.report === report.id)?.text ?? '';
  const readings = own.map(({ number }) => number);
  if (own.length > 0) return { state: finding.verdict, readings, phrase };
  if (finding.silent.includes(report.id)) return { state: 'silent', readings, phrase };
  return { state: isCopyOfTeller(finding, report) ? 'copy' : 'unknown', readings, phrase };
}

const isCopyOfTeller = (finding: Finding, report: ReportView): boolean =>
  report.copyOf !== null && finding.values.some((value) => value.report === report.copyOf);

/** Verdicts that a reader must not miss. */
export const isDiffering = (finding: Finding): boolean =>
  finding.verdict === 'differs' || finding.verdict === 'updated';

/** Told in the same words: shown by itself, since an event has many of them and each tells less than a value. */
export const isAct = ({ kind }: Finding): boolean => kind === 'act';
export const isNoAct = (finding: Finding): boolean => !isAct(finding);
