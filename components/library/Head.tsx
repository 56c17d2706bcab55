/** The page's head: how much is kept, and what can be done with all of it. */
import type { Totals } from '../../lib/core/library/model';
import { Icon } from '../parts/Icon';
import { Logo } from '../parts/Logo';
import { fileSize } from '../view/file-size';
import { useWords, type Words } from '../words';
import { useLibrary } from './actions';

const DIALOGS = ['import', 'export', 'clear'] as const;

export function Head({ totals }: { totals: Totals | null }) {
  const words = useWords();
  const { ask, actions } = useLibrary();
  return (
    <header class="lib-head">
      <h1 id="lib-title" class="brand">
        <Logo size={26} />
        <span>
          {words.t('lib_title')}
          <small data-testid="lib-totals">{totals ? totalsLine(totals, words) : '…'}</small>
        </span>
      </h1>
      <div class="buttons">
        <button type="button" class="button" data-testid="lib-add" onClick={() => ask('add')}>
          {words.t('lib_add')}
        </button>
        {DIALOGS.map((name) => (
          <button
            key={name}
            type="button"
            class="button quiet"
            data-testid={`lib-${name}`}
            onClick={() => ask(name)}
          >
            {words.t(`lib_${name}`)}
          </button>
        ))}
        <button
          type="button"
          class="bar-button"
          title={words.t('settings')}
          aria-label={words.t('settings')}
          onClick={actions.openOptions}
        >
          <Icon name="gear" size={15} />
        </button>
      </div>
    </header>
  );
}

const totalsLine = ({ events, reports, bytes, unreadable }: Totals, words: Words): string =>
  words.join([
    words.count('events', events),
    words.count('reports', reports),
    fileSize(bytes, words.language),
    unreadable > 0 ? words.t('lib_unreadable', unreadable) : null,
  ]);
