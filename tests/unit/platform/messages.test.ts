/** Who may send what: content scripts, pages of ours, docked panels, and strangers. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Handlers } from '../../../lib/app/handlers';
import type { MessageType } from '../../../lib/app/protocol';
import { REQUESTS } from '../../../lib/app/protocol-schema';
import { answerTo } from '../../../lib/platform/messages';
import { articleOf } from '../app/world';

vi.mock('webextension-polyfill', () => ({
  default: { runtime: { id: 'ours', getURL: (path: string) => `chrome-extension://ours/${path}` } },
}));

type Sender = Parameters<typeof answerTo>[2];
const tab = { id: 7, windowId: 1, url: 'https://a.example/story' } as Sender['tab'];
const OURS = 'chrome-extension://ours';

const SENDERS: Record<string, Sender> = {
  script: { id: 'ours', url: 'https://a.example/story', tab, frameId: 0 },
  'script in a frame': { id: 'ours', url: 'https://ad.example/', tab, frameId: 4 },
  panel: { id: 'ours', url: `${OURS}/sidepanel.html` },
  'panel as a tab': { id: 'ours', url: `${OURS}/sidepanel.html?tab=3`, tab, frameId: 0 },
  'docked panel': { id: 'ours', url: `${OURS}/sidepanel.html?docked=1&tab=7`, tab, frameId: 9 },
  stranger: { id: 'theirs', url: 'chrome-extension://theirs/a.html' },
  'look-alike': { id: 'ours', url: 'https://a.example/chrome-extension://ours/', tab, frameId: 0 },
};

/** Sound requests of the library page, where they are not empty. */
const LIBRARY: Partial<Record<MessageType, object>> = {
  'library-search': { text: '', after: null },
  'library-event': { event: 'e' },
  'library-report': { report: 'r' },
  'library-change': { change: { type: 'keep', event: 'e' } },
  'library-undo': { undo: 'u' },
  'library-add': { article: articleOf(), event: null },
  'library-import': { part: {} },
  'library-export': { after: null },
  'library-pack': { events: ['e'], texts: false },
  'library-clear': { what: 'remembered' },
};

let called: string[] = [];
const handlers = Object.fromEntries(
  Object.keys(REQUESTS).map((type) => [
    type,
    async () => {
      called.push(type);
      return 'answer';
    },
  ]),
) as unknown as Handlers;

beforeEach(() => {
  called = [];
});

describe('messages', () => {
  it.each<[MessageType, object, string, boolean]>([
    ['chip-clicked', {}, 'script', true],
    ['chip-clicked', {}, 'script in a frame', false],
    ['chip-clicked', {}, 'panel', false],
    ['chip-clicked', {}, 'stranger', false],
    ['look', { tab: 7 }, 'panel', true],
    ['look', { tab: 3 }, 'panel as a tab', true],
    ['look', { tab: 7 }, 'docked panel', true],
    ['look', { tab: 8 }, 'docked panel', false],
    ['look', { tab: 7 }, 'script', false],
    ['look', { tab: 7 }, 'stranger', false],
    ['look', { tab: 7 }, 'look-alike', false],
    ['settings', {}, 'panel', true],
    ['settings', {}, 'docked panel', false],
    ['set-scope', { scope: 'every' }, 'docked panel', false],
    ['set-scope', { scope: 'every' }, 'script', false],
    ['undock', { tab: 7 }, 'docked panel', true],
    ['not-this-event', { tab: 7 }, 'docked panel', true],
    ['not-this-event', { tab: 8 }, 'docked panel', false],
    ['set-aside', { tab: 7, finding: 'f', aside: true }, 'docked panel', true],
    ['set-aside', { tab: 8, finding: 'f', aside: true }, 'docked panel', false],
    ['undo-correction', { tab: 7 }, 'docked panel', true],
    ['find-more', { tab: 7 }, 'docked panel', true],
    ['find-more', { tab: 8 }, 'docked panel', false],
    ['find-more', { tab: 7 }, 'script', false],
    ['report-missed', { tab: 7, report: 'r', code: 'gone' }, 'docked panel', true],
    ['report-missed', { tab: 8, report: 'r', code: 'gone' }, 'docked panel', false],
    ['report-texts', { tab: 7, reports: ['r'] }, 'panel as a tab', true],
    ['report-texts', { tab: 7, reports: ['r'] }, 'docked panel', false],
    ['report-texts', { tab: 7, reports: ['r'] }, 'script', false],
    ['search-outside', { tab: 8, words: ['dockers'] }, 'docked panel', false],
    ['want-more', { tab: 7 }, 'docked panel', false],
    ['want-more', { tab: 7 }, 'panel', true],
    ['set-remember', { remember: { on: true } }, 'panel', true],
    ['set-remember', { remember: { on: true } }, 'docked panel', false],
    ['library-totals', {}, 'panel', true],
    ['library-totals', {}, 'script', false],
  ])('%s %j from a %s: %s', async (type, request, from, heard) => {
    const answer = answerTo(handlers, { type, request }, SENDERS[from] as Sender);
    expect(answer === null ? null : await answer).toBe(heard ? 'answer' : null);
    expect(called).toEqual(heard ? [type] : []);
  });

  it.each(Object.keys(REQUESTS).filter((type) => type.startsWith('library-')) as MessageType[])(
    '%s is not heard from a docked panel',
    (type) => {
      expect(
        answerTo(handlers, { type, request: LIBRARY[type] ?? {} }, SENDERS['docked panel'] as Sender),
      ).toBeNull();
      expect(
        answerTo(handlers, { type, request: LIBRARY[type] ?? {} }, SENDERS.panel as Sender),
      ).not.toBeNull();
    },
  );

  it.each([
    [undefined],
    ['look'],
    [{ type: 'no-such-thing', request: {} }],
    [{ type: 'toString', request: {} }],
    [{ broadcast: { type: 'state-changed', tab: 7 } }],
  ])('passes over %j', (message) => {
    expect(answerTo(handlers, message, SENDERS.panel as Sender)).toBeNull();
  });

  it('answers a request of a wrong form with a failure that names the place', async () => {
    const answer = await answerTo(handlers, { type: 'look', request: { tab: 'x' } }, SENDERS.panel as Sender);
    expect(answer).toMatchObject({
      ok: false,
      problem: { code: 'invalid', message: expect.stringContaining('look: tab') },
    });
    expect(called).toEqual([]);
  });

  it('reaches the use-case within the call, so that a click still counts', () => {
    void answerTo(handlers, { type: 'chip-clicked', request: {} }, SENDERS.script as Sender);
    expect(called).toEqual(['chip-clicked']);
  });
});
