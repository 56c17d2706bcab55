/** What is stored is for the background and pages of ours, not for our scripts in pages of the web. */
import browser from 'webextension-polyfill';

interface Closable {
  /** Chrome's; Firefox gives scripts in pages what is stored. */
  setAccessLevel?(wish: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/** A page that has broken into its own process speaks as our script there does: it could read settings and sources. */
export async function closeStorage(): Promise<void> {
  const local = browser.storage.local as typeof browser.storage.local & Closable;
  await local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined);
}
