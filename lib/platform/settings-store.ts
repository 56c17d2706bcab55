/** The person's settings in local storage: validated, one change at a time, and never written over when unreadable. */
import browser from 'webextension-polyfill';
import type { SettingsPort } from '../app/ports';
import { fail, ok, type Result } from '../core/result';
import { DEFAULT_SETTINGS, readSettings } from '../core/settings/read';
import type { Settings } from '../core/settings/schema';

const KEY = 'settings';

async function read(): Promise<Result<Settings>> {
  try {
    const { [KEY]: stored } = await browser.storage.local.get(KEY);
    return stored === undefined ? ok(DEFAULT_SETTINGS) : readSettings(stored);
  } catch (error) {
    return fail('storage', String(error));
  }
}

async function changeNow(change: (settings: Settings) => Settings): Promise<Result<Settings>> {
  const before = await read();
  if (!before.ok) return before;
  const settings = change(before.value);
  try {
    await browser.storage.local.set({ [KEY]: settings });
    return ok(settings);
  } catch (error) {
    return fail('storage', String(error));
  }
}

export const settingsStore: SettingsPort = {
  read,
  // Two pages may change settings at once; the second change starts from what the first one left.
  change: async (change) => await navigator.locks.request('variorum-settings', () => changeNow(change)),
};
