/** What reports tell in the same words: the most telling phrases, a line each, and the others when asked for. */
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Finding } from '../../lib/core/model';
import { Tags } from '../parts/Tags';
import { useOpened } from '../parts/use-opened';
import { useReports } from '../view/reports';
import { useWords } from '../words';
import { CardActions } from './CardActions';
import { cardId } from './FindingCard';
import { Witnesses } from './Witnesses';

/** Phrases shown at first: there are up to twenty, and each tells less than a value. */
const SHOWN = 5;

export function SameWords({ findings, reveal }: { findings: Finding[]; reveal: boolean }) {
  const words = useWords();
  const [all, setAll] = useState(false);
  // Before the panel's own effect looks for the item.
  useLayoutEffect(() => {
    if (reveal) setAll(true);
  }, [reveal]);
  const few = findings.length <= SHOWN + 1;
  const shown = all || few ? findings : findings.slice(0, SHOWN);
  return (
    <div class="same-words" data-testid="same-words">
      <h3 id="part-same-words">
        {words.t('same_words_heading')} <span class="how-many">{words.number(findings.length)}</span>
      </h3>
      <ul aria-labelledby="part-same-words">
        {shown.map((finding) => (
          <Act key={finding.id} finding={finding} />
        ))}
      </ul>
      {!few && (
        <button type="button" class="more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.t('show_fewer') : words.t('show_more', findings.length - SHOWN)}
        </button>
      )}
    </div>
  );
}

/** Its shortest wording and who has it; the sentences when opened. */
function Act({ finding }: { finding: Finding }) {
  const reports = useReports();
  const { opened, onToggle } = useOpened();
  const source = finding.values.find(({ text }) => text === finding.about) ?? finding.values[0];
  return (
    <li>
      <details
        class="act"
        id={cardId(finding.id)}
        onToggle={onToggle}
        data-testid={`finding-${finding.verdict}`}
        data-finding={finding.id}
      >
        <summary>
          <q dir="auto" lang={reports.get(source?.report ?? '')?.language}>
            {finding.about}
          </q>{' '}
          <Tags reports={finding.values.map(({ report }) => report)} />
        </summary>
        {opened && (
          <>
            <ul class="evidence">
              <Witnesses finding={finding} values={finding.values} />
            </ul>
            <CardActions finding={finding} />
          </>
        )}
      </details>
    </li>
  );
}
