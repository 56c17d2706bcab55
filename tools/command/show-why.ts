/** Why a finding was made, as lines for a terminal. */
import { groupBy } from '../../components/view/group-by';
import type { ReportView } from '../../components/view/reports';
import { readAs } from '../../components/view/value-words';
import type { Finding } from '../../lib/core/model';
import { ENGLISH } from './english';
import { type Style, wrap } from './terminal';

/** The rule, what ties the passages, how each value was read: once for all reports that were read alike. */
export function whyLines(
  { kind, values, why }: Finding,
  views: Map<string, ReportView>,
  style: Style,
): string[] {
  const rule = ENGLISH.maybe(`why_${why.rule.replaceAll('-', '_')}`) ?? why.rule;
  const shared = why.shared.length > 0 ? [`The passages share: ${why.shared.join(', ')}.`] : [];
  const read = groupBy(values, (value) => {
    const { value: told, facts } = readAs(kind, value, ENGLISH);
    return told === null ? '' : ENGLISH.join([told, ...facts]);
  });
  const lines = [...read].flatMap(([line, alike]) => {
    const letters = [...new Set(alike.map(({ report }) => views.get(report)?.letter ?? report))].join(', ');
    return line === '' ? [] : [`${letters} read as: ${line}`];
  });
  return [[rule, ...shared].join(' '), ...lines].flatMap((line) =>
    wrap(line, style.width, '       ').map(style.dim),
  );
}
