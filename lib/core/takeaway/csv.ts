/**
 * A comparison as a table for spreadsheets: RFC 4180, UTF-8 with a mark that says so, a row for each value that a report
 * tells. What the person set aside is left out.
 *
 * Programs for spreadsheets take a cell that begins with `=`, `+`, `-`, `@` for a formula, also where it is quoted, and a
 * page could have one counted that reads or sends something. So such a cell begins with an apostrophe, which makes it text
 * there. Some cut at semicolons, quoted or not: behind one the same is done. Tabs and line breaks become spaces.
 */
import type { FindingValue } from '../model';
import { onOneLine, outletOf, type Taken, type TakenKey, type Telling } from './taken';

const COLUMNS: TakenKey[] = [
  'why_rule',
  'kind_filter',
  'grid_detail',
  'lib_report_title',
  'lib_add_outlet',
  'take_published',
  'take_retrieved',
  'take_phrase',
  'take_sentence',
  'why_values',
  'kind_attribution',
  'take_hedge',
  'lib_from_address',
];

/** UTF-8's mark: without it, Excel takes the file for one in the machine's old encoding. */
const MARK = '\ufeff';

export function csvOf(taken: Taken, telling: Telling): string {
  const rows = [COLUMNS.map((key) => telling.t(key)), ...rowsOf(taken, telling)];
  return MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function rowsOf({ comparison, reports }: Taken, { t, link }: Telling): string[][] {
  const byId = new Map(reports.map((report) => [report.id, report]));
  const cells = ({ report: id, text, sentence, normalized, attribution, modality }: FindingValue) => {
    const report = byId.get(id);
    if (!report) return null;
    return [
      ...[report.title, outletOf(report), report.published ?? '', report.read ?? ''],
      ...[text, sentence, normalized, attribution?.source ?? '', modality ?? ''],
      link(report.url, sentence) ?? '',
    ];
  };
  const told = comparison.findings.filter(({ setAside }) => !setAside);
  return told.flatMap(({ verdict, kind, about, values }) =>
    values.flatMap((value) => {
      const told = cells(value);
      return told ? [[t(`verdict_${verdict}`), t(`kind_${kind}`), about, ...told]] : [];
    }),
  );
}

/** Signs that begin a formula, full-width ones too. */
const FORMULA = /(^|;)(?= *[=+\-@＝＋－＠])/g;

const cell = (text: string): string =>
  `"${onOneLine(text).trim().replace(FORMULA, "$1'").replaceAll('"', '""')}"`;
