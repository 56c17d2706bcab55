/** What was done last, with its way back. It stays until it is dismissed or something else is done. */
import { Icon } from '../parts/Icon';
import { useWords } from '../words';
import type { ToastView } from './use-changes';

interface Props {
  toast: ToastView | null;
  undo(): void;
  dismiss(): void;
}

export function Toast({ toast, undo, dismiss }: Props) {
  const words = useWords();
  return (
    <div class="lib-toast" data-testid="lib-toast">
      <p role="status" dir="auto">
        {toast?.text}
      </p>
      {toast && toast.undo.length > 0 && (
        <button type="button" class="link" title="Ctrl+Z" data-testid="lib-undo" onClick={undo}>
          {words.t('lib_undo')}
        </button>
      )}
      {toast && (
        <button type="button" class="bar-button" aria-label={words.t('lib_dismiss')} onClick={dismiss}>
          <Icon name="close" size={12} />
        </button>
      )}
    </div>
  );
}
