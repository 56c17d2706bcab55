/** The panel that the browser shows beside pages: Chrome's side panel, Firefox's sidebar. */
import browser from 'webextension-polyfill';
import type { PanelPort } from '../app/ports';

interface SidePanel {
  open(options: { tabId: number }): Promise<void>;
}

/** The polyfill does not know it. */
const sidePanel = (): SidePanel | undefined =>
  (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel;

/**
 * Opens it beside a tab, at once: both browsers want the call within the person's click, with nothing awaited before
 * it. False where the browser refuses: Firefox opens its sidebar from pages of ours and commands, never from a message.
 */
export async function openBeside(tab: number): Promise<boolean> {
  try {
    await (sidePanel()?.open({ tabId: tab }) ?? browser.sidebarAction.open());
    return true;
  } catch {
    return false;
  }
}

/** Is Firefox's sidebar showing in that window? Chrome does not tell, and opens what is open without harm. */
async function isOpen(window: number | null): Promise<boolean> {
  try {
    return window !== null && (await browser.sidebarAction.isOpen({ windowId: window }));
  } catch {
    return false;
  }
}

export const panelPort: PanelPort = {
  open: (tab, window) => (sidePanel() ? openBeside(tab) : isOpen(window)),
  async tell(broadcast) {
    const message = { broadcast };
    // No panel may be open, and then nobody answers.
    await browser.runtime.sendMessage(message).catch(() => undefined);
    // Firefox counts a panel docked in a page among the page's scripts, Chrome among the extension's pages.
    if (!sidePanel()) await browser.tabs.sendMessage(broadcast.tab, message).catch(() => undefined);
  },
};
