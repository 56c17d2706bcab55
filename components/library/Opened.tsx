/** What is kept of a report, fetched when it is asked for: its text, what a digest tells, what changed in it. */
import { useEffect, useState } from 'preact/hooks';
import type { ReportRow } from '../../lib/app/library/protocol';
import type { Revision } from '../../lib/core/library/model';
import type { DigestPassage, Report } from '../../lib/core/model';
import type { Result } from '../../lib/core/result';
import { digestPhrases } from '../view/digest-phrases';
import { useWords } from '../words';
import { useLibrary } from './actions';
import { Readings } from './Readings';
import { problemWords } from './use-changes';

export type Part = 'text' | 'changes';
/** Paragraphs, or passages of a digest, that are shown at first. */
const SHOWN = 60;

export function Opened({ row, part }: { row: ReportRow; part: Part }) {
  const words = useWords();
  const { actions } = useLibrary();
  const [answer, setAnswer] = useState<Result<{ report: Report; revisions: Revision[] }> | null>(null);
  useEffect(() => {
    let gone = false;
    void actions.report(row.id).then((got) => gone || setAnswer(got));
    return () => {
      gone = true;
    };
  }, [row.id]);
  if (!answer) return <p class="looking">{words.t('lib_loading')}</p>;
  if (!answer.ok)
    return (
      <p class="refused" role="alert">
        {problemWords(answer.problem, words)}
      </p>
    );
  const { report, revisions } = answer.value;
  if (part === 'changes') return <Readings report={report} revisions={revisions} />;
  return report.completeness === 'digest' ? (
    <Digest language={report.language} passages={report.passages} />
  ) : (
    <Lines language={report.language} lines={report.paragraphs} />
  );
}

function Lines({ lines, language }: { lines: string[]; language: string }) {
  const words = useWords();
  const [all, setAll] = useState(false);
  return (
    <>
      <div class="lib-text" lang={language === 'und' ? undefined : language}>
        {lines.slice(0, all ? undefined : SHOWN).map((line, index) => (
          <p key={index} dir="auto">
            {line}
          </p>
        ))}
      </div>
      {!all && lines.length > SHOWN && (
        <button type="button" class="more" onClick={() => setAll(true)}>
          {words.t('show_all', lines.length)}
        </button>
      )}
    </>
  );
}

/** The phrases that are kept, a passage on each line. */
function Digest({ passages, language }: { passages: DigestPassage[]; language: string }) {
  const words = useWords();
  const lines = passages.map(digestPhrases).filter((phrases) => phrases.length > 0);
  return (
    <>
      <p class="quiet">{words.t('lib_digest_note')}</p>
      <Lines language={language} lines={lines.map((phrases) => phrases.join(' … '))} />
    </>
  );
}
