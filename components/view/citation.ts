/** A finding as plain text with its sources: what "Copy" puts on the clipboard. */
import type { Finding, FindingValue } from '../../lib/core/model';
import type { Words } from '../words';
import { passageLink } from './passage-link';
import type { Reports, ReportView } from './reports';
import { publishedIn } from './times';

export function citationOf(finding: Finding, reports: Reports, words: Words): string {
  const title = `${finding.about} (${words.t(`verdict_${finding.verdict}`)})`;
  const lines = finding.values.flatMap((value) => {
    const report = reports.get(value.report);
    return report ? [lineOf(value, report, words)] : [];
  });
  return [title, ...lines].join('\n\n');
}

function lineOf(value: FindingValue, report: ReportView, words: Words): string {
  const published = publishedIn(report, words, words.day);
  const when = published ? ` (${published})` : '';
  const said = value.attribution?.source ? ` [${value.attribution.source}]` : '';
  const where = passageLink(report.url, value.sentence);
  return `${report.outlet.name}${when}${said}: “${value.sentence}”${where ? `\n${where}` : ''}`;
}
