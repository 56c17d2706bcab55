/** The one choice: every news site, or only sites that the person picks. A refusal is told, not argued with. */
import { useState } from 'preact/hooks';
import type { Settings } from '../../lib/core/settings/schema';
import { Icon } from '../parts/Icon';
import type { WelcomeActions } from '../Welcome';
import { type Key, useWords } from '../words';

const SCOPES = ['every', 'picked'] as const;

interface Props {
  chosen: Settings['scope'] | null;
  choose: WelcomeActions['choose'];
}

export function ScopeChoice({ chosen, choose }: Props) {
  const words = useWords();
  const [now, setNow] = useState<Settings['scope'] | null>(chosen);
  const [said, setSaid] = useState<Key | null>(null);
  const pick = async (scope: Settings['scope']): Promise<void> => {
    const answer = await choose(scope);
    if (answer === 'done') setNow(scope);
    setSaid(answer === 'done' ? `chosen_${scope}` : `choice_${answer}`);
  };
  return (
    <section class="scope-choice" aria-labelledby="scope-choice">
      <h2 id="scope-choice">{words.t('welcome_choice')}</h2>
      <div class="two">
        {SCOPES.map((scope) => (
          <button
            key={scope}
            type="button"
            class="big-choice"
            aria-pressed={now === scope}
            data-testid={`choose-${scope}`}
            onClick={() => pick(scope)}
          >
            <b>
              {words.t(`scope_${scope}`)}
              {now === scope && <Icon name="check" size={16} />}
            </b>
            <span>{words.t(`scope_${scope}_hint`)}</span>
          </button>
        ))}
      </div>
      <p class="said-so" role="status" data-testid="welcome-said">
        {said && words.t(said)}
      </p>
      <p class="quiet">{words.t('welcome_change')}</p>
    </section>
  );
}
