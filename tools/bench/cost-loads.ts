/** Saved pages loaded in real browsers: with no extension, with an empty content script, with ours on, with ours off. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'puppeteer-core';
import { CATEGORIES, type Charged, chargedByPage } from './charged';
import { heapOf, launchExtended } from './extensions';
import type { SavedPage } from './reading-times';
import { beginTrace } from './trace';

/** After a page is there: until what runs once on it has run, in milliseconds. */
const SETTLED = 400;
/** Without the page's own scripts and requests, which are no part of what is measured. */
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
};

/** What a page has once it is settled. */
export interface Left {
  /** Bytes. */
  heap: number;
  elements: number;
  /** Script worlds of the extension in the page. */
  worlds: number;
  /** That reached the server. */
  requests: number;
}

/** A page in one browser, loaded as the first of its site and then once more. */
export interface Load extends Left {
  /** Milliseconds of the page's main thread, by script: in a process that has run nothing yet. */
  charged: Map<string, number>;
  /** The same for the next page of the site, in the same process. */
  again: Map<string, number>;
}

/** A browser whose web is one server of its own. */
export interface Loader {
  /** What is charged to the extension, page by page, until the returned function is called. */
  trace(): Promise<() => Promise<Map<string, number>[]>>;
  /** `number`: of its site, which has no other page. */
  load(page: SavedPage, number: number): Promise<void>;
  /** What the page that was loaded left. */
  left(): Promise<Left>;
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

async function leftIn(tab: Page, charged: Charged, requests: number): Promise<Left> {
  const session = await tab.createCDPSession();
  const heap = await heapOf(session);
  await session.detach();
  return {
    ...{ heap, requests },
    elements: (await tab.evaluate('document.querySelectorAll("*").length')) as number,
    worlds: await worldsIn(tab, charged),
  };
}

/** The page's own address at a site of its own; the first part of its host, which tells forums and shops, stays first. */
export function addressOf({ url }: SavedPage, number: number): string {
  const { hostname, pathname, search } = new URL(url);
  return `http://${hostname.replace(/\.example$/, '')}.page${number}.example${pathname}${search}`;
}

/** Null where no Chromium is found. Each page is of another site, so each has a process of its own at first. */
export async function openLoader(
  extension: string | null,
  charged: Charged,
  prepare: Prepare,
): Promise<Loader | null> {
  const now = { html: '', requests: 0 };
  const server: Server = createServer((request, response) => {
    // The browser itself asks for icons and its own news, when it likes.
    if (request.url !== '/favicon.ico' && request.headers.host?.endsWith('.example')) now.requests++;
    response.writeHead(200, HEADERS).end(now.html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await launchExtended(extension, (server.address() as AddressInfo).port);
  if (browser === null) server.close();
  if (browser === null) return null;
  const tab = await prepare(browser);
  return {
    async trace() {
      const end = await beginTrace(browser, CATEGORIES);
      return async () => chargedByPage(await end(), charged);
    },
    async load(page, number) {
      Object.assign(now, { html: page.html, requests: 0 });
      await tab.goto(addressOf(page, number), { waitUntil: 'load' });
    },
    left: () => leftIn(tab, charged, now.requests),
    async close() {
      await browser.close();
      server.close();
    },
  };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, SETTLED));

type ByName<Name extends string, T> = Record<Name, T>;
type Charges = Map<string, number>[];

/** In each browser, one after the other. */
async function inEach<Name extends string, T>(
  loaders: ByName<Name, Loader>,
  work: (loader: Loader) => Promise<T>,
): Promise<ByName<Name, T>> {
  const done: [string, T][] = [];
  for (const [name, loader] of Object.entries<Loader>(loaders)) done.push([name, await work(loader)]);
  return Object.fromEntries(done) as ByName<Name, T>;
}

/** Each page in each browser, in turn: as the first of its site, then as the next; and what it left. */
export async function roundOf<Name extends string>(
  loaders: ByName<Name, Loader>,
  pages: SavedPage[],
): Promise<ByName<Name, Load>[]> {
  const ends = await inEach(loaders, (loader) => loader.trace());
  const lefts: ByName<Name, Left>[] = [];
  for (const [number, page] of pages.entries()) {
    for (const _again of [false, true]) {
      await inEach(loaders, (loader) => loader.load(page, number));
      await settled();
    }
    // Last: it collects garbage, and with it code that was read.
    lefts.push(await inEach(loaders, (loader) => loader.left()));
  }
  const names = Object.keys(loaders) as Name[];
  const charges = await Promise.all(names.map((name) => ends[name]()));
  const loadOf = (left: Left, all: Charges, page: number): Load => ({
    ...left,
    ...{ charged: all[2 * page] ?? new Map(), again: all[2 * page + 1] ?? new Map() },
  });
  return lefts.map((left, page) => {
    const loads = names.map((name, at) => [name, loadOf(left[name], charges[at] ?? [], page)]);
    return Object.fromEntries(loads) as ByName<Name, Load>;
  });
}
