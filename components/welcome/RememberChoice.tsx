/** One more choice, off unless it is made: whether what is read stays in the library for a while. */
import { useState } from 'preact/hooks';
import type { Remember } from '../../lib/core/settings/schema';
import { Switch } from '../parts/Switch';
import type { WelcomeActions } from '../Welcome';
import { useWords } from '../words';

interface Props {
  remember: Remember;
  choose: WelcomeActions['remember'];
}

export function RememberChoice({ remember, choose }: Props) {
  const words = useWords();
  const [on, setOn] = useState(remember.on);
  const [failed, setFailed] = useState(false);
  const days = new Intl.NumberFormat(words.language, {
    style: 'unit',
    unit: 'day',
    unitDisplay: 'long',
  }).format(remember.days);
  const pick = async (wanted: boolean): Promise<void> => {
    const stored = await choose(wanted);
    if (stored) setOn(wanted);
    setFailed(!stored);
  };
  return (
    <section class="scope-choice remember-choice">
      <Switch
        testid="remember"
        label={words.t('app_remember_for', days)}
        hint={words.t('app_remember_hint')}
        on={on}
        onChange={pick}
      />
      <p class="refused" role="status">
        {failed && words.t('choice_failed')}
      </p>
    </section>
  );
}
