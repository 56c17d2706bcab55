/** Starts a page of the extension: its words, language and direction, then the surface. */
import { type ComponentChild, render } from 'preact';
import { type Words, WordsProvider, wordsOf } from '../../components/words';
import { t } from '../../lib/platform/client';
import { uiLanguage } from '../../lib/platform/shell';
import '../../components/styles/index.css';
import '../../components/styles/library.css';

/** Draws a surface into the page. */
export function mount(surface: ComponentChild): void {
  const words = extensionWords();
  document.documentElement.lang = words.language;
  document.documentElement.dir = words.direction;
  const root = document.getElementById('root');
  if (root) render(<WordsProvider value={words}>{surface}</WordsProvider>, root);
}

/**
 * The browser falls back to English where it has no words in its own language: dates and plurals must then be
 * English too. Its own tag is kept where it only says more (`en-GB`).
 */
function extensionWords(): Words {
  const translated = t('language');
  const own = uiLanguage();
  return wordsOf(t, own === translated || own.startsWith(`${translated}-`) ? own : translated);
}
