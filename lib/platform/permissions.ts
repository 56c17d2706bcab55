/** Sites that the browser allows now, and giving them back. */
import browser from 'webextension-polyfill';

/** Match patterns; none where the browser does not tell. */
export async function heldOrigins(): Promise<string[]> {
  try {
    return (await browser.permissions.getAll()).origins ?? [];
  } catch {
    return [];
  }
}

/** False where the browser keeps it: some permissions are its administrator's. */
export async function giveBack(origin: string): Promise<boolean> {
  try {
    return await browser.permissions.remove({ origins: [origin] });
  } catch {
    return false;
  }
}

/** Calls after each change, until the returned function is called. */
export function onPermissions(listener: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded?.addListener(listener);
  onRemoved?.addListener(listener);
  return () => {
    onAdded?.removeListener(listener);
    onRemoved?.removeListener(listener);
  };
}
