/** Saved pages loaded in real browsers: with no extension, with an empty content script, with ours on, with ours off. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'puppeteer-core';
import { CATEGORIES, type Charged, chargedIn } from './charged';
import { heapOf, launchExtended } from './extensions';
import type { SavedPage } from './reading-times';

/** After a page is there: until what runs once on it has run, in milliseconds. */
const SETTLED = 700;
/** Without the page's own scripts and requests, which are no part of what is measured. */
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
};

/** What one load of a page left. */
export interface Load {
  /** Milliseconds of the page's main thread, by script. */
  charged: Map<string, number>;
  /** Bytes. */
  heap: number;
  elements: number;
  /** Nodes of all documents of the process. */
  nodes: number;
  /** Script worlds of the extension in the page. */
  worlds: number;
  /** That reached the server. */
  requests: number;
}

/** A browser whose web is one server of its own. */
export interface Loader {
  load(page: SavedPage): Promise<void>;
  /** What the page that was loaded left. */
  left(): Promise<Load>;
  close(): Promise<void>;
}

export type Prepare = (browser: Browser) => Promise<Page>;

/** Worlds of the extension, as the page's own debugger tells them. */
async function worldsIn(tab: Page, { name }: Charged): Promise<number> {
  const session = await tab.createCDPSession();
  let count = 0;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.name === name) count++;
  });
  await session.send('Runtime.enable');
  await session.detach();
  return count;
}

async function leftIn(tab: Page, charged: Charged, trace: Uint8Array, requests: number): Promise<Load> {
  const session = await tab.createCDPSession();
  const heap = await heapOf(session);
  const { nodes } = await session.send('Memory.getDOMCounters');
  await session.detach();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace));
  return {
    ...{ heap, nodes, requests },
    charged: chargedIn(traceEvents, charged),
    elements: (await tab.evaluate('document.querySelectorAll("*").length')) as number,
    worlds: await worldsIn(tab, charged),
  };
}

/** Null where no Chromium is found. Each page's host is another site, so each has a process of its own: nothing is warm. */
export async function openLoader(
  extension: string | null,
  charged: Charged,
  prepare: Prepare,
): Promise<Loader | null> {
  const now = { html: '', requests: 0 };
  const server: Server = createServer((request, response) => {
    // The browser itself asks for icons, when it likes.
    if (request.url !== '/favicon.ico') now.requests++;
    response.writeHead(200, HEADERS).end(now.html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await launchExtended(extension, (server.address() as AddressInfo).port);
  if (browser === null) server.close();
  if (browser === null) return null;
  const tab = await prepare(browser);
  return {
    async load({ html, url }) {
      const { hostname, pathname } = new URL(url);
      Object.assign(now, { html, requests: 0 });
      await tab.tracing.start({ categories: CATEGORIES });
      await tab.goto(`http://${hostname}${pathname}`, { waitUntil: 'load' });
    },
    left: async () => leftIn(tab, charged, (await tab.tracing.stop()) as Uint8Array, now.requests),
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/** Each page once in each browser, in turn; then what it left in each. */
export async function roundOf<Name extends string>(
  loaders: Record<Name, Loader>,
  pages: SavedPage[],
): Promise<Record<Name, Load>[]> {
  const rounds: Record<Name, Load>[] = [];
  for (const page of pages) {
    const all = Object.entries(loaders) as [Name, Loader][];
    for (const [, loader] of all) await loader.load(page);
    await new Promise((resolve) => setTimeout(resolve, SETTLED));
    const left: [Name, Load][] = [];
    for (const [name, loader] of all) left.push([name, await loader.left()]);
    rounds.push(Object.fromEntries(left) as Record<Name, Load>);
  }
  return rounds;
}
