/** Where the person put what is ours in pages: local storage of this machine. It is never worth a failure. */
import browser from 'webextension-polyfill';
import { readInPage } from '../app/in-page';
import type { InPagePort } from '../app/ports';

const KEY = 'in-page';

const read: InPagePort['read'] = async () => {
  const stored: Record<string, unknown> = await browser.storage.local.get(KEY).catch(() => ({}));
  return readInPage(stored[KEY]);
};

export const inPageStore: InPagePort = {
  read,
  change: async (part) =>
    await navigator.locks.request('variorum-in-page', async () => {
      const kept = { ...(await read()), ...part };
      await browser.storage.local.set({ [KEY]: kept }).catch(() => undefined);
      return kept;
    }),
};
