/** A detail on which the reports agree: one line; its evidence when opened. */
import type { Finding } from '../../lib/core/model';
import { Icon } from '../parts/Icon';
import { Tags } from '../parts/Tags';
import { useOpened } from '../parts/use-opened';
import { type ReadingGroup, readingsOf } from '../view/readings';
import { useReports } from '../view/reports';
import { useWords } from '../words';
import { CardActions } from './CardActions';
import { cardId } from './FindingCard';
import { Unsaid } from './Unsaid';
import { Witnesses } from './Witnesses';

export function AgreedLine({ finding }: { finding: Finding }) {
  const words = useWords();
  const reports = useReports();
  const readings = readingsOf(finding);
  const { opened, onToggle } = useOpened();
  return (
    <details
      class={`agreed verdict-${finding.verdict}`}
      id={cardId(finding.id)}
      onToggle={onToggle}
      data-testid={`finding-${finding.verdict}`}
      data-finding={finding.id}
    >
      <summary>
        <span class={`shape shape-${finding.verdict}`}>
          <Icon name={finding.verdict} size={12} />
          <span class="unseen">{words.t(`verdict_${finding.verdict}`)}</span>
        </span>
        {isTold(finding, readings) ? (
          <span class="agreed-about">{words.t(`kind_${finding.kind}`)}</span>
        ) : (
          <span class="agreed-about" dir="auto">
            {finding.about}
          </span>
        )}
        {readings.map(({ number, values }) => (
          <span key={number} class="agreed-reading">
            <q dir="auto" lang={reports.get(values[0]?.report ?? '')?.language}>
              {values[0]?.text}
            </q>{' '}
            <Tags reports={values.map(({ report }) => report)} />
          </span>
        ))}
      </summary>
      {opened && (
        <>
          <ul class="evidence">
            <Witnesses finding={finding} values={finding.values} />
            <Unsaid finding={finding} />
          </ul>
          <CardActions finding={finding} />
        </>
      )}
    </details>
  );
}

/** A name is about itself: the phrase stands there already, and the kind of detail tells more. */
const isTold = ({ about }: Finding, readings: ReadingGroup[]): boolean =>
  readings.some(({ values }) => values[0]?.text.toLowerCase() === about.toLowerCase());
