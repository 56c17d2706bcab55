/** The open event: its title, and its reports in the order of their publication. */
import type { EventDetails, ReportRow } from '../../lib/app/library/protocol';
import { Icon } from '../parts/Icon';
import { ProblemNotice } from '../parts/ProblemNotice';
import { useWords } from '../words';
import { type OpenView, useLibrary } from './actions';
import { Skeleton } from './EventList';
import { OpenHead } from './OpenHead';
import { ReportLine } from './ReportLine';
import { SelectedReports } from './SelectedReports';

interface Props {
  open: OpenView;
  chosen: ReportRow[];
  choose(row: ReportRow): void;
  clear(): void;
}

export function EventView({ open: { id, details, problem }, chosen, choose, clear }: Props) {
  const words = useWords();
  const { actions } = useLibrary();
  return (
    <section class="lib-event" data-testid="lib-event" aria-busy={!problem && details?.event.id !== id}>
      <button type="button" class="link lib-back" onClick={() => actions.open(null)}>
        <Icon name="go" size={11} />
        {words.t('lib_back')}
      </button>
      {problem ? (
        <ProblemNotice problem={problem}>
          <button type="button" class="button" onClick={actions.again}>
            {words.t('try_again')}
          </button>
        </ProblemNotice>
      ) : details ? (
        <>
          <OpenHead key={details.event.id} details={details} />
          <Timeline key={`${details.event.id} reports`} details={details} chosen={chosen} choose={choose} />
          <SelectedReports details={details} chosen={chosen} clear={clear} />
        </>
      ) : (
        <Skeleton />
      )}
    </section>
  );
}

interface TimelineProps {
  details: EventDetails;
  chosen: ReportRow[];
  choose(row: ReportRow): void;
}

function Timeline({ details, chosen, choose }: TimelineProps) {
  const words = useWords();
  const isChosen = new Set(chosen.map(({ id }) => id));
  return (
    <>
      <h3 class="unseen">{words.t('lib_reports')}</h3>
      <ol class="lib-reports">
        {details.reports.map((row) => (
          <ReportLine key={row.id} row={row} isChosen={isChosen.has(row.id)} choose={() => choose(row)} />
        ))}
      </ol>
    </>
  );
}
