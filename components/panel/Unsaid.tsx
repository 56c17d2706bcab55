/** Reports without the detail: those that surely do not mention it, and those of which that cannot be said. */
import type { Finding } from '../../lib/core/model';
import { Tag } from '../parts/Tag';
import { cellOf, readingsOf } from '../view/readings';
import { useReports } from '../view/reports';
import { useWords } from '../words';

const UNSAID = ['silent', 'copy', 'unknown'] as const;

export function Unsaid({ finding }: { finding: Finding }) {
  const words = useWords();
  const groups = readingsOf(finding);
  const cells = [...useReports().values()].map((report) => ({
    report,
    cell: cellOf(finding, groups, report),
  }));
  return (
    <>
      {UNSAID.map((state) => {
        const those = cells.filter(({ cell }) => cell.state === state).map(({ report }) => report.id);
        if (those.length === 0) return null;
        return (
          <li key={state} class={`witness unsaid unsaid-${state}`}>
            <span class="tags">
              {those.map((report) => (
                <Tag key={report} report={report} />
              ))}
            </span>
            <span>{words.count(`unsaid_${state}`, those.length)}</span>
          </li>
        );
      })}
    </>
  );
}
