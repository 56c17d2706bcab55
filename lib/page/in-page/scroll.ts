/** Brings a passage into the middle of the window, past bars that stick to its edges, and shows where it is. */

const isStill = (view: Window): boolean =>
  view.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true;

/** The element that scrolls what is in it; the page itself where none does. */
function scrollerOf(element: Element, view: Window): Element | null {
  for (let at = element.parentElement; at; at = at.parentElement)
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(view.getComputedStyle(at).overflowY))
      return at;
  return element.ownerDocument.scrollingElement;
}

/**
 * The element that holds it is centred in all that scrolls. A long one (a text that is one block) would have its own
 * middle there, so the rest of the way goes by the range's box.
 */
export function bringIntoView(document: Document, range: Range): void {
  const view = document.defaultView;
  const element = range.startContainer.parentElement;
  if (!view || !element) return;
  const behavior = isStill(view) ? 'instant' : 'smooth';
  if (element.getBoundingClientRect().height < view.innerHeight / 2) {
    element.scrollIntoView({ block: 'center', behavior });
    return;
  }
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { top, height } = range.getBoundingClientRect();
  scrollerOf(element, view)?.scrollBy({ top: top + height / 2 - view.innerHeight / 2, behavior });
}

/** When it is lit and when not, in milliseconds after the jump: twice, once the page has come to rest. */
const TIMES = [350, 700, 950, 1300];

/** Calls with whether it is lit; not at all where nothing may move. Answers what ends it. */
export function flash(document: Document, light: (on: boolean) => void): () => void {
  const view = document.defaultView;
  if (!view || isStill(view)) return () => {};
  const timers = TIMES.map((time, index) => view.setTimeout(() => light(index % 2 === 0), time));
  return () => {
    for (const timer of timers) view.clearTimeout(timer);
    light(false);
  };
}
