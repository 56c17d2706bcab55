/** Who tells what, at a glance: details as rows, reports as columns. A row's button leads to its card. */
import { useRef, useState } from 'preact/hooks';
import type { Finding } from '../../lib/core/model';
import { Tag } from '../parts/Tag';
import { cellOf, readingsOf } from '../view/readings';
import { type ReportView, useReports } from '../view/reports';
import { useWords } from '../words';
import { GridCell } from './GridCell';
import { Legend } from './Legend';

/** Rows shown at first. */
const SHOWN = 9;

export function Grid({ findings, onPick }: { findings: Finding[]; onPick(finding: string): void }) {
  const words = useWords();
  const reports = [...useReports().values()];
  const [all, setAll] = useState(false);
  const [active, setActive] = useState(0);
  const body = useRef<HTMLTableSectionElement>(null);
  const few = findings.length <= SHOWN + 2;
  const rows = all || few ? findings : findings.slice(0, SHOWN);
  const go = (index: number): void => {
    const next = Math.max(0, Math.min(rows.length - 1, index));
    setActive(next);
    body.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section class="grid-scroll" tabIndex={0} aria-label={words.t('grid_caption')}>
        <table class="grid" data-testid="grid" data-reports={Math.min(reports.length, 5)}>
          <caption class="unseen">{words.t('grid_caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{words.t('grid_detail')}</th>
              {reports.map((report) => (
                <th key={report.id} scope="col" class={report.here ? 'is-here' : undefined}>
                  <Tag report={report.id} />
                  {report.here && <span class="unseen">{words.t('this_page')}</span>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody ref={body} onKeyDown={(event) => moveBy(event, active, rows.length, go)}>
            {rows.map((finding, index) => (
              <Row
                key={finding.id}
                finding={finding}
                reports={reports}
                active={index === Math.min(active, rows.length - 1)}
                onFocus={() => setActive(index)}
                onPick={onPick}
              />
            ))}
          </tbody>
        </table>
      </section>
      {!few && (
        <button type="button" class="more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.t('show_fewer') : words.t('show_all', findings.length)}
        </button>
      )}
      <Legend />
    </>
  );
}

/** Arrow keys, Home and End move between the rows, so that the table is one stop of the Tab key. */
function moveBy(event: KeyboardEvent, active: number, rows: number, go: (index: number) => void): void {
  const targets: Record<string, number> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    Home: 0,
    End: rows - 1,
  };
  const target = targets[event.key];
  if (target === undefined) return;
  event.preventDefault();
  go(target);
}

interface RowProps {
  finding: Finding;
  reports: ReportView[];
  active: boolean;
  onFocus(): void;
  onPick(finding: string): void;
}

function Row({ finding, reports, active, onFocus, onPick }: RowProps) {
  const groups = readingsOf(finding);
  const words = useWords();
  return (
    <tr class={`verdict-${finding.verdict}`}>
      <th scope="row">
        <button type="button" tabIndex={active ? 0 : -1} onFocus={onFocus} onClick={() => onPick(finding.id)}>
          <span dir="auto">{finding.about}</span>
          <small>{words.t(`kind_${finding.kind}`)}</small>
        </button>
      </th>
      {reports.map((report) => (
        <GridCell
          key={report.id}
          cell={cellOf(finding, groups, report)}
          language={report.language}
          original={report.copyOf}
        />
      ))}
    </tr>
  );
}
