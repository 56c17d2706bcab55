/** The outlets that come with the extension. */
import browser from 'webextension-polyfill';
import type { DirectoryPort } from '../app/sources/ports';
import { fail, type Result } from '../core/result';
import { readDirectory, readNames } from '../core/sources/directory';
import { unshippedDirectory } from '../core/sources/directory-columns';

/** Made of `public/outlets.json` (wxt.config.ts). */
const FILE = 'outlets.txt';

async function readBy<T>(read: (json: unknown) => Result<T>): Promise<Result<T>> {
  try {
    const file = await fetch(browser.runtime.getURL(`/${FILE}`));
    return read(unshippedDirectory(await file.text()));
  } catch (error) {
    return fail('unreadable', `${FILE}: ${String(error)}`);
  }
}

export const directoryPort: DirectoryPort = {
  outlets: () => readBy(readDirectory),
  names: () => readBy(readNames),
};
