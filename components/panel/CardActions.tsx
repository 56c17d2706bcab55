/** What can be done with a finding: see it on the page, take it away with its sources, say that it is no difference. */
import { useState } from 'preact/hooks';
import type { Finding } from '../../lib/core/model';
import { Icon } from '../parts/Icon';
import { citationOf } from '../view/citation';
import { isDiffering } from '../view/readings';
import { useReports } from '../view/reports';
import { type Key, useWords } from '../words';
import { useActions } from './actions';
import { useJudging } from './judging';
import { OpenBeside } from './OpenBeside';
import { WhyDetails } from './WhyDetails';

export function CardActions({ finding }: { finding: Finding }) {
  const words = useWords();
  const actions = useActions();
  const judging = useJudging();
  const reports = useReports();
  const [said, setSaid] = useState<Key | null>(null);
  const here = finding.values.findIndex(({ report }) => reports.get(report)?.here);
  const jump = async (): Promise<void> => {
    setSaid((await actions.jump(finding.id, here)) ? null : 'not_on_page');
  };
  const copy = async (): Promise<void> => {
    setSaid((await actions.copy(citationOf(finding, reports, words))) ? 'copied' : 'copy_failed');
  };
  const aside = async (): Promise<void> => {
    setSaid((await judging?.judge(finding.id, true)) ? null : 'aside_failed');
  };
  return (
    <footer class="actions">
      {here >= 0 && (
        <button type="button" class="action" onClick={jump}>
          <Icon name="page" size={13} />
          {words.t('show_on_page')}
        </button>
      )}
      <button type="button" class="action" onClick={copy}>
        <Icon name="copy" size={13} />
        {words.t('copy')}
      </button>
      <OpenBeside finding={finding} />
      {judging && isDiffering(finding) && !finding.setAside && (
        <button type="button" class="action" data-testid="not-a-difference" onClick={aside}>
          <Icon name="silent" size={13} />
          {words.t('not_a_difference')}
        </button>
      )}
      <span class="action-said" role="status">
        {said && words.t(said)}
      </span>
      <WhyDetails finding={finding} />
    </footer>
  );
}
