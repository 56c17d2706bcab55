/** What runs in the browser's page to measure four long reports side by side: one is scrolled, the others follow. */
import { render } from 'preact';
import { Beside } from '../../components/Beside';
import styles from '../../components/styles/index.css?inline';
import { WordsProvider, wordsOf } from '../../components/words';
import { besideView } from '../../lib/core/beside/view';
import messages from '../../public/_locales/en/messages.json';
import { besideOf, besideState } from '../../tests/fixtures/beside';
import { translator } from '../../tests/fixtures/translator';
import { painted, type Scrolled, scrolledThrough } from './frames';

const REPORTS = ['one', 'two', 'three', 'four'];

export async function begin(): Promise<void> {
  const style = document.createElement('style');
  style.textContent = styles;
  document.head.append(style);
  const state = besideState(REPORTS);
  const view = besideView(state.comparison, besideOf(REPORTS).texts);
  render(
    <WordsProvider value={wordsOf(translator(messages), 'en')}>
      <Beside state={state} view={view} finding={null} onChoose={() => {}} />
    </WordsProvider>,
    document.body,
  );
  await painted();
  await painted();
}

export async function scrollThrough(): Promise<Scrolled> {
  const first = document.querySelector('.bs-scroll');
  if (!first) throw new Error('no report is shown');
  return scrolledThrough(first);
}
