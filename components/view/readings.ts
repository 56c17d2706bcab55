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

/** How reports stand to one finding. */
export function cellsOf(finding: Finding, groups = readingsOf(finding)): (report: ReportView) => Cell {
  const own = new Map<string, { readings: number[]; phrase: string }>();
  for (const { number, values } of groups)
    for (const { report, text } of values) {
      const told = own.get(report);
      if (!told) own.set(report, { readings: [number], phrase: text });
      else if (!told.readings.includes(number)) told.readings.push(number);
    }
  return (report) => {
    const told = own.get(report.id);
    if (told) return { state: finding.verdict, ...told };
    return { state: untold(finding, report), readings: [], phrase: '' };
  };
}

function untold(finding: Finding, report: ReportView): CellState {
  if (finding.silent.includes(report.id)) return 'silent';
  return isCopyOfTeller(finding, report) ? 'copy' : 'unknown';
}

const isCopyOfTeller = (finding: Finding, report: ReportView): boolean =>
  report.copyOf !== null && finding.values.some((value) => value.report === report.copyOf);

/** Verdicts that a reader must not miss. */
export const isDiffering = (finding: Finding): boolean =>
  finding.verdict === 'differs' || finding.verdict === 'updated';

/** Told in the same words: shown by itself, since an event has many of them and each tells less than a value. */
export const isAct = ({ kind }: Finding): boolean => kind === 'act';
export const isNoAct = (finding: Finding): boolean => !isAct(finding);
