/** Keys for what Variorum does. Browsers let nobody but the person change them, on a page of their own. */
import { type Key, useWords } from '../words';
import { Part } from './Part';

export interface KeyOf {
  name: string;
  /** `Alt+Shift+V`; '' where none is set. */
  keys: string;
}

const LABELS: Record<string, Key> = {
  'open-panel': 'open_panel',
  'open-library': 'app_open_library',
  _execute_action: 'key_popup',
};

export function KeysPart({ keys, change }: { keys: KeyOf[]; change(): void }) {
  const words = useWords();
  const shown = keys.flatMap((one) => (LABELS[one.name] ? [{ ...one, label: LABELS[one.name] }] : []));
  return (
    <Part id="keys" heading={words.t('options_keys')}>
      <p>{words.t('keys_hint')}</p>
      <dl class="keys" data-testid="keys">
        {shown.map(({ name, keys: pressed, label }) => (
          <div key={name}>
            <dt>{words.t(label as Key)}</dt>
            <dd>{pressed ? <kbd dir="ltr">{pressed}</kbd> : words.t('keys_none')}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button quiet" data-testid="change-keys" onClick={change}>
        {words.t('keys_change')}
      </button>
    </Part>
  );
}
