/** Tells pages that something was fetched, or that choices changed: both are kept in local storage. */
import browser, { type Storage } from 'webextension-polyfill';

/** In milliseconds: what comes at once is told once. */
const REST = 300;

/** Calls after each change, until the returned function is called. */
export function onSourcesChanged(listener: () => void): () => void {
  let soon: ReturnType<typeof setTimeout> | undefined;
  const changed = (changes: Record<string, Storage.StorageChange>, area: string): void => {
    if (area !== 'local' || !Object.keys(changes).some((key) => /^(?:source:|settings$)/.test(key))) return;
    clearTimeout(soon);
    soon = setTimeout(listener, REST);
  };
  browser.storage.onChanged.addListener(changed);
  return () => {
    clearTimeout(soon);
    browser.storage.onChanged.removeListener(changed);
  };
}
