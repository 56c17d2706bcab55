/** Starts the page that was opened. One for all pages: a file for each would weigh more than what it says. */
import type { ComponentChild } from 'preact';
import { LibraryPage } from '../library/LibraryPage';
import { OptionsPage } from '../options/OptionsPage';
import { PopupPage } from '../popup/PopupPage';
import { PanelPage } from '../sidepanel/PanelPage';
import { WelcomePage } from '../welcome/WelcomePage';
import { mount } from './mount';
import '../../components/styles/library.css';

/** The library opens an event with `?event=ID`; the panel stands in a tab of its own (`?tab=ID`) or docked in a page. */
const PAGES: Record<string, () => ComponentChild> = {
  library: () => <LibraryPage />,
  options: () => <OptionsPage />,
  popup: () => <PopupPage />,
  sidepanel: () => <PanelPage docked={asked.get('docked') === '1'} fixed={asked.has('tab')} />,
  welcome: () => <WelcomePage />,
};

const asked = new URLSearchParams(location.search);
const name = /(\w+)\.html$/.exec(location.pathname)?.[1] ?? '';
mount(PAGES[name]?.());
