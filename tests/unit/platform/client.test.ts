/** Broadcasts: panels hear those of the background and of pages of ours, and of nobody else. */
import { beforeEach, expect, it, vi } from 'vitest';
import { onBroadcast } from '../../../lib/platform/client';

type Heard = (message: unknown, sender: object) => unknown;
const fake = vi.hoisted(() => ({ heard: [] as Heard[] }));
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      id: 'ours',
      getURL: (path: string) => `chrome-extension://ours/${path}`,
      onMessage: {
        addListener: (one: Heard) => void fake.heard.push(one),
        removeListener: (one: Heard) => void fake.heard.splice(fake.heard.indexOf(one), 1),
      },
    },
  },
}));

const BROADCAST = { type: 'state-changed', tab: 7 };
const tab = { id: 7 };
let told: unknown[] = [];
beforeEach(() => {
  told = [];
});

it.each<[from: string, sender: object, heard: boolean]>([
  ['the background', { id: 'ours', url: 'chrome-extension://ours/background.js' }, true],
  ['the background, by its origin alone', { id: 'ours', origin: 'chrome-extension://ours' }, true],
  ['a page of ours in a tab', { id: 'ours', url: 'chrome-extension://ours/a.html', tab, frameId: 0 }, true],
  ['our script in a page', { id: 'ours', url: 'https://a.example/', tab, frameId: 0 }, false],
  ['a frame of a page', { id: 'ours', url: 'https://a.example/', tab, frameId: 4 }, false],
  ['another extension', { id: 'theirs', url: 'chrome-extension://theirs/a.html' }, false],
])('a broadcast from %s', (_from, sender, heard) => {
  const end = onBroadcast((broadcast) => void told.push(broadcast));
  for (const listener of fake.heard) listener({ broadcast: BROADCAST }, sender);
  expect(told).toEqual(heard ? [BROADCAST] : []);
  end();
  expect(fake.heard).toEqual([]);
});

it.each([[null], ['broadcast'], [{ broadcast: 7 }], [{ type: 'look' }]])('passes over %j', (message) => {
  const end = onBroadcast((broadcast) => void told.push(broadcast));
  const sender = { id: 'ours', url: 'chrome-extension://ours/background.js' };
  for (const listener of fake.heard) listener(message, sender);
  expect(told).toEqual([]);
  end();
});
