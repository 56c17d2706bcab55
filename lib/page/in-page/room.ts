/** Whether there is room for the chip: what the page itself shows above its text, as cookie dialogs, is never covered. */

/** Share of the window that a box of the page's frame covers, and of one that a film is watched in. */
const MOST = 0.6;
const LARGE = 0.4;
/** Layers are put above the page; what only frames the page is not. */
const ABOVE = 10;
const DEEP = 40;

const DIALOG = 'dialog[open],[role="dialog"],[role="alertdialog"],[aria-modal="true"]';
const NAMED =
  /cookie|consent|gdpr|onetrust|didomi|usercentrics|truste|sp_message|cmp(?:box|-)|newsletter|paywall/i;

const nameOf = (element: Element): string =>
  `${element.localName} ${element.id} ${element.getAttribute('class') ?? ''}`.slice(0, 400);

function shareOf(element: Element, view: Window): number {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const width = Math.min(right, view.innerWidth) - Math.max(left, 0);
  const height = Math.min(bottom, view.innerHeight) - Math.max(top, 0);
  return (Math.max(0, width) * Math.max(0, height)) / (view.innerWidth * view.innerHeight || 1);
}

/** Stays where it is while the page is scrolled, and is no frame around all of it. */
function isLayer(element: Element, view: Window): boolean {
  if (element.matches(DIALOG)) return true;
  const { position, zIndex } = view.getComputedStyle(element);
  if (!/^(?:fixed|sticky|absolute)$/.test(position)) return false;
  if (NAMED.test(nameOf(element))) return true;
  return position !== 'absolute' && (shareOf(element, view) < MOST || Number(zIndex) >= ABOVE);
}

const parentOf = (element: Element): Element | null =>
  element.parentElement ?? ((element.getRootNode() as Partial<ShadowRoot>).host || null);

/** Is a layer of the page's at this point? What is ours does not count. */
function isTaken(document: Document, view: Window, x: number, y: number): boolean {
  let element =
    document.elementsFromPoint(x, y).find(({ localName }) => !localName.startsWith('variorum-')) ?? null;
  if (element && /^(?:VIDEO|DIALOG)$/.test(element.tagName)) return true;
  for (let depth = 0; element && depth < DEEP; depth++) {
    if (element === document.body || element === document.documentElement) return false;
    if (isLayer(element, view)) return true;
    element = parentOf(element);
  }
  return false;
}

/** Is a box of this size free of the page's own layers? */
export function isFree(
  document: Document,
  { left, top, width, height }: { left: number; top: number; width: number; height: number },
): boolean {
  const view = document.defaultView;
  if (!view) return false;
  const xs = [left + 1, left + width / 2, left + width - 1];
  return xs.every((x) => [top + 1, top + height - 1].every((y) => !isTaken(document, view, x, y)));
}

/** Not what moves without sound, again and again, as a picture does. */
const isWatched = ({ paused, ended, muted, loop }: HTMLVideoElement): boolean =>
  !paused && !ended && !(muted && loop);

/** Does something of the page's have all of the window: full screen, a modal dialog, a film that is watched? */
export function isBusy(document: Document): boolean {
  const view = document.defaultView;
  if (!view || document.fullscreenElement || document.querySelector(':modal')) return true;
  return Array.from(document.querySelectorAll('video'))
    .slice(0, 20)
    .some((video) => isWatched(video) && shareOf(video, view) >= LARGE);
}

/** In milliseconds; dialogs come some time after the page. */
const WAITS = [400, 1500, 4000, 10_000];
const SETTLES = 150;

/** Calls when there may be room, or none, where it was otherwise; until the returned function is called. */
export function watchRoom(document: Document, changed: () => void): () => void {
  const view = document.defaultView;
  if (!view) return () => {};
  const ended = new AbortController();
  const options = { signal: ended.signal, capture: true, passive: true };
  let timer: number | undefined;
  const soon = (): void => {
    view.clearTimeout(timer);
    timer = view.setTimeout(changed, SETTLES);
  };
  for (const name of ['play', 'pause', 'ended', 'scrollend', 'pointerup', 'keyup', 'close', 'toggle'])
    document.addEventListener(name, soon, options);
  document.addEventListener('fullscreenchange', changed, options);
  view.addEventListener('resize', soon, options);
  const watcher = new view.MutationObserver(soon);
  if (document.body) watcher.observe(document.body, { childList: true });
  const waits = WAITS.map((wait) => view.setTimeout(changed, wait));
  return () => {
    ended.abort();
    watcher.disconnect();
    for (const wait of [timer, ...waits]) view.clearTimeout(wait);
  };
}
