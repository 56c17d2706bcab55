/** The outlets that come with the extension. */
import browser from 'webextension-polyfill';
import type { DirectoryPort } from '../app/sources/ports';
import { fail } from '../core/result';
import { readDirectory } from '../core/sources/directory';

const FILE = 'outlets.json';

export const directoryPort: DirectoryPort = {
  async outlets() {
    try {
      const file = await fetch(browser.runtime.getURL(`/${FILE}`));
      return readDirectory(await file.json());
    } catch (error) {
      return fail('unreadable', `${FILE}: ${String(error)}`);
    }
  },
};
