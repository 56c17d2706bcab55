/** Whether the article has marks also for what is agreed and for what it alone tells; kept for all pages. */
import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../words';
import { useActions } from './actions';

export function MarkAll() {
  const words = useWords();
  const { markAll } = useActions();
  const [all, setAll] = useState<boolean | null>(null);
  useEffect(() => {
    void markAll?.(null).then(setAll);
  }, [markAll]);
  if (!markAll || all === null) return null;
  return (
    <label class="check mark-all">
      <input
        type="checkbox"
        data-testid="mark-all"
        checked={all}
        onChange={async (event) => setAll(await markAll(event.currentTarget.checked))}
      />
      {words.t('mark_all')}
    </label>
  );
}
