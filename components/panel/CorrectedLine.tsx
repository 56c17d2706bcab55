/** What the person just set right about the article, with the way back. */
import type { Corrected } from '../../lib/app/ports';
import { isolated, useWords } from '../words';
import { useActions } from './actions';

export function CorrectedLine({ corrected: { said, title } }: { corrected: Corrected }) {
  const words = useWords();
  const { undo } = useActions();
  return (
    <p class="corrected" role="status" data-testid="corrected">
      {words.t(said === 'this-event' ? 'app_said_this' : 'app_said_not_this', isolated(title))}{' '}
      <button type="button" class="link" data-testid="undo" onClick={undo}>
        {words.t('lib_undo')}
      </button>
    </p>
  );
}
