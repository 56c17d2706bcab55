/** The same utterance in the words of several reports, each against the first one's wording. */
import type { Statement } from '../../lib/core/model';
import { Tag } from '../parts/Tag';
import { useReports } from '../view/reports';
import { type Piece, wordDiff } from '../view/word-diff';
import { useWords } from '../words';

/** UTF-16 units of a wording that are compared; longer ones (no single utterance) are cut. */
const MAX_LENGTH = 1200;

export function StatementCard({ statement }: { statement: Statement }) {
  const words = useWords();
  const reports = useReports();
  const [first, ...others] = statement.filter(({ report }) => reports.has(report));
  const speaker = statement.find((wording) => wording.speaker)?.speaker;
  if (!first) return null;
  const language = reports.get(first.report)?.language ?? 'und';
  const base = first.text.slice(0, MAX_LENGTH);
  return (
    <article class="card statement" data-testid="statement">
      {speaker && (
        <h3 dir="auto" class="speaker">
          {speaker}
        </h3>
      )}
      <ul class="evidence">
        <Wording report={first.report} pieces={[{ kind: 'same', text: base }]} />
        {others.map(({ report, text }) => (
          <Wording
            key={report}
            report={report}
            pieces={wordDiff(base, text.slice(0, MAX_LENGTH), language)}
          />
        ))}
      </ul>
      {others.length > 0 && (
        <p class="unseen">{words.t('diff_explained', reports.get(first.report)?.letter ?? '')}</p>
      )}
    </article>
  );
}

const TAGS = { same: 'span', own: 'ins', missing: 'del' } as const;

function Wording({ report, pieces }: { report: string; pieces: Piece[] }) {
  const language = useReports().get(report)?.language;
  return (
    <li class="witness">
      <Tag report={report} />
      <q class="sentence" dir="auto" lang={language}>
        {pieces.map(({ kind, text }, index) => {
          const Piece = TAGS[kind];
          return <Piece key={index}>{text}</Piece>;
        })}
      </q>
    </li>
  );
}
