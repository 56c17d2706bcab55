/** The panel's state, kept in step with the tab beside it. */
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Shown } from '../../components/Panel';
import { LOST_AFTER } from '../../lib/app/patience';
import type { PanelState } from '../../lib/app/ports';
import { ask, onBroadcast, targetTab } from '../../lib/platform/client';
import { onTabInFront, onTabMoved } from '../../lib/platform/shell';
import { stateFrom } from '../page/reply';

export interface PanelOfTab {
  tab: number | null;
  state: PanelState | null;
  show: Shown | null;
  /** Shows the answer when it comes, unless a later one came first. */
  take(answer: Promise<PanelState>): Promise<PanelState>;
}

/** `follow`: another tab in front becomes the one beside the panel (not in a docked panel or a tab of its own). */
export function usePanel(follow: boolean): PanelOfTab {
  const [tab, setTab] = useState<number | null>(null);
  const [state, setState] = useState<PanelState | null>(null);
  const [show, setShow] = useState<Shown | null>(null);
  const turn = useRef(0);

  const take = useCallback(async (answer: Promise<PanelState>): Promise<PanelState> => {
    turn.current += 1;
    const mine = turn.current;
    const got = await answer;
    if (mine === turn.current) setState(got);
    return got;
  }, []);

  // As layout effects, at once: others wait until a frame is painted, and the first has nothing to show.
  useLayoutEffect(() => {
    const find = async (): Promise<void> => {
      const found = await targetTab().catch(() => null);
      if (found === null) setState({ state: 'failed', problem: { code: 'page-gone', message: 'no tab' } });
      setTab(found);
    };
    void find();
    return follow ? onTabInFront(() => void find()) : undefined;
  }, [follow]);

  useLayoutEffect(() => {
    if (tab === null) return;
    const refresh = (): void => void take(stateFrom(ask('panel-state', { tab })));
    setState(null);
    refresh();
    // Nothing is broadcast of a page that nothing is known of: not when it comes, nor when it goes.
    const moved = onTabMoved(tab, refresh);
    const told = onBroadcast((broadcast) => {
      if (broadcast.tab !== tab) return;
      if (broadcast.type === 'state-changed') refresh();
      else setShow({ finding: broadcast.finding });
    });
    return () => {
      moved();
      told();
    };
  }, [tab, take]);

  useEffect(() => {
    if (tab === null || state?.state !== 'looking') return;
    // A background that is ended while it looks tells nobody.
    const timer = setTimeout(() => void take(stateFrom(ask('panel-state', { tab }))), LOST_AFTER);
    return () => clearTimeout(timer);
  }, [tab, state, take]);

  return { tab, state, show, take };
}
