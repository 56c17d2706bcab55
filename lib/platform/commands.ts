/** Keys for what Variorum does, as the browser keeps them. Both browsers have a page of their own to change them. */
import browser from 'webextension-polyfill';

export interface Command {
  name: string;
  /** As the browser writes it: `Alt+Shift+V`; '' where none is set. */
  keys: string;
}

/** The polyfill does not know it; Firefox only. */
interface Shortcuts {
  openShortcutSettings?(): Promise<void>;
}
const CHROME_PAGE = 'chrome://extensions/shortcuts';

/** None where the browser has no keys, as on telephones. */
export async function commands(): Promise<Command[]> {
  const all = (await browser.commands?.getAll()) ?? [];
  return all.map(({ name = '', shortcut = '' }) => ({ name, keys: shortcut }));
}

export async function openShortcuts(): Promise<void> {
  const { openShortcutSettings } = browser.commands as Shortcuts;
  await (openShortcutSettings?.() ?? browser.tabs.create({ url: CHROME_PAGE }));
}
