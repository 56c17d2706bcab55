/**
 * Every message from every kind of sender: who is heard follows from two tables (who may send it at all; what a panel
 * that stands in a page may ask), and never from what a sender says of itself.
 */
import { describe, expect, it, vi } from 'vitest';
import type { MessageType } from '../../../lib/app/protocol';
import { REQUESTS, SENDERS as RIGHTS } from '../../../lib/app/protocol-schema';
import { mayAsk, senderOf } from '../../../lib/platform/sender';

vi.mock('webextension-polyfill', () => ({
  default: { runtime: { id: 'ours', getURL: (path: string) => `chrome-extension://ours/${path}` } },
}));

type Sent = Parameters<typeof senderOf>[0];
const OURS = 'chrome-extension://ours';
const WEB = 'https://a.example/story';
const tab = { id: 7, windowId: 1, url: WEB } as Sent['tab'];

/** What a panel docked in tab 7 may ask about its own tab. Written out again: a new message has to be thought of here. */
const DOCKED: MessageType[] = [
  ...(['panel-state', 'look', 'choose', 'not-this-event', 'undo-correction', 'jump', 'set-aside'] as const),
  ...(['keep-article', 'panel-sources', 'report-text', 'report-missed', 'compare-again'] as const),
  ...(['find-more', 'outside-words', 'search-outside', 'undock', 'mark-all'] as const),
];
/** What our script in a page may tell; the page and its tab are the browser's word. */
const TOLD: MessageType[] = ['article-seen', 'chip-clicked', 'chip-unwanted', 'mark-clicked', 'placed'];
const ALL = Object.keys(REQUESTS) as MessageType[];
const OF_PAGES = ALL.filter((type) => !TOLD.includes(type));

const KINDS: [from: string, sender: Sent, may: MessageType[]][] = [
  ['our script in a page', { id: 'ours', url: WEB, tab, frameId: 0 }, TOLD],
  ['our script, by Chrome', { id: 'ours', url: WEB, origin: 'https://a.example', tab, frameId: 0 }, TOLD],
  ['our script in a sandboxed page', { id: 'ours', url: WEB, origin: 'null', tab, frameId: 0 }, TOLD],
  ['a script in a frame', { id: 'ours', url: 'https://ad.example/', tab, frameId: 4 }, []],
  ['a script in a sandboxed frame', { id: 'ours', url: 'about:srcdoc', origin: 'null', tab, frameId: 4 }, []],
  ['a script without a tab', { id: 'ours', url: WEB }, []],
  ['a page of ours', { id: 'ours', url: `${OURS}/sidepanel.html` }, OF_PAGES],
  ['a page of ours in a tab', { id: 'ours', url: `${OURS}/library.html`, tab, frameId: 0 }, OF_PAGES],
  ['the background', { id: 'ours', origin: OURS }, OF_PAGES],
  ['a docked panel', { id: 'ours', url: `${OURS}/sidepanel.html?docked=1&tab=7`, tab, frameId: 9 }, DOCKED],
  ['a panel that a page frames', { id: 'ours', url: `${OURS}/sidepanel.html`, tab, frameId: 9 }, DOCKED],
  ['another extension', { id: 'theirs', url: 'chrome-extension://theirs/a.html' }, []],
  ['another extension with our address', { id: 'theirs', url: `${OURS}/library.html`, origin: OURS }, []],
  ['nobody', {}, []],
  ['a page that is called as ours', { id: 'ours', url: `https://a.example/${OURS}/`, tab, frameId: 0 }, TOLD],
  ['an extension whose name begins as ours', { id: 'ours', url: `${OURS}2/a.html`, tab, frameId: 3 }, []],
];

/** As `answerTo` asks it. */
function isHeard(sent: Sent, type: MessageType, about: number): boolean {
  const sender = senderOf(sent);
  if (sender?.kind !== RIGHTS[type]) return false;
  return sender.kind !== 'panel' || mayAsk(sender, type, { tab: about });
}

describe.each(KINDS)('%s', (_from, sender, may) => {
  it.each(ALL)('%s', (type) => {
    expect(isHeard(sender, type, 7)).toBe(may.includes(type));
  });
});

describe('a docked panel', () => {
  const docked: Sent = { id: 'ours', url: `${OURS}/sidepanel.html?docked=1&tab=8`, tab, frameId: 9 };
  it.each(ALL)('asks nothing about another tab: %s', (type) => {
    expect(isHeard(docked, type, 8)).toBe(false);
  });
});
