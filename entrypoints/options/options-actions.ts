/** What the settings page asks for. The browser's question is the first thing in a click: nothing is awaited before it. */
import type { OptionsActions } from '../../components/Options';
import type { Totals } from '../../lib/core/library/model';
import type { Settings } from '../../lib/core/settings/schema';
import { ask, requestOrigins } from '../../lib/platform/client';
import { openShortcuts } from '../../lib/platform/commands';
import { giveBack } from '../../lib/platform/permissions';
import { openLibrary, openPage, saveFile } from '../../lib/platform/shell';
import { EVERY_SITE, originsOf } from '../page/origins';
import { done, settled } from '../page/reply';
import { sitesFile, sitesFromFile } from './sites-file';

export async function readSettings(): Promise<Settings | null> {
  const answer = await settled(ask('settings', {}));
  return answer.ok ? answer.value : null;
}

export async function readTotals(): Promise<Totals | null> {
  const answer = await settled(ask('library-totals', {}));
  return answer.ok ? answer.value : null;
}

export function actionsFor(
  settings: Settings | null,
  set: (settings: Settings | null) => void,
  setLibrary: (library: Totals | null) => void,
): OptionsActions {
  return {
    setScope: async (scope) => {
      if (scope === 'every' && !(await requestOrigins(EVERY_SITE))) return false;
      const answer = await settled(ask('set-scope', { scope }));
      if (answer.ok) set(answer.value);
      return answer.ok;
    },
    setSite: async (site, switches) => {
      if (switches?.detect && !(await requestOrigins(originsOf(site)))) return false;
      const kept = await done(ask('set-site', { site, switches }));
      set(await readSettings());
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
      setLibrary(await readTotals());
      return gone;
    },
    giveBack,
    changeKeys: () => void openShortcuts(),
    openLibrary: () => openLibrary(),
    openWelcome: () => openPage('welcome.html'),
  };
}
