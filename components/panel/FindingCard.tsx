/** One finding with its evidence: the readings in short, then each report's sentence with the phrase marked. */
import type { Ref } from 'preact';
import type { Finding, FindingValue } from '../../lib/core/model';
import { Tags } from '../parts/Tags';
import { type ReadingGroup, readingsOf } from '../view/readings';
import { type Reports, useReports } from '../view/reports';
import { useWords } from '../words';
import { CardActions } from './CardActions';
import { Unsaid } from './Unsaid';
import { VerdictBadge } from './VerdictBadge';
import { Witnesses } from './Witnesses';

/** The id of a card's element: where rows of the grid and marks in the page lead. */
export const cardId = (finding: string): string => `finding-${finding}`;

export function FindingCard({ finding, root }: { finding: Finding; root?: Ref<HTMLElement> }) {
  const words = useWords();
  const reports = useReports();
  const groups = readingsOf(finding);
  const apart = finding.verdict !== 'only' && groups.length > 1;
  return (
    <article
      class={`card verdict-${finding.verdict}`}
      id={cardId(finding.id)}
      tabIndex={-1}
      ref={root}
      data-testid={`finding-${finding.verdict}`}
      data-finding={finding.id}
      aria-labelledby={`${cardId(finding.id)}-title`}
    >
      <header>
        <h3 id={`${cardId(finding.id)}-title`} dir="auto">
          {finding.about}
        </h3>
        <p class="kind">
          <VerdictBadge verdict={finding.verdict} />
          <span>{words.t(`kind_${finding.kind}`)}</span>
        </p>
      </header>
      {apart && <ReadingsLine groups={inTime(groups, finding, reports)} />}
      <ul class="evidence">
        {inTime(groups, finding, reports).map(({ number, values }) => (
          <Witnesses key={number} finding={finding} values={values} />
        ))}
        <Unsaid finding={finding} />
      </ul>
      <CardActions finding={finding} />
    </article>
  );
}

/** Updates are told in the order of publication: that order is what explains them. */
function inTime(groups: ReadingGroup[], finding: Finding, reports: Reports): ReadingGroup[] {
  if (finding.verdict !== 'updated') return groups;
  const time = ({ values }: ReadingGroup): string =>
    values.map((value) => reports.get(value.report)?.published ?? '9999').sort()[0] ?? '9999';
  return groups.toSorted((a, b) => time(a).localeCompare(time(b)));
}

function ReadingsLine({ groups }: { groups: ReadingGroup[] }) {
  const words = useWords();
  return (
    <ul class="readings" aria-label={words.t('readings_label')}>
      {groups.map(({ number, values }) => (
        <li key={number}>
          <Phrase value={values[0]} />
          <Tags reports={values.map(({ report }) => report)} />
        </li>
      ))}
    </ul>
  );
}

function Phrase({ value }: { value: FindingValue | undefined }) {
  const language = useReports().get(value?.report ?? '')?.language;
  return (
    <q dir="auto" lang={language}>
      {value?.text}
    </q>
  );
}
