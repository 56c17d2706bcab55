/** One report: who tells it and when, then its words. */
import { useMemo } from 'preact/hooks';
import type { BesideKind, BesideView } from '../../lib/core/beside/model';
import type { Verdict } from '../../lib/core/model';
import { useReports } from '../view/reports';
import { type Key, useWords } from '../words';
import { Block } from './Block';
import { ColumnHead } from './ColumnHead';
import { type Partner, partnersOf } from './ties';

interface Props {
  at: number;
  view: BesideView;
  /** Verdicts whose phrases are marked. */
  shown: ReadonlySet<Verdict>;
  /** Is it the one that is seen where there is room for one? */
  open: boolean;
  removable: boolean;
  onReport(report: string): void;
  onRemove(): void;
  onPick(findings: string[], mark: HTMLElement): void;
  onGo(partner: Partner, from: HTMLElement): void;
}

const NOTES: Partial<Record<BesideKind, Key>> = {
  digest: 'bs_digest',
  summary: 'bs_summary',
  missing: 'bs_missing',
};

export function Column({ at, view, shown, open, removable, onReport, onRemove, onPick, onGo }: Props) {
  const words = useWords();
  const reports = useReports();
  const column = view.columns[at];
  const report = reports.get(column?.report ?? '');
  const text = useMemo(() => {
    let before = 0;
    const partners = partnersOf(view, at);
    return column?.blocks.map((block, index) => {
      const first = before;
      before += block.passages.length;
      const own = { block, first, partners, view, shown, onPick, onGo };
      return <Block key={index} {...own} title={index === 0} language={report?.language ?? 'und'} />;
    });
  }, [view, at, column, shown, report, onPick, onGo]);
  if (!column || !report) return null;
  const cut = column.kind === 'text' && report.completeness === 'cut' ? 'completeness_cut_hint' : null;
  const note = NOTES[column.kind] ?? cut;
  return (
    <section
      class={`bs-column hue-${report.hue}${open ? ' is-open' : ''}`}
      aria-label={`${report.letter}: ${report.outlet.name}`}
      data-testid="beside-column"
      data-column={at}
    >
      <ColumnHead at={at} report={report} removable={removable} onReport={onReport} onRemove={onRemove} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
      <div class="bs-scroll" tabIndex={0} data-testid="beside-text">
        <div class={`bs-text bs-${column.kind}`}>
          {note && <p class="bs-note">{words.t(note)}</p>}
          {text}
        </div>
      </div>
    </section>
  );
}
