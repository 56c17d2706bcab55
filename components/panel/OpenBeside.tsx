/** Leads to the reports side by side: the whole of them from the head, those of one finding from its card. */
import type { Finding } from '../../lib/core/model';
import { Icon } from '../parts/Icon';
import { readingsOf } from '../view/readings';
import { type Reports, useReports } from '../view/reports';
import { useWords } from '../words';
import { useActions } from './actions';

/** As many as fit. */
const MOST = 4;

export function OpenBeside({ finding }: { finding?: Finding }) {
  const words = useWords();
  const reports = useReports();
  const { openBeside } = useActions();
  const those = finding ? tellersOf(finding, reports) : [];
  if (!openBeside || (finding && those.length < 2)) return null;
  return (
    <button
      type="button"
      class="action"
      data-testid="open-beside"
      onClick={() => openBeside(those, finding?.id)}
    >
      <Icon name="beside" size={13} />
      {words.t('bs_open')}
    </button>
  );
}

/** The finding's reports, this page's first; where they are too many, one of each reading. */
export function tellersOf(finding: Finding, reports: Reports): string[] {
  const all = [...new Set(finding.values.map(({ report }) => report))];
  const firsts = readingsOf(finding).flatMap(({ values }) => values[0]?.report ?? []);
  const worth = (id: string): number =>
    Number(reports.get(id)?.here ?? false) * 2 + Number(firsts.includes(id));
  return all.toSorted((a, b) => worth(b) - worth(a)).slice(0, MOST);
}
