/** Settings in storage: what cannot be read is never written over. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/core/settings/read';
import { settingsStore } from '../../../lib/platform/settings-store';
import { oneLock } from './one-lock';

const storage = vi.hoisted(() => ({ kept: {} as Record<string, unknown>, broken: false }));
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: {
        get: async (key: string) => {
          if (storage.broken) throw new Error('corrupt');
          return { [key]: storage.kept[key] };
        },
        set: async (values: Record<string, unknown>) => void Object.assign(storage.kept, values),
      },
    },
  },
}));

beforeEach(() => {
  storage.kept = {};
  storage.broken = false;
  vi.stubGlobal('navigator', { locks: oneLock() });
});

describe('the settings store', () => {
  it('begins with the defaults, and writes nothing by reading', async () => {
    expect(await settingsStore.read()).toEqual({ ok: true, value: DEFAULT_SETTINGS });
    expect(storage.kept).toEqual({});
  });

  it('keeps a change', async () => {
    await settingsStore.change((settings) => ({ ...settings, scope: 'every' }));
    expect(await settingsStore.read()).toMatchObject({ value: { scope: 'every' } });
  });

  it('loses neither of two changes at once', async () => {
    const set = (site: string) =>
      settingsStore.change((settings) => ({
        ...settings,
        sites: { ...settings.sites, [site]: { detect: true } },
      }));
    await Promise.all([set('a.example'), set('b.example')]);
    expect(storage.kept.settings).toMatchObject({ sites: { 'a.example': {}, 'b.example': {} } });
  });

  it.each([
    ['a newer version', { version: 99, sites: {} }],
    ['no object', 'odd'],
  ])('does not write over %s', async (_what, stored) => {
    storage.kept.settings = stored;
    expect(await settingsStore.change((settings) => ({ ...settings, scope: 'every' }))).toMatchObject({
      ok: false,
    });
    expect(storage.kept.settings).toEqual(stored);
  });

  it('does not write when reading fails', async () => {
    storage.kept.settings = { version: 1, scope: 'every' };
    storage.broken = true;
    const changed = await settingsStore.change((settings) => settings);
    expect(changed).toMatchObject({ ok: false, problem: { code: 'storage' } });
    expect(storage.kept.settings).toEqual({ version: 1, scope: 'every' });
  });
});
