/** What the panel fetches: texts of other reports, by a click or by itself where that was chosen; more reports. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PanelActions } from '../../components/Panel';
import type { Search, SourcesView, TextStep } from '../../components/panel/sources';
import type { PanelState, Untold } from '../../lib/app/ports';
import type { Found, PanelSources } from '../../lib/app/texts/protocol';
import type { Result } from '../../lib/core/result';
import { ask, mayRequest } from '../../lib/platform/client';
import { withHosts } from '../../lib/platform/page-fetch';
import { settled } from '../page/reply';
import { fetchTexts, type TextsWish } from './texts';

const OUTSIDE = 'https://api.gdeltproject.org/';

type Fetching = (wish: TextsWish) => Promise<void>;
type Actions = Pick<PanelActions, 'fetchTexts' | 'findMore' | 'outsideWords' | 'searchOutside'>;

interface Known {
  steps: ReadonlyMap<string, TextStep>;
  more: Search;
  outside: Search;
  words: string[] | null | undefined;
}
const NOTHING: Known = { steps: new Map(), more: null, outside: null, words: undefined };

/** `docked`: a panel in a page may have come with the page, so it fetches nothing by itself. */
export function useSources(
  tab: number | null,
  state: PanelState | null,
  docked: boolean,
): { view: SourcesView | null; actions: Actions } {
  const [choices, setChoices] = useState<PanelSources | null>(null);
  const [known, setKnown] = useState<Known>(NOTHING);
  const article = state && 'article' in state ? state.article.url : null;
  const change = useCallback((part: Partial<Known>) => setKnown((now) => ({ ...now, ...part })), []);
  const place = useRef({ tab });
  const fetchBeside = useCallback((wish: TextsWish): Promise<void> => {
    const here = place.current;
    const isHere = (): boolean => place.current === here;
    const told = (report: string, step: TextStep): void => {
      if (isHere()) setKnown((now) => ({ ...now, steps: new Map(now.steps).set(report, step) }));
    };
    // Beside another tab, the panel hears nothing of this one's page: the background does.
    const still = (): boolean => isHere() || place.current.tab !== wish.tab;
    return fetchTexts({ ...wish, still }, told);
  }, []);
  const keep = choices?.texts === 'panel';
  const actions = useMemo(
    () => (tab === null ? {} : actionsFor(tab, keep, change, fetchBeside)),
    [tab, keep, change, fetchBeside],
  );

  // Another article has nothing of what was fetched for this one.
  useEffect(() => {
    place.current = { tab };
    setKnown(NOTHING);
  }, [tab, article]);
  useEffect(() => {
    if (tab === null || article === null) return;
    void settled(ask('panel-sources', { tab })).then((answer) => {
      setChoices(answer.ok ? answer.value : null);
      if (answer.ok && answer.value.wanted) actions.findMore?.();
    });
  }, [tab, article, state, actions]);
  const byItself = keep && !docked;
  useByItself(tab, byItself ? state : null, fetchBeside);

  const view = choices && { on: choices.on, byItself, ...known };
  return { view, actions };
}

function actionsFor(
  tab: number,
  keep: boolean,
  change: (part: Partial<Known>) => void,
  fetchBeside: Fetching,
): Actions {
  const searching = async (
    name: 'more' | 'outside',
    found: Promise<Result<Found> | undefined>,
  ): Promise<void> => {
    change({ [name]: 'asking' });
    const answer = await settled(found);
    change({ [name]: answer.ok ? answer.value : { problem: answer.problem } });
  };
  const actions: Actions = {
    findMore: () => void searching('more', ask('find-more', { tab })),
    outsideWords: async () => {
      const answer = await settled(ask('outside-words', { tab }));
      change(answer.ok ? { words: answer.value } : { outside: { problem: answer.problem } });
    },
  };
  if (!mayRequest()) return actions;
  return {
    ...actions,
    // The browser's question must be the first thing in the click: nothing is awaited before it.
    fetchTexts: (reports) => void fetchBeside({ tab, reports, ask: true, keep }),
    searchOutside: (words) => {
      const search = async (may: (address: string) => boolean): Promise<Result<Found> | undefined> =>
        may(OUTSIDE) ? ask('search-outside', { tab, words }) : REFUSED;
      void searching('outside', withHosts([OUTSIDE], { ask: true, keep: false }, search));
    },
  };
}

const REFUSED: Result<never> = { ok: false, problem: { code: 'no-permission', message: 'refused' } };

/**
 * Fetches by itself what the person chose to have fetched: only here, where a panel shows the event. A page that loads
 * fetches nothing, whatever was chosen, so what is fetched never tells what is read where no panel is open. Hosts that
 * may not be read yet are left to the button; what was tried once is not tried again.
 */
function useByItself(tab: number | null, state: PanelState | null, fetchBeside: Fetching): void {
  const tried = useRef(new Set<string>());
  useEffect(() => {
    if (tab === null || state?.state !== 'ready' || !mayRequest()) return;
    const begin = (): void => {
      if (document.visibilityState !== 'visible') return;
      const wanted = (state.untold ?? []).filter((one) => !one.missed && !tried.current.has(one.report));
      for (const { report } of wanted) tried.current.add(report);
      if (wanted.length > 0) void byOnePanel(tab, wanted, fetchBeside);
    };
    begin();
    document.addEventListener('visibilitychange', begin);
    return () => document.removeEventListener('visibilitychange', begin);
  }, [tab, state, fetchBeside]);
}

/** Of two panels beside one tab, the first. */
const byOnePanel = (tab: number, reports: Untold[], fetchBeside: Fetching): Promise<unknown> =>
  navigator.locks.request(`variorum-texts-${tab}`, { ifAvailable: true }, async (lock) => {
    if (lock && (await isChosen(tab))) await fetchBeside({ tab, reports, ask: false, keep: true });
  });

/** Still: the settings may have been changed beside the open panel. */
async function isChosen(tab: number): Promise<boolean> {
  const now = await settled(ask('panel-sources', { tab }));
  return now.ok && now.value.texts === 'panel';
}
