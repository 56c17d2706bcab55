/** Where Variorum looks for articles: every news site, or only those that the person picks. */
import { useState } from 'preact/hooks';
import type { Problem } from '../../lib/core/result';
import type { Settings } from '../../lib/core/settings/schema';
import { useWords } from '../words';
import { Part } from './Part';

const SCOPES = ['every', 'picked'] as const;

interface Props {
  scope: Settings['scope'];
  /** Every site was chosen, and the browser does not allow it any more. */
  disallowed: boolean;
  /** The browser does not take the list of sites. */
  unwatched: Problem | null;
  setScope(scope: Settings['scope']): Promise<boolean>;
}

export function ScopePart({ scope, disallowed, unwatched, setScope }: Props) {
  const words = useWords();
  const [refused, setRefused] = useState(false);
  const set = async (name: Settings['scope']): Promise<void> => setRefused(!(await setScope(name)));
  return (
    <Part id="scope" heading={words.t('options_scope')}>
      <fieldset class="choices">
        <legend class="unseen">{words.t('options_scope')}</legend>
        {SCOPES.map((name) => (
          <label key={`${name}-${scope}`} class="choice">
            <input
              type="radio"
              name="scope"
              value={name}
              checked={scope === name}
              data-testid={`scope-${name}`}
              onChange={() => set(name)}
            />
            <b>{words.t(`scope_${name}`)}</b>
            <span>{words.t(`scope_${name}_hint`)}</span>
          </label>
        ))}
      </fieldset>
      {disallowed && (
        <p class="refused buttons">
          {words.t('scope_disallowed')}
          <button type="button" class="button" data-testid="allow-every" onClick={() => set('every')}>
            {words.t('allow')}
          </button>
        </p>
      )}
      {unwatched && (
        <p class="refused" data-testid="unwatched" title={unwatched.message}>
          {words.t('watch_failed')}
        </p>
      )}
      <p class="refused" role="status">
        {refused && words.t('permission_refused')}
      </p>
    </Part>
  );
}
