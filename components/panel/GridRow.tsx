/** One detail in the grid: what it is about, and each report's part in it. A click anywhere leads to its card (for keys the button does, and the grid's Enter). */
import type { Finding } from '../../lib/core/model';
import { still } from '../parts/still';
import type { WithCopies } from '../view/copies';
import { cellsOf } from '../view/readings';
import { useWords } from '../words';
import { GridCell } from './GridCell';

interface Props {
  finding: Finding;
  columns: WithCopies[];
  roomy: boolean;
  /** The cell at which the Tab key stops; -1 where it stops in another row. */
  active: number;
  onPick(finding: string): void;
}

export const GridRow = still(function GridRow({ finding, columns, roomy, active, onPick }: Props) {
  const words = useWords();
  const cell = cellsOf(finding);
  const pick = (): void => onPick(finding.id);
  return (
    <tr class={`verdict-${finding.verdict}`} onClick={pick}>
      <th scope="row">
        <button type="button" tabIndex={active === 0 ? 0 : -1}>
          <span dir="auto">{finding.about}</span>
          <small>{words.t(`kind_${finding.kind}`)}</small>
        </button>
      </th>
      {columns.map(({ report }, index) => (
        <GridCell
          key={report.id}
          cell={cell(report)}
          language={report.language}
          original={report.copyOf}
          roomy={roomy}
          active={active === index + 1}
        />
      ))}
    </tr>
  );
});
