/** Who sent a message. Only our own scripts and pages are listened to, each for what it may ask. */
import browser, { type Runtime } from 'webextension-polyfill';
import type { MessageType } from '../app/protocol';

export type Sender =
  | { kind: 'page'; place: { tab: number; window: number | null; address: string } }
  /** `docked`: the tab whose page it stands in, null elsewhere. */
  | { kind: 'panel'; docked: number | null };

/** What a panel docked in a page may ask, about its own tab only, since every page could show it in a frame of its own. */
const DOCKED: ReadonlySet<MessageType> = new Set([
  'panel-state',
  'look',
  'choose',
  'not-this-event',
  'undo-correction',
  'jump',
  'set-aside',
  'keep-article',
  'panel-sources',
  'report-text',
  'report-missed',
  'compare-again',
  'find-more',
  'outside-words',
  'search-outside',
  'undock',
  'mark-all',
]);

export function senderOf({ id, url, origin, tab, frameId }: Sent): Sender | null {
  if (id !== browser.runtime.id) return null;
  if (isOurs(origin ?? url ?? '')) {
    const framed = tab?.id !== undefined && (frameId ?? 0) !== 0;
    return { kind: 'panel', docked: framed ? (tab.id ?? null) : null };
  }
  // Content scripts of ours run in top frames only.
  if (tab?.id === undefined || frameId !== 0) return null;
  return {
    kind: 'page',
    place: { tab: tab.id, window: tab.windowId ?? null, address: tab.url ?? url ?? '' },
  };
}

/** Is it the background or a page of ours? */
export const isPage = (sender: Sent): boolean => senderOf(sender)?.kind === 'panel';

/** `origin` is Chrome's; it holds also where the page was loaded from an address for one time. */
type Sent = Runtime.MessageSender & { origin?: string };

const isOurs = (address: string): boolean => `${address}/`.startsWith(browser.runtime.getURL(''));

export const mayAsk = (
  { docked }: Sender & { kind: 'panel' },
  type: MessageType,
  request: unknown,
): boolean => docked === null || (DOCKED.has(type) && (request as { tab?: number }).tab === docked);
