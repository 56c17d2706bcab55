/** What runs in the browser's page to measure the panel: showing a comparison, and scrolling through it. */
import { render } from 'preact';
import { Panel, type PanelActions } from '../../components/Panel';
import styles from '../../components/styles/index.css?inline';
import { WordsProvider, wordsOf } from '../../components/words';
import type { PanelState } from '../../lib/app/ports';
import messages from '../../public/_locales/en/messages.json';
import { translator } from '../../tests/fixtures/translator';
import { painted, type Scrolled, scrolledThrough } from './frames';

/** Milliseconds, and elements. */
export interface Shown {
  /** From the state until the first finding stands in a frame that was painted. */
  painted: number;
  elements: number;
  /** High for the screen: how far there is to scroll. */
  height: number;
}

const words = wordsOf(translator(messages), 'en');
const nothing = async (): Promise<boolean> => false;
const actions: PanelActions = {
  look: () => {},
  choose: () => {},
  jump: nothing,
  copy: nothing,
  allow: nothing,
  keep: async () => null,
  notThisEvent: () => {},
  openOptions: () => {},
};

const put = (state: PanelState): void =>
  render(
    <WordsProvider value={words}>
      <Panel state={state} actions={actions} />
    </WordsProvider>,
    document.body,
  );

let answer: PanelState = { state: 'looking' };

/** The panel as it stands before the answer is there. */
export async function begin(state: PanelState): Promise<void> {
  const style = document.createElement('style');
  style.textContent = styles;
  document.head.append(style);
  put(answer);
  answer = state;
  await painted();
  await painted();
}

export async function show(): Promise<Shown> {
  const started = performance.now();
  put(answer);
  await painted();
  const ended = performance.now();
  if (!document.querySelector('[data-finding]')) throw new Error('no finding is shown');
  const { length: elements } = document.querySelectorAll('body *');
  return { painted: ended - started, elements, height: document.documentElement.scrollHeight };
}

/** In a page without a DOCTYPE, as the browser's empty one is, the body scrolls. */
export const scrollThrough = (): Promise<Scrolled> =>
  scrolledThrough(document.scrollingElement ?? document.documentElement);
