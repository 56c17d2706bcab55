/**
 * An element of ours in a page: one box with a closed shadow root. Closed, because what is in it would tell the page
 * which installation it meets (Firefox gives each one an address of its own) and what the person is shown; its box
 * can be seen and clicked from outside like any other, which is enough for tests.
 */
import { adoptStyle } from './adopt-style';

const HOSTS = ['variorum-chip', 'variorum-card', 'variorum-dock'] as const;

export interface Host {
  root: ShadowRoot;
  element: HTMLElement;
  /** Puts this style sheet in the place of the last one that was put so: what changes, as places do. */
  restyle(css: string): void;
  remove(): void;
}

/** `!important` from within a shadow root wins over the page's own. Paper gets nothing of ours. */
const BASE = `
:host { all: initial !important; display: block !important; position: fixed !important; z-index: 2147483647 !important; }
:host([hidden]) { display: none !important; }
@media print { :host { display: none !important; } }
.ours {
  --ink: #1f1d1a; --soft: #655f55; --ground: #fff; --sunk: #f2eee5; --line: #8f887a; --accent: #0b5c58; --mark: #ffe38a;
  --differs: #9a4a00; --updated: #5b3fa0; --agrees: #2c6439; --only: #655f55;
  box-sizing: border-box; color: var(--ink); color-scheme: light;
  font: 14px/1.4 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Arabic", sans-serif;
}
@media (prefers-color-scheme: dark) {
  .ours {
    --ink: #ecebe6; --soft: #aba79d; --ground: #202225; --sunk: #2a2c30; --line: #7f7c74; --accent: #74d0c8; --mark: #6d5500;
    --differs: #f3b463; --updated: #bfa8f5; --agrees: #8fd19e; --only: #aba79d; color-scheme: dark;
  }
}
.raised { border: 1px solid var(--line); background: var(--ground); box-shadow: 0 2px 12px rgb(0 0 0 / .22); }
button { all: unset; box-sizing: border-box; cursor: pointer; min-width: 24px; min-height: 24px; }
button:hover { background: var(--sunk); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: -3px; }
[hidden] { display: none !important; }
@media (forced-colors: active) {
  .raised { border: 2px solid; }
  button { color: ButtonText; }
  :focus-visible { outline-color: Highlight; }
}
`;

/**
 * Stands beside the body, where no layout of the page's reaches it; where the page puts it elsewhere, under what it draws
 * over it, it goes. Made in a document that no page has a say in: one that has defined an element of this name would be
 * given the shadow root, closed or not (`ElementInternals`).
 */
export function createHost(document: Document, name: (typeof HOSTS)[number], css: string): Host {
  const element = document.implementation.createHTMLDocument('').createElement(name);
  const root = element.attachShadow({ mode: 'closed' });
  const { documentElement: place, defaultView: view } = document;
  place.append(element);
  adoptStyle(root, BASE + css);
  lift(document, element);
  const watcher = view && new view.MutationObserver(() => element.parentNode !== place && remove());
  watcher?.observe(place, { childList: true });
  const remove = (): void => {
    watcher?.disconnect();
    element.remove();
  };
  let drop: (() => void) | null = null;
  const restyle = (own: string): void => {
    drop?.();
    drop = adoptStyle(root, own);
  };
  return { root, element, restyle, remove };
}

/**
 * Into the browser's own layer above the page. Below it, what a page or a dark theme does to its root (filter, transform,
 * opacity) would be done to ours: moved away, and in Chromium no click in the docked panel would count. Beside a modal
 * dialog or a full screen nothing can be clicked: there it stays below.
 */
function lift(document: Document, element: HTMLElement): void {
  element.popover = 'manual';
  if (!document.querySelector(':modal')) element.showPopover?.();
}

/** Heard by what an earlier version left in the page, which then takes away all that is its own. */
export const TAKE_OVER = 'variorum-takes-over';

/** Takes away what an earlier version of the extension left in the page when it was replaced. */
export function takeOver(document: Document): void {
  const view = document.defaultView;
  if (view) document.dispatchEvent(new view.Event(TAKE_OVER));
  for (const host of document.querySelectorAll(HOSTS.join(','))) host.remove();
}

/** The side where lines end, for people who read the page. */
export const endSide = (document: Document): 'left' | 'right' =>
  document.defaultView?.getComputedStyle(document.documentElement).direction === 'rtl' ? 'left' : 'right';
