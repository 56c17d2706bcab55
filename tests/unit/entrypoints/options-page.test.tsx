// @vitest-environment happy-dom
/** The settings page, wired: where its address leads, and what it shows when something was fetched meanwhile. */
import { act, cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WordsProvider } from '../../../components/words';
import { OptionsPage } from '../../../entrypoints/options/OptionsPage';
import { DEFAULT_SETTINGS } from '../../../lib/core/settings/read';
import { NO_SOURCES } from '../../../lib/core/sources/choices';
import { wordsIn } from '../../components/surface';
import { feedOf, NOW, stateOf } from '../../fixtures/source-states';

type Changed = (changes: object, area: string) => void;
const fake = vi.hoisted(() => ({
  states: {} as Record<string, unknown>,
  asked: [] as string[],
  listeners: new Set<Changed>(),
  origins: [] as string[],
  permissions: new Set<() => void>(),
  unwatched: false,
}));
const ID = 'feed:https://harbour.example/feed';
const answers = (): Record<string, unknown> => ({
  settings: DEFAULT_SETTINGS,
  sources: { choices: { ...NO_SOURCES, feeds: [feedOf('harbour')] }, states: fake.states },
  'library-totals': { events: 0, reports: 0, remembered: 0, bytes: 0, unreadable: 0 },
});
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      sendMessage: async ({ type }: { type: string }) => {
        fake.asked.push(type);
        if (type === 'watch-sites' && fake.unwatched)
          return { ok: false, problem: { code: 'unknown', message: 'no' } };
        return { ok: true, value: answers()[type] };
      },
      getManifest: () => ({ version: '1' }),
      getURL: (path: string) => path,
    },
    storage: {
      onChanged: {
        addListener: (listener: Changed) => fake.listeners.add(listener),
        removeListener: (listener: Changed) => fake.listeners.delete(listener),
      },
    },
    permissions: {
      getAll: async () => ({ origins: fake.origins }),
      onAdded: { addListener: () => {}, removeListener: () => {} },
      onRemoved: {
        addListener: (listener: () => void) => fake.permissions.add(listener),
        removeListener: (listener: () => void) => fake.permissions.delete(listener),
      },
    },
    commands: { getAll: async () => [{ name: 'open-panel', shortcut: 'Alt+Shift+V' }] },
    i18n: { getUILanguage: () => 'en' },
  },
}));

const scrolled: string[] = [];
beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  Object.assign(fake, { states: {}, asked: [], origins: [], unwatched: false });
  vi.stubGlobal('fetch', async () => new Response('no directory'));
  scrolled.length = 0;
  Element.prototype.scrollIntoView = function (this: Element) {
    scrolled.push(this.id);
  };
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function settle(time = 0): Promise<void> {
  for (const passed of [time, 0, 0, 0])
    await act(async () => void (await vi.advanceTimersByTimeAsync(passed)));
}
async function page(address = '/options.html') {
  history.replaceState(null, '', address);
  const shown = render(
    <WordsProvider value={wordsIn('en')}>
      <OptionsPage />
    </WordsProvider>,
  );
  await settle();
  return shown;
}
const changes = (key: string, area = 'local'): void => {
  for (const listener of fake.listeners) listener({ [key]: {} }, area);
};

describe('the settings page', () => {
  it.each([
    ['/options.html', []],
    ['/options.html#sources', ['sources']],
    ['/options.html#nothing', []],
  ])('%s leads to %j', async (address, parts) => {
    await page(address);
    expect(scrolled).toEqual(parts);
  });

  it('shows sources also where the directory cannot be read', async () => {
    const { getByTestId } = await page();
    expect(getByTestId('feeds').textContent).toContain('Harbour');
    expect(getByTestId(`source-${ID}`).textContent).toContain('not fetched yet');
  });

  it('looks again once when things change that it shows, and no more when it is gone', async () => {
    const { getByTestId, unmount } = await page();
    fake.states = { [ID]: stateOf() };
    for (const key of [`source:${ID}`, 'settings', `source:${ID}`]) changes(key);
    changes('source:x', 'session');
    changes('other');
    await settle(300);
    expect(getByTestId(`source-${ID}`).textContent).toContain('fetched 5 minutes ago\u00a0· 40 items');
    expect(fake.asked.filter((type) => type === 'sources')).toHaveLength(2);
    unmount();
    expect(fake.listeners.size).toBe(0);
  });

  it('tells times anew each minute, and asks nobody for it', async () => {
    fake.states = { [ID]: stateOf() };
    const { getByTestId } = await page();
    const asked = fake.asked.length;
    await settle(60_000);
    expect(getByTestId(`source-${ID}`).textContent).toContain('fetched 6 minutes ago');
    expect(fake.asked).toHaveLength(asked);
  });

  it('shows what the browser allows, and looks again when that changes', async () => {
    fake.origins = ['*://*.harbour.example/*'];
    const { getByTestId, unmount } = await page();
    expect(getByTestId('held').textContent).toContain('To read pages of harbour.example');
    fake.origins = [];
    for (const listener of fake.permissions) listener();
    await settle();
    expect(getByTestId('held').textContent).not.toContain('harbour.example');
    unmount();
    expect(fake.permissions.size).toBe(0);
  });

  it.each([true, false])('has the detector registered, and says where that fails: %s', async (fails) => {
    fake.unwatched = fails;
    const { queryByTestId } = await page();
    expect(fake.asked).toContain('watch-sites');
    expect(queryByTestId('unwatched') !== null).toBe(fails);
  });

  it('shows the browser’s keys', async () => {
    const { getByTestId } = await page();
    expect(getByTestId('keys').textContent).toContain('Alt+Shift+V');
  });
});
