/**
 * Side by side: two to four reports in columns, what they tell alike tied by lines, what differs marked.
 *
 * Hooks for end-to-end tests (`data-testid`), stable:
 * | hook                       | what                                                            |
 * |----------------------------|-----------------------------------------------------------------|
 * | `beside`                   | the page's `main`, once there are columns                        |
 * | `beside-column`            | a column's region; `beside-report` its select, `beside-text` what scrolls |
 * | `beside-line`              | the lines of a gutter that tell of a difference                  |
 * | `beside-next` `beside-previous` `beside-together` `beside-agreed` `beside-only` `beside-add` | the bar |
 * | `beside-evidence`          | what the reports say of the difference that was picked           |
 */
import { useMemo } from 'preact/hooks';
import type { PanelState } from '../lib/app/ports';
import type { BesideView } from '../lib/core/beside/model';
import { BesideColumns } from './beside/BesideColumns';
import { Notice } from './parts/Notice';
import { ReportsProvider, viewReports } from './view/reports';
import { useWords } from './words';

interface Props {
  /** null before the first answer. */
  state: PanelState | null;
  /** The columns that were asked for; null until their texts are there. */
  view: BesideView | null;
  /** A finding that is to be shown at first. */
  finding: string | null;
  /** Asks for these reports, in this order. */
  onChoose(reports: string[]): void;
}

export function Beside({ state, view, finding, onChoose }: Props) {
  const words = useWords();
  const ready = state?.state === 'ready' ? state : null;
  const reports = useMemo(
    () => new Map((ready ? viewReports(ready.comparison, ready.here) : []).map((one) => [one.id, one])),
    [ready],
  );
  if (state && !ready && state.state !== 'looking')
    return (
      <main>
        <Notice icon="page" title={words.t('bs_open')} text={words.t('bs_none')} />
      </main>
    );
  if (!ready || !view)
    return (
      <main aria-busy="true">
        <p class="bs-waiting quiet">{words.t('line_looking')}</p>
      </main>
    );
  return (
    <ReportsProvider value={reports}>
      <BesideColumns
        comparison={ready.comparison}
        title={ready.event.title}
        view={view}
        finding={finding}
        onChoose={onChoose}
      />
    </ReportsProvider>
  );
}
