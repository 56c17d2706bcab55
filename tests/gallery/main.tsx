/** One surface in one state, named by the address (`?surface=panel&state=two&lang=ar`): what tools/gallery.ts pictures. */
import { type ComponentType, render } from 'preact';
import { type Words, WordsProvider, wordsOf } from '../../components/words';
import '../../components/styles/index.css';
import ar from '../../public/_locales/ar/messages.json';
import en from '../../public/_locales/en/messages.json';
import { translator } from '../fixtures/translator';
import { BesideInState } from './beside';
import { ArticleInState } from './in-page';
import { LibraryInState } from './library';
import { PanelInState } from './panel';
import { OptionsInState, PopupInState, WelcomeInState } from './settings';
import { WorksheetInState } from './worksheet';

/** Each takes the name of a state. */
const SURFACES: Record<string, ComponentType<{ name: string }>> = {
  panel: PanelInState,
  popup: PopupInState,
  options: OptionsInState,
  welcome: WelcomeInState,
  library: LibraryInState,
  article: ArticleInState,
  worksheet: WorksheetInState,
  beside: BesideInState,
};

const asked = new URLSearchParams(location.search);
const surface = asked.get('surface') ?? 'panel';
const language = asked.get('lang') ?? 'en';
const words: Words = wordsOf(translator(language === 'ar' ? ar : en), language);
const Surface = SURFACES[surface] ?? PanelInState;

document.documentElement.lang = language;
document.documentElement.dir = words.direction;
if (surface === 'popup') document.body.className = 'popup-page';
const root = document.querySelector('#root') ?? document.body;
render(
  <WordsProvider value={words}>
    <Surface name={asked.get('state') ?? 'three'} />
  </WordsProvider>,
  root,
);
// Once effects of the first drawing are through.
setTimeout(() => document.body.setAttribute('data-shown', surface));
