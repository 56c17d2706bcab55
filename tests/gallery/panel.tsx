/** The panel in one state, for pictures. */
import { useMemo, useState } from 'preact/hooks';
import { Panel, type PanelActions } from '../../components/Panel';
import { viewOf } from '../fixtures/sources';
import { withAside } from '../fixtures/states';
import { sampleOf } from './sample';

const asked = new URLSearchParams(location.search);

const actions: PanelActions = {
  look: () => {},
  choose: () => {},
  jump: async () => false,
  copy: async () => true,
  allow: async () => false,
  keep: async () => null,
  notThisEvent: () => {},
  undo: () => {},
  takeAway: async () => true,
  markAll: async (all) => all ?? false,
  openLibrary: () => {},
  openOptions: () => {},
  openWide: () => {},
  openBeside: () => {},
  fetchTexts: () => {},
  findMore: () => {},
  outsideWords: () => {},
  searchOutside: () => {},
  ...((asked.has('docked') || asked.get('state') === 'refused') && { close: () => {} }),
};

export function PanelInState({ name }: { name: string }) {
  const refused = name === 'refused';
  const [state, setState] = useState(sampleOf(refused ? 'three' : name));
  const all = useMemo(
    () => ({
      ...actions,
      setAside: async (finding: string, aside: boolean) => {
        setState((now) => withAside(now, finding, aside));
        return true;
      },
    }),
    [],
  );
  return <Panel state={state} actions={all} sources={viewOf(name)} refused={refused} />;
}
