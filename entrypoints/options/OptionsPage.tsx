/** The settings page, wired to the background. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Options, type OptionsActions, type SiteLine } from '../../components/Options';
import { ProblemNotice } from '../../components/parts/ProblemNotice';
import type { Totals } from '../../lib/core/library/model';
import type { Problem } from '../../lib/core/result';
import type { Settings } from '../../lib/core/settings/schema';
import { switchesFor } from '../../lib/core/settings/sites';
import { ask, requestOrigins } from '../../lib/platform/client';
import { openLibrary, openPage, saveFile, version } from '../../lib/platform/shell';
import { EVERY_SITE, originsOf } from '../page/origins';
import { done, settled } from '../page/reply';
import { sitesFile, sitesFromFile } from './sites-file';
import { useSources } from './use-sources';

export function OptionsPage() {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [library, setLibrary] = useState<Totals | null>(null);
  useEffect(() => {
    void settled(ask('settings', {})).then((answer) =>
      answer.ok ? setSettings(answer.value) : setProblem(answer.problem),
    );
    void totals().then(setLibrary);
  }, []);
  const sources = useSources();
  // What the address names is there only now.
  const there = settings !== null && sources !== null;
  useEffect(() => {
    if (there) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [there]);
  const lines = useMemo(() => (settings ? linesOf(settings) : []), [settings]);
  const actions = useMemo(() => actionsFor(settings, setSettings, setLibrary), [settings]);
  if (!settings) return problem && <ProblemNotice problem={problem} />;
  return (
    <Options
      scope={settings.scope}
      sites={lines}
      library={library}
      remember={settings.remember}
      sources={sources}
      version={version()}
      actions={actions}
    />
  );
}

async function read(): Promise<Settings | null> {
  const answer = await settled(ask('settings', {}));
  return answer.ok ? answer.value : null;
}

async function totals(): Promise<Totals | null> {
  const answer = await settled(ask('library-totals', {}));
  return answer.ok ? answer.value : null;
}

/** What holds on each site that has a rule, by name. */
const linesOf = (settings: Settings): SiteLine[] =>
  Object.keys(settings.sites)
    .toSorted()
    .map((site) => ({ site, switches: switchesFor(settings, site) }));

function actionsFor(
  settings: Settings | null,
  set: (settings: Settings | null) => void,
  setLibrary: (library: Totals | null) => void,
): OptionsActions {
  return {
    // The browser's question must be the first thing in the click: nothing is awaited before it.
    setScope: async (scope) => {
      if (scope === 'every' && !(await requestOrigins(EVERY_SITE))) return false;
      const answer = await settled(ask('set-scope', { scope }));
      if (answer.ok) set(answer.value);
      return answer.ok;
    },
    setSite: async (site, switches) => {
      if (switches?.detect && !(await requestOrigins(originsOf(site)))) return false;
      const kept = await done(ask('set-site', { site, switches }));
      set(await read());
      return kept;
    },
    exportSites: () => saveFile('variorum-sites.json', sitesFile(settings?.sites ?? {})),
    importSites: async (text) => {
      const sites = sitesFromFile(text);
      if (!sites) return null;
      const answer = await settled(ask('import-sites', { sites }));
      if (!answer.ok) return null;
      set(answer.value);
      return Object.keys(sites).length;
    },
    setRemember: async (remember) => {
      const answer = await settled(ask('set-remember', { remember }));
      if (answer.ok) set(answer.value);
      return answer.ok;
    },
    forget: async () => {
      const gone = await done(ask('library-clear', { what: 'remembered' }));
      setLibrary(await totals());
      return gone;
    },
    openLibrary: () => openLibrary(),
    openWelcome: () => openPage('welcome.html'),
  };
}
