/** What can be done with the events that are selected. */
import type { EventRow } from '../../lib/app/library/protocol';
import { useWords } from '../words';
import { useLibrary } from './actions';
import { Selected } from './Selected';

export function SelectedEvents({ chosen, clear }: { chosen: EventRow[]; clear(): void }) {
  const words = useWords();
  const { act, ask } = useLibrary();
  const many = words.count('events', chosen.length);
  const remove = (): Promise<void> =>
    act([{ type: 'delete-events', events: chosen.map(({ id }) => id) }], words.t('lib_deleted', many));
  return (
    <Selected many={chosen.length > 0 ? many : null} clear={clear}>
      <button
        type="button"
        class="button quiet"
        disabled={chosen.length < 2}
        data-testid="lib-merge"
        onClick={() => ask('merge')}
      >
        {words.t('lib_merge')}
      </button>
      <button type="button" class="button quiet" onClick={() => ask('export')}>
        {words.t('lib_export')}
      </button>
      <button type="button" class="button quiet" onClick={remove}>
        {words.t('lib_delete')}
      </button>
    </Selected>
  );
}
