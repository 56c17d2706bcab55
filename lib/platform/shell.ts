/** What our own pages need of the browser beside messages: language, clipboard, files, other pages, the tab in front. */
import browser from 'webextension-polyfill';

/** BCP 47 tag of the browser's interface. */
export const uiLanguage = (): string => browser.i18n.getUILanguage();

export const version = (): string => browser.runtime.getManifest().version;

/** Answers false where the browser refuses. Call it in the click. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByEvent(text);
  }
}

/** The older way, which a panel that is docked in a page may go, too. */
function copyByEvent(text: string): boolean {
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  document.addEventListener('copy', fill, { once: true });
  const done = document.execCommand('copy');
  document.removeEventListener('copy', fill);
  return done;
}

/** Offers a file to keep. Browsers may change the ending of a name that does not fit the media type. */
export function saveFile(name: string, content: string | Blob, type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download begins after the click; once it has begun, it has the content, however much that is.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Opens a page of ours (`sidepanel.html?tab=7`) as a tab. Docked panels have no tabs API: a window opens it there. */
export function openPage(path: string): void {
  const address = browser.runtime.getURL(path);
  if (browser.tabs?.create) void browser.tabs.create({ url: address });
  else window.open(address, '_blank', 'noopener');
}

/** Opens the library page, at an event where one is named. */
export const openLibrary = (event?: string): void =>
  openPage(`library.html${event === undefined ? '' : `?event=${encodeURIComponent(event)}`}`);

/** Opens the settings page; docked panels open it as a plain page. */
export function openOptions(): void {
  if (browser.runtime.openOptionsPage) void browser.runtime.openOptionsPage();
  else openPage('options.html');
}

/** The web address of a tab; null where there is none that may be read. */
export async function tabAddress(tab: number): Promise<string | null> {
  try {
    return (await browser.tabs.get(tab)).url ?? null;
  } catch {
    return null;
  }
}

/** Tells that another tab came to the front of a window. */
export function onTabInFront(listener: () => void): () => void {
  const { onActivated } = browser.tabs ?? {};
  onActivated?.addListener(listener);
  return () => onActivated?.removeListener(listener);
}

/** Tells that a tab went to another page, or loaded its own again. Docked panels have no tabs API: they go with it. */
export function onTabMoved(tab: number, listener: () => void): () => void {
  const { onUpdated } = browser.tabs ?? {};
  const updated = (moved: number, change: { status?: string; url?: string }): void => {
    if (moved === tab && (change.status === 'complete' || change.url)) listener();
  };
  onUpdated?.addListener(updated);
  return () => onUpdated?.removeListener(updated);
}
