/** What the person just set right about the article, with the way back. */
import { useEffect, useRef } from 'preact/hooks';
import type { Corrected } from '../../lib/app/ports';
import { isolated, useWords } from '../words';
import { useActions } from './actions';

export function CorrectedLine({ corrected: { said, title } }: { corrected: Corrected }) {
  const words = useWords();
  const { undo } = useActions();
  const button = useRef<HTMLButtonElement>(null);
  // What was clicked went with the event: whoever goes on by keyboard here goes on at the way back.
  useEffect(() => {
    const { ownerDocument: page } = button.current ?? {};
    if (page?.hasFocus() && page.activeElement === page.body) button.current?.focus();
  }, []);
  return (
    <p class="corrected" role="status" data-testid="corrected">
      {words.t(said === 'this-event' ? 'app_said_this' : 'app_said_not_this', isolated(title))}{' '}
      <button type="button" class="link" ref={button} data-testid="undo" onClick={undo}>
        {words.t('lib_undo')}
      </button>
    </p>
  );
}
