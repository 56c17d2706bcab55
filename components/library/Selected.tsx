/** The bar at the foot of a list while something in it is selected. */
import type { ComponentChildren } from 'preact';
import { Icon } from '../parts/Icon';
import { useWords } from '../words';

interface Props {
  /** What is selected, in words; null: nothing. */
  many: string | null;
  clear(): void;
  children: ComponentChildren;
}

export function Selected({ many, clear, children }: Props) {
  const words = useWords();
  return (
    <div class={many === null ? 'unseen' : 'lib-selected'}>
      <span role="status">{many !== null && words.t('lib_selected', many)}</span>
      {many !== null && <div class="buttons">{children}</div>}
      {many !== null && (
        <button
          type="button"
          class="bar-button"
          title={words.t('lib_unselect')}
          aria-label={words.t('lib_unselect')}
          onClick={clear}
        >
          <Icon name="close" size={12} />
        </button>
      )}
    </div>
  );
}
