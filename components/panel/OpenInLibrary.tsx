/** Leads to an event on the library page; nothing where there is no such page, as in the demo. */
import { useWords } from '../words';
import { useActions } from './actions';

export function OpenInLibrary({ event }: { event: string }) {
  const words = useWords();
  const { openLibrary } = useActions();
  if (!openLibrary) return null;
  return (
    <button type="button" class="link" data-testid="open-in-library" onClick={() => openLibrary(event)}>
      {words.t('app_open_in_library')}
    </button>
  );
}
