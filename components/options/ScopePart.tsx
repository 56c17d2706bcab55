/** Where Variorum looks for articles: every news site, or only those that the person picks. */
import { useState } from 'preact/hooks';
import type { Settings } from '../../lib/core/settings/schema';
import { useWords } from '../words';
import { Part } from './Part';

const SCOPES = ['every', 'picked'] as const;

interface Props {
  scope: Settings['scope'];
  setScope(scope: Settings['scope']): Promise<boolean>;
}

export function ScopePart({ scope, setScope }: Props) {
  const words = useWords();
  const [refused, setRefused] = useState(false);
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
              onChange={async () => setRefused(!(await setScope(name)))}
            />
            <b>{words.t(`scope_${name}`)}</b>
            <span>{words.t(`scope_${name}_hint`)}</span>
          </label>
        ))}
      </fieldset>
      <p class="refused" role="status">
        {refused && words.t('permission_refused')}
      </p>
    </Part>
  );
}
