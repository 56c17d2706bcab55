/** A finding as plain text with its sources: what "Copy" puts on the clipboard. */
import type { Finding, FindingValue } from '../../lib/core/model';
import type { Words } from '../words';
import { localTime } from './local-day';
import { passageLink } from './passage-link';
import type { Reports, ReportView } from './reports';
import { publishedIn } from './times';

export function citationOf(finding: Finding, reports: Reports, words: Words): string {
  const title = `${finding.about} (${words.t(`verdict_${finding.verdict}`)})`;
  const told = finding.values.flatMap((value) => {
    const report = reports.get(value.report);
    return report ? [linesOf(value, report, words).filter(Boolean).join('\n')] : [];
  });
  return [title, ...told].join('\n\n');
}

/** The phrase by itself, then in its sentence; who said it; where and when it stood there. */
function linesOf(value: FindingValue, report: ReportView, words: Words): (string | null)[] {
  const { outlet, title, url, read } = report;
  const published = publishedIn(report, words, words.day);
  return [
    `${outlet.name || outlet.domain}, “${title}”${published ? ` (${published})` : ''}: ${value.text}`,
    `“${value.sentence}”`,
    words.join([saidBy(value, words), value.modality && words.t('put_as', value.modality)]),
    passageLink(url, value.sentence),
    read ? words.t('take_retrieved_at', words.moment(localTime(Date.parse(read)))) : null,
  ];
}

function saidBy({ attribution }: FindingValue, words: Words): string | null {
  if (!attribution) return null;
  const { source, cue } = attribution;
  return source === null ? words.t('said_by_nobody', cue) : words.t('said_by', source, cue);
}
