/**
 * An element of ours in a page: one box with a closed shadow root. Closed, because what is in it would tell the page
 * which installation it meets (Firefox gives each one an address of its own) and what the person is shown; its box
 * can be seen and clicked from outside like any other, which is enough for tests.
 */
import { adoptStyle } from './adopt-style';

export const HOSTS = ['variorum-chip', 'variorum-dock'] as const;

export interface Host {
  root: ShadowRoot;
  element: HTMLElement;
  remove(): void;
}

/** `!important` from within a shadow root wins over the page's own. Paper gets nothing of ours. */
const BASE = `
:host { all: initial !important; display: block !important; position: fixed !important; z-index: 2147483647 !important; }
:host([hidden]) { display: none !important; }
@media print { :host { display: none !important; } }
`;

/** Stands beside the body, where no layout of the page's reaches it. */
export function createHost(document: Document, name: (typeof HOSTS)[number], css: string): Host {
  const element = document.createElement(name);
  const root = element.attachShadow({ mode: 'closed' });
  adoptStyle(root, BASE + css);
  document.documentElement.append(element);
  return { root, element, remove: () => element.remove() };
}

/** Takes away what an earlier version of the extension left in the page when it was replaced. */
export function removeHosts(document: Document): void {
  for (const host of document.querySelectorAll(HOSTS.join(','))) host.remove();
}

/** The side where lines end, for people who read the page. */
export const endSide = (document: Document): 'left' | 'right' =>
  document.defaultView?.getComputedStyle(document.documentElement).direction === 'rtl' ? 'left' : 'right';
