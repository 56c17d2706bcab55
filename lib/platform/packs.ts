/** The pack that comes with the extension. */
import browser from 'webextension-polyfill';
import type { PackPort } from '../app/ports';
import { unshipped } from '../core/packs/columns';
import { readPack } from '../core/packs/read';
import { fail } from '../core/result';

const BUNDLED = 'packs/bundled.json';

export const packPort: PackPort = {
  async bundled() {
    try {
      const file = await fetch(browser.runtime.getURL(BUNDLED));
      return readPack(unshipped(await file.json()));
    } catch (error) {
      return fail('unreadable', `${BUNDLED}: ${String(error)}`);
    }
  },
};
