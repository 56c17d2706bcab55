/** A title or paragraph in its own language and direction, with its passages and marks. */
import type { BesideBlock, BesideView } from '../../lib/core/beside/model';
import type { Verdict } from '../../lib/core/model';
import { useReports } from '../view/reports';
import { isolated, useWords } from '../words';
import { Marked } from './Marked';
import { type Run, runsOf } from './pieces';
import type { Partner } from './ties';

interface Props {
  block: BesideBlock;
  title: boolean;
  language: string;
  /** Number of its first passage in the column. */
  first: number;
  /** Of all passages of the column. */
  partners: Partner[][];
  view: BesideView;
  shown: ReadonlySet<Verdict>;
  onPick(findings: string[], mark: HTMLElement): void;
  onGo(partner: Partner, from: HTMLElement): void;
}

export function Block({ block, title, language, first, partners, view, shown, onPick, onGo }: Props) {
  const Frame = title ? 'h2' : 'p';
  if (block.text.trim() === '') return null;
  let number = first;
  return (
    <Frame dir="auto" lang={language}>
      {runsOf(block, view.verdicts, shown).map((run, index) => {
        const words = <Words key={index} run={run} verdicts={view.verdicts} onPick={onPick} />;
        if (!run.passage) return words;
        const own = number++;
        return (
          <span key={index} class="bs-passage" data-passage={own} tabIndex={-1}>
            {words}
            {(partners[own] ?? []).map((partner) => (
              <Reference key={partner.column} partner={partner} view={view} onGo={onGo} />
            ))}
          </span>
        );
      })}
    </Frame>
  );
}

interface WordsProps extends Pick<Props, 'onPick'> {
  run: Run;
  verdicts: ReadonlyMap<string, Verdict>;
}

function Words({ run, verdicts, onPick }: WordsProps) {
  return (
    <>
      {run.pieces.map(({ text, findings }, index) => {
        const verdict = verdicts.get(findings[0] ?? '');
        if (!verdict) return text;
        return <Marked key={index} text={text} findings={findings} verdict={verdict} onPick={onPick} />;
      })}
    </>
  );
}

interface ReferenceProps extends Pick<Props, 'view' | 'onGo'> {
  partner: Partner;
}

/** The letter of a report that tells the same: leads to its passage. */
function Reference({ partner, view, onGo }: ReferenceProps) {
  const words = useWords();
  const report = useReports().get(view.columns[partner.column]?.report ?? '');
  if (!report) return null;
  const label = words.t('bs_same', isolated(`${report.letter}, ${report.outlet.name}`));
  return (
    <button
      type="button"
      class={`bs-ref hue-${report.hue}`}
      title={label}
      aria-label={label}
      onClick={(event) => onGo(partner, event.currentTarget)}
    >
      {report.letter}
    </button>
  );
}
