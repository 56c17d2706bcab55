/** Reports without the detail: those that surely do not mention it, and those of which that cannot be said. */
import { useState } from 'preact/hooks';
import type { Finding } from '../../lib/core/model';
import { isMany, Tags } from '../parts/Tags';
import { groupBy } from '../view/group-by';
import { cellsOf } from '../view/readings';
import { useReports } from '../view/reports';
import { useWords } from '../words';

const UNSAID = ['silent', 'copy', 'unknown'] as const;
type State = (typeof UNSAID)[number];

export function Unsaid({ finding }: { finding: Finding }) {
  const cell = cellsOf(finding);
  const reports = groupBy([...useReports().values()], (report) => cell(report).state);
  return (
    <>
      {UNSAID.map((state) => {
        const those = reports.get(state);
        return those && <Line key={state} state={state} reports={those.map(({ id }) => id)} />;
      })}
    </>
  );
}

function Line({ state, reports }: { state: State; reports: string[] }) {
  const words = useWords();
  const [all, setAll] = useState(false);
  return (
    <li class={`witness unsaid unsaid-${state}`}>
      <Tags reports={reports} all={all} />
      <span>
        {words.count(`unsaid_${state}`, reports.length)}
        {isMany(reports) && (
          <button type="button" class="link" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? words.t('show_fewer') : words.t('show_all', reports.length)}
          </button>
        )}
      </span>
    </li>
  );
}
