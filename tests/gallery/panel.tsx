/** The panel in one state, for pictures. */
import { Panel, type PanelActions } from '../../components/Panel';
import { viewOf } from '../fixtures/sources';
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
  openLibrary: () => {},
  openOptions: () => {},
  openWide: () => {},
  fetchTexts: () => {},
  findMore: () => {},
  outsideWords: () => {},
  searchOutside: () => {},
  ...(asked.has('docked') && { close: () => {} }),
};

export function PanelInState({ name }: { name: string }) {
  return <Panel state={sampleOf(name)} actions={actions} sources={viewOf(name)} />;
}
