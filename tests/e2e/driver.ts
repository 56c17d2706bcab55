/** One browser as the cases use it. The cases are the same for all; what differs between browsers is behind this. */
import type { Page } from 'puppeteer-core';

/** A tab with a page of the web. */
export interface WebTab {
  page: Page;
  /** As the extension knows it. */
  id: number;
}

export interface Driver {
  name: 'chromium' | 'firefox';
  /** Opens an address in a new tab, in front. */
  open(address: string): Promise<WebTab>;
  /** Opens a page of the extension (`options.html`) as a tab. */
  ours(path: string): Promise<Page>;
  /** Waits for a page of the extension that the extension opens itself. */
  opened(path: string): Promise<Page>;
  /** A real click on the toolbar button, which lets the extension read this tab's page. */
  clickToolbar(tab: WebTab): Promise<void>;
  /** The page of the panel that is docked in a tab's page; null where there is none. */
  docked(tab: WebTab): Promise<Docked | null>;
  /** Ends the background, as browsers do when it has been idle. */
  endBackground(): Promise<void>;
  /** Closes all tabs with pages of the web. */
  closeWebPages(): Promise<void>;
  /** Does the browser's own panel show ours? */
  panelIsOpen(): Promise<boolean>;
  /** Exceptions and errors in consoles so far: pages, extension pages, background. */
  errors(): Promise<string[]>;
  close(): Promise<void>;
}

/** A document that cannot be had as a page of its own: asked by an expression. */
export interface Docked {
  evaluate<T>(ask: string): Promise<T>;
}
