/** The settings page, wired to the background and the browser. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Options, type SiteLine } from '../../components/Options';
import type { HeldSite } from '../../components/options/Held';
import { ProblemNotice } from '../../components/parts/ProblemNotice';
import type { Totals } from '../../lib/core/library/model';
import type { Problem } from '../../lib/core/result';
import { covers } from '../../lib/core/settings/origins';
import type { Settings } from '../../lib/core/settings/schema';
import { switchesFor } from '../../lib/core/settings/sites';
import { ask } from '../../lib/platform/client';
import { version } from '../../lib/platform/shell';
import { settled } from '../page/reply';
import { actionsFor, readTotals } from './options-actions';
import { useHeld, useKeys, useUnwatched } from './use-browser';
import { useSources } from './use-sources';

export function OptionsPage() {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [library, setLibrary] = useState<Totals | null>(null);
  useEffect(() => {
    void settled(ask('settings', {})).then((answer) =>
      answer.ok ? setSettings(answer.value) : setProblem(answer.problem),
    );
    void readTotals().then(setLibrary);
  }, []);
  const sources = useSources();
  const held = useHeld();
  const keys = useKeys();
  const unwatched = useUnwatched(settings);
  // What the address names is there only now.
  const there = settings !== null && sources !== null;
  useEffect(() => {
    if (there) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [there]);
  const lines = useMemo(() => (settings ? linesOf(settings, held) : []), [settings, held]);
  const actions = useMemo(() => actionsFor(settings, setSettings, setLibrary), [settings]);
  if (!settings) return problem && <ProblemNotice problem={problem} />;
  return (
    <Options
      scope={settings.scope}
      sites={lines}
      remember={settings.remember}
      version={version()}
      {...{ held, unwatched, library, sources, keys, actions }}
    />
  );
}

/** What holds on each site that has a rule; until permissions are known, none is said to lack one. */
const linesOf = (settings: Settings, held: HeldSite[] | null): SiteLine[] =>
  Object.keys(settings.sites).map((site) => ({
    site,
    switches: switchesFor(settings, site),
    allowed: held?.some(({ origin }) => covers(origin, site)) ?? true,
  }));
