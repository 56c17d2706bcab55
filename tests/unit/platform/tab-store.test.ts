/** What is known of tabs, in a storage that can be full. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { TabRecord } from '../../../lib/app/ports';
import { tabStore } from '../../../lib/platform/tab-store';
import { oneLock } from './one-lock';

const fake = vi.hoisted(() => ({ kept: new Map<string, unknown>(), room: 100, badges: [] as object[] }));
vi.mock('webextension-polyfill', () => ({
  default: {
    i18n: { getMessage: (key: string, values: string[] = []) => [key, ...values].join(' ') },
    action: {
      setBadgeBackgroundColor: async () => undefined,
      setBadgeText: async (badge: object) => void fake.badges.push(badge),
      setTitle: async () => undefined,
    },
    storage: {
      session: {
        get: async (key: string | null) =>
          Object.fromEntries([...fake.kept].filter(([name]) => key === null || name === key)),
        set: async (values: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(values)) {
            if (!fake.kept.has(key) && fake.kept.size >= fake.room) throw new Error('quota');
            fake.kept.set(key, value);
          }
        },
        remove: async (keys: string | string[]) => {
          for (const key of [keys].flat()) fake.kept.delete(key);
        },
      },
    },
  },
}));

const record = (since: number): TabRecord => ({
  url: 'https://a.example/',
  look: 'look',
  since,
  state: { state: 'not-article', reasons: [] },
});

beforeEach(() => {
  fake.kept.clear();
  fake.room = 100;
  fake.badges = [];
  vi.stubGlobal('navigator', { locks: oneLock() });
});

describe('the tab store', () => {
  it('keeps, tells and forgets', async () => {
    await tabStore.write(7, record(1));
    expect(await tabStore.read(7)).toEqual(record(1));
    expect(await tabStore.known()).toEqual([7]);
    await tabStore.forget(7);
    expect(await tabStore.read(7)).toBeNull();
  });

  it.each([[undefined], ['odd'], [{ url: 7 }], [{ ...record(1), state: null }]])(
    'knows nothing from %j',
    async (stored) => {
      fake.kept.set('tab:7', stored);
      expect(await tabStore.read(7)).toBeNull();
    },
  );

  it('makes room where storage is full: the oldest go first', async () => {
    fake.room = 4;
    fake.kept.set('other', 1);
    for (const tab of [1, 2, 3]) await tabStore.write(tab, record(tab));
    await tabStore.write(4, record(4));
    expect(await tabStore.known()).toEqual([3, 4]);
    expect(fake.kept.has('other')).toBe(true);
  });

  it('changes what is of the same look, and forgets it', async () => {
    await tabStore.write(7, record(1));
    expect(await tabStore.change(7, 'look', (now) => ({ ...now, since: 2 }))).toEqual({
      ok: true,
      value: true,
    });
    expect(await tabStore.read(7)).toEqual(record(2));
    expect(await tabStore.change(7, 'look', () => null)).toEqual({ ok: true, value: true });
    expect(await tabStore.read(7)).toBeNull();
  });

  it('leaves a look that begins while another is to be forgotten', async () => {
    await tabStore.write(7, record(1));
    const later = { ...record(2), look: 'later' };
    const begun = tabStore.write(7, later);
    expect(await tabStore.change(7, 'look', () => null)).toEqual({ ok: true, value: false });
    await begun;
    expect(await tabStore.read(7)).toEqual(later);
  });

  it('fails in words where there is no room at all', async () => {
    fake.room = 0;
    expect(await tabStore.write(4, record(4))).toMatchObject({ ok: false, problem: { code: 'storage' } });
  });

  it.each([
    [{ outlets: 3, differing: 1 }, '3'],
    [null, ''],
  ])('badges %j as "%s"', async (count, text) => {
    await tabStore.badge(7, count);
    expect(fake.badges).toEqual([{ tabId: 7, text }]);
  });
});
