/** Who tells what, at a glance: details as rows, reports as columns. A row leads to its card, a column's head orders the rows. */
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { Finding } from '../../lib/core/model';
import { Icon } from '../parts/Icon';
import { withCopies } from '../view/copies';
import { inOrder, type Order } from '../view/order';
import { useReports } from '../view/reports';
import { useWords } from '../words';
import { GridHead } from './GridHead';
import { GridRow } from './GridRow';
import { useLater } from './growing';
import { Legend } from './Legend';
import { useCells } from './use-cells';

/** Rows shown at first: the first card is to stand on the first screen, too. */
const SHOWN = 4;
/** More columns leave no room for words in the cells. */
const ROOMY = 4;
/** Columns that are drawn with the first frame; the next ones lie beyond the panel's edge. */
const SEEN = 8;

interface Props {
  findings: Finding[];
  /** Copies that tell something otherwise than their original. */
  telling: Set<string>;
  order: Order;
  onOrder(order: Order): void;
  onPick(finding: string): void;
}

export function Grid({ findings, telling, order, onOrder, onPick }: Props) {
  const words = useWords();
  const reports = useReports();
  const [all, setAll] = useState(false);
  const [unfolded, setUnfolded] = useState(false);
  const table = useRef<HTMLTableElement>(null);
  const columns = useMemo(
    () => withCopies([...reports.values()], ({ id, here }) => unfolded || here || telling.has(id)),
    [reports, telling, unfolded],
  );
  const drawn = useLater(columns.length > SEEN) ? columns : columns.slice(0, SEEN);
  const few = findings.length <= SHOWN + 2;
  const ordered = inOrder(findings, order, reports);
  const rows = all || few ? ordered : ordered.slice(0, SHOWN);
  const pick = useRef(onPick);
  pick.current = onPick;
  const onRow = useCallback((finding: string) => pick.current(finding), []);
  const { active, onKeyDown, onFocusIn } = useCells(table, rows.length + 1, drawn.length + 1);
  const copies = columns.reduce((sum, column) => sum + column.copies.length, 0);
  return (
    <>
      <div class="grid-scroll">
        <table
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its cells are walked through by arrow keys, as in the ARIA pattern of grids
          role="grid"
          class="grid"
          data-testid="grid"
          data-reports={Math.min(columns.length, ROOMY + 1)}
          aria-label={words.t('grid_caption')}
          ref={table}
          onKeyDown={onKeyDown}
          onFocusIn={onFocusIn}
        >
          <GridHead
            columns={drawn}
            order={order}
            onOrder={onOrder}
            active={active[0] === 0 ? active[1] : -1}
          />
          <tbody>
            {rows.map((finding, index) => (
              <GridRow
                key={finding.id}
                finding={finding}
                columns={drawn}
                roomy={columns.length <= ROOMY}
                active={index + 1 === active[0] ? active[1] : -1}
                onPick={onRow}
              />
            ))}
          </tbody>
        </table>
      </div>
      {!few && (
        <button type="button" class="more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.t('show_fewer') : words.t('show_all', findings.length)}
        </button>
      )}
      <div class="grid-foot">
        <Legend />
        {(unfolded || copies > 0) && (
          <button
            type="button"
            class="link"
            aria-expanded={unfolded}
            data-testid="copies"
            onClick={() => setUnfolded(!unfolded)}
          >
            <Icon name="copy" size={12} />
            {unfolded ? words.t('fold_copies') : words.count('unfold_copies', copies)}
          </button>
        )}
      </div>
    </>
  );
}
