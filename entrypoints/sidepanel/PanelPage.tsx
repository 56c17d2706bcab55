/** The panel, wired to the background. */
import { useEffect, useMemo } from 'preact/hooks';
import { Panel, type PanelActions } from '../../components/Panel';
import { useWords } from '../../components/words';
import { ask, mayRequest, requestOrigins } from '../../lib/platform/client';
import { copyText, openLibrary, openOptions, openPage } from '../../lib/platform/shell';
import { askAgain } from '../library/ask-again';
import { besideAddress } from '../page/beside-address';
import { useRefused } from '../page/framed';
import { originsOf } from '../page/origins';
import { done, keptUnder, settled, stateFrom } from '../page/reply';
import { takeAway } from '../page/take-away';
import { type PanelOfTab, usePanel } from './use-panel';
import { useSources } from './use-sources';

interface Props {
  /** True when it stands in a page of its own, docked by the content script. */
  docked: boolean;
  /** True when the address names the tab, as it does when the panel is a tab itself. */
  fixed: boolean;
}

export function PanelPage({ docked, fixed }: Props) {
  const { tab, state, show, take } = usePanel(!docked && !fixed);
  const { view, actions: fetching } = useSources(tab, state, docked);
  const words = useWords();
  const actions = useMemo(
    () => ({
      ...actionsFor(tab, take, { docked, fixed }),
      ...fetching,
      ...(tab !== null && { takeAway: takeAway(tab, words) }),
    }),
    [tab, take, docked, fixed, fetching, words],
  );
  const refused = useRefused();
  useEscape(actions.close);
  return <Panel state={state} actions={actions} show={show} sources={view} refused={refused} />;
}

function actionsFor(tab: number | null, take: PanelOfTab['take'], { docked, fixed }: Props): PanelActions {
  if (tab === null) return WITHOUT_TAB;
  const look = (): void => void take(stateFrom(ask('look', { tab })));
  return {
    look,
    choose: (event) => void take(stateFrom(ask('choose', { tab, event }))),
    notThisEvent: () => void take(stateFrom(ask('not-this-event', { tab }))),
    undo: () => void take(stateFrom(ask('undo-correction', { tab }))),
    setAside: async (finding, aside) => (await askAgain('set-aside', { tab, finding, aside })).ok,
    jump: async (finding, value) => {
      const answer = await settled(ask('jump', { tab, finding, value }));
      return answer.ok && answer.value.found;
    },
    copy: copyText,
    // The browser's question must be the first thing in the click: nothing is awaited before it.
    allow: async (site) => {
      const granted = await requestOrigins(originsOf(site));
      if (granted && (await done(ask('set-site', { site, switches: { detect: true } })))) look();
      return granted;
    },
    keep: () => keptUnder(ask('keep-article', { tab })),
    openBeside: (reports, finding) => openPage(besideAddress(tab, reports, finding)),
    markAll: async (all) => (await ask('mark-all', { tab, all }).catch(() => undefined))?.all ?? false,
    openLibrary,
    openOptions,
    ...((docked ? !mayRequest() : !fixed) && { openWide: () => openPage(`sidepanel.html?tab=${tab}`) }),
    ...(docked && { close: () => void ask('undock', { tab }) }),
  };
}

const no = async (): Promise<boolean> => false;
const WITHOUT_TAB: PanelActions = {
  look: () => location.reload(),
  choose: () => {},
  jump: no,
  copy: copyText,
  allow: no,
  keep: async () => null,
  openOptions,
};

/** Esc closes the docked panel. */
function useEscape(close: (() => void) | undefined): void {
  useEffect(() => {
    if (!close) return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) close();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [close]);
}
