/** The outlets that come with the extension. */
import browser from 'webextension-polyfill';
import type { DirectoryPort } from '../app/sources/ports';
import { fail, type Result } from '../core/result';
import { readDirectory, readNames } from '../core/sources/directory';

const FILE = 'outlets.json';

async function readBy<T>(read: (json: unknown) => Result<T>): Promise<Result<T>> {
  try {
    const file = await fetch(browser.runtime.getURL(`/${FILE}`));
    return read(await file.json());
  } catch (error) {
    return fail('unreadable', `${FILE}: ${String(error)}`);
  }
}

export const directoryPort: DirectoryPort = {
  outlets: () => readBy(readDirectory),
  names: () => readBy(readNames),
};
