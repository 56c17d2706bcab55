/** What can be done with the reports that are selected in the open event. */
import type { EventDetails, ReportRow } from '../../lib/app/library/protocol';
import type { Change } from '../../lib/core/library/model';
import { useWords } from '../words';
import { useLibrary } from './actions';
import { Selected } from './Selected';

interface Props {
  details: EventDetails;
  chosen: ReportRow[];
  clear(): void;
}

export function SelectedReports({ details: { event, reports }, chosen, clear }: Props) {
  const words = useWords();
  const { act, ask } = useLibrary();
  const ids = chosen.map(({ id }) => id);
  const many = words.count('reports', ids.length);
  // An event of all its reports would be the same one again.
  const all = ids.length === reports.length;
  const apart = ids.map((report): Change => ({ type: 'apart', report, event: event.id }));
  return (
    <Selected many={ids.length > 0 ? many : null} clear={clear}>
      <button
        type="button"
        class="button quiet"
        disabled={all}
        data-testid="lib-split"
        onClick={() => ask('split')}
      >
        {words.t('lib_split')}
      </button>
      <button type="button" class="button quiet" data-testid="lib-move" onClick={() => ask('move')}>
        {words.t('lib_move')}
      </button>
      <button
        type="button"
        class="button quiet"
        disabled={all}
        title={words.t('lib_apart_hint')}
        onClick={() => act(apart, words.t('lib_parted', many))}
      >
        {words.t('lib_apart')}
      </button>
      <button
        type="button"
        class="button quiet"
        onClick={() =>
          act([{ type: 'delete-reports', event: event.id, reports: ids }], words.t('lib_deleted', many))
        }
      >
        {words.t('lib_delete')}
      </button>
    </Selected>
  );
}
