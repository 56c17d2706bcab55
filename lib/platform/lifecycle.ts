/** The browser's own events as the background hears them. Listeners are set at once: a sleeping background wakes by them. */
import browser from 'webextension-polyfill';
import { openBeside } from './browser-panel';
import { openLibrary } from './shell';

export interface Lifecycle {
  installed(first: boolean): Promise<void>;
  /** The browser was started. */
  started(): Promise<void>;
  /** The tab began or ended loading, or its address changed. */
  moved(tab: number): Promise<void>;
  closed(tab: number): Promise<void>;
  /** The person answered the browser's question with yes. */
  allowed(origins: string[]): Promise<void>;
  /** The browser no longer allows them. */
  withdrawn(origins: string[]): Promise<void>;
}

export function listenToBrowser(life: Lifecycle): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update') void life.installed(reason === 'install');
  });
  browser.runtime.onStartup.addListener(() => void life.started());
  browser.tabs.onUpdated.addListener((tab, { status, url }) => {
    if (status || url) void life.moved(tab);
  });
  browser.tabs.onRemoved.addListener((tab) => void life.closed(tab));
  browser.tabs.onReplaced?.addListener((_now, before) => void life.closed(before));
  browser.permissions.onAdded?.addListener(({ origins }) => void life.allowed(origins ?? []));
  browser.permissions.onRemoved?.addListener(({ origins }) => void life.withdrawn(origins ?? []));
  browser.commands?.onCommand.addListener((command, tab) => {
    // At once: browsers open a panel only within the key's press.
    if (command === 'open-panel' && tab?.id !== undefined) void openBeside(tab.id);
    if (command === 'open-library') openLibrary();
  });
}

export const openWelcome = (): Promise<unknown> =>
  browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
