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
  remember: (on) => done(ask('set-remember', { remember: { on } })),
  copy: copyText,
};

export function WelcomePage() {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    void settled(ask('settings', {})).then((answer) => {
      if (answer.ok) setSettings(answer.value);
    });
  }, []);
  const chosen = settings?.welcomed ? settings.scope : null;
  const remember = settings?.remember ?? { on: false, days: 14 };
  return <Welcome key={`${chosen} ${remember.on}`} chosen={chosen} remember={remember} actions={ACTIONS} />;
}
