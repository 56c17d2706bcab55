/** The welcome page, wired to the background: the one choice and its permission. */
import { useEffect, useState } from 'preact/hooks';
import { Welcome, type WelcomeActions } from '../../components/Welcome';
import type { Settings } from '../../lib/core/settings/schema';
import { ask, requestOrigins } from '../../lib/platform/client';
import { copyText } from '../../lib/platform/shell';
import { EVERY_SITE } from '../page/origins';
import { done, settled } from '../page/reply';

const ACTIONS: WelcomeActions = {
  // The browser's question must be the first thing in the click: nothing is awaited before it.
  choose: async (scope) => {
    if (scope === 'every' && !(await requestOrigins(EVERY_SITE))) return 'refused';
    return (await done(ask('set-scope', { scope }))) ? 'done' : 'failed';
  },
  copy: copyText,
};

export function WelcomePage() {
  const [chosen, setChosen] = useState<Settings['scope'] | null>();
  useEffect(() => {
    void settled(ask('settings', {})).then((answer) =>
      setChosen(answer.ok && answer.value.welcomed ? answer.value.scope : null),
    );
  }, []);
  return <Welcome key={String(chosen)} chosen={chosen ?? null} actions={ACTIONS} />;
}
