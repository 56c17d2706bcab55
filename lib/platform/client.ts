/** What pages of the extension ask of the background and the browser. */
import browser, { type Runtime } from 'webextension-polyfill';
import type { Broadcast, MessageType, Reply, Request } from '../app/protocol';
import { openBeside } from './browser-panel';
import { isPage } from './sender';
import { isBroadcast } from './wire';

export { t } from './words';

/** Sends a message to the background. Rejects where nobody answers; undefined where it is not understood. */
export function ask<T extends MessageType>(type: T, request: Request<T>): Promise<Reply<T> | undefined> {
  return browser.runtime.sendMessage({ type, request });
}

/** Opens the browser's panel beside a tab; call it at once in the click. A popup goes, since it covers the panel. */
export async function openPanel(tab: number): Promise<void> {
  const opened = await openBeside(tab);
  const popups = browser.extension?.getViews?.({ type: 'popup' }) ?? [];
  if (opened && popups.includes(window)) window.close();
}

/** Asks the person for access to sites; call it at once in the click. False where it is refused or cannot be asked. */
export async function requestOrigins(origins: string[]): Promise<boolean> {
  try {
    return (await browser.permissions?.request({ origins })) ?? false;
  } catch {
    return false;
  }
}

/** Firefox has no permissions to ask for in a panel that stands in a page. */
export const mayRequest = (): boolean => browser.permissions !== undefined;

/** The tab that this page is about: the one that its address names, else the one in front of its window. */
export async function targetTab(): Promise<number | null> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null) return /^\d{1,10}$/.test(named) ? Number(named) : null;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Calls for each broadcast of the background, until the returned function is called. */
export function onBroadcast(listener: (broadcast: Broadcast) => void): () => void {
  const heard = (message: unknown, sender: Runtime.MessageSender): undefined => {
    if (isPage(sender) && isBroadcast(message)) listener(message.broadcast);
  };
  browser.runtime.onMessage.addListener(heard);
  return () => browser.runtime.onMessage.removeListener(heard);
}
