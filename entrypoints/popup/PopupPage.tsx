/** The popup, wired to the background: this site's switches, this page's state. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Popup, type PopupActions } from '../../components/Popup';
import { siteName } from '../../components/view/site-name';
import type { SiteSwitches } from '../../lib/core/settings/schema';
import { ask, openPanel, requestOrigins } from '../../lib/platform/client';
import { openLibrary, openOptions, tabAddress } from '../../lib/platform/shell';
import { originsOf } from '../page/origins';
import { keptUnder, settled, stateFrom } from '../page/reply';
import { type PanelOfTab, usePanel } from '../sidepanel/use-panel';

export function PopupPage() {
  const { tab, state, take } = usePanel(false);
  const site = useSite(tab);
  const [switches, setSwitches] = useState<SiteSwitches | null>(null);
  useEffect(() => {
    if (!site) return;
    void settled(ask('site-switches', { site })).then((answer) =>
      setSwitches(answer.ok ? answer.value : null),
    );
  }, [site]);
  const actions = useMemo(() => actionsFor(tab, site ?? null, take, setSwitches), [tab, site, take]);
  return <Popup site={site ?? null} switches={switches} state={state} actions={actions} />;
}

/** The host name of a tab's page; undefined until it is known, null where it is no web page. */
function useSite(tab: number | null): string | null | undefined {
  const [site, setSite] = useState<string | null>();
  useEffect(() => {
    if (tab === null) return;
    void tabAddress(tab).then((address) =>
      setSite(address && /^https?:/.test(address) ? siteName(address) : null),
    );
  }, [tab]);
  return site;
}

function actionsFor(
  tab: number | null,
  site: string | null,
  take: PanelOfTab['take'],
  setSwitches: (switches: SiteSwitches) => void,
): PopupActions {
  return {
    // The browser's question must be the first thing in the click: nothing is awaited before it.
    setSwitch: async (name, on) => {
      if (!site) return false;
      if (name === 'detect' && on && !(await requestOrigins(originsOf(site)))) return false;
      const answer = await settled(ask('set-site', { site, switches: { [name]: on } }));
      if (answer.ok) setSwitches(answer.value);
      return answer.ok;
    },
    // Called at once in the click: both browsers open a panel only within it.
    openPanel: () => {
      if (tab !== null) void openPanel(tab);
    },
    findMore: () => {
      if (tab === null) return;
      void openPanel(tab);
      void settled(ask('want-more', { tab }));
    },
    look: () => {
      if (tab !== null) void take(stateFrom(ask('look', { tab })));
    },
    keep: async () => (tab === null ? null : keptUnder(ask('keep-article', { tab }))),
    openLibrary,
    openOptions,
  };
}
