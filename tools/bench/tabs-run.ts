/**
 * Content scripts in pages that are really loaded, each in a tab of Chromium and in a script world of its own. A page is
 * loaded once for every script: what one has touched is warm for the next. Which script runs is told by the port.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Charged, chargedByPage } from './charged';
import { idOf } from './extensions';
import { launchChromium } from './in-browser';
import type { SavedPage } from './reading-times';
import { beginTrace } from './trace';

/** Thread time that each script's first run took, by page and round, in milliseconds. */
export type Runs = Record<string, number[][]>;

/** Without the page's own scripts and requests, which are no part of what is measured. */
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
};
const HERE = '127.0.0.1';
/** All pages in one process, as the pages of one site are: what is cold is the script's world, not the browser. */
const ONE_PROCESS = [
  '--disable-site-isolation-trials',
  '--renderer-process-limit=1',
  '--disable-features=BackForwardCache,SpareRendererForSitePerProcess',
];
const NAME = 'bench';
/** No round begins later, in milliseconds: all is to end within four minutes. */
const LATEST = 150_000;
const CATEGORY = 'devtools.timeline';

interface Site {
  script: string;
  server: Server;
  port: number;
  /** The page that is loaded next. */
  html: string;
}

async function openSite(script: string): Promise<Site> {
  const site = { script, html: '', port: 0, server: createServer() };
  site.server.on('request', (_request, response) => response.writeHead(200, HEADERS).end(site.html));
  await new Promise<void>((resolve) => site.server.listen(0, HERE, resolve));
  site.port = (site.server.address() as AddressInfo).port;
  return site;
}

/** An extension with a content script for each port. */
async function writeExtension(folder: string, sites: Site[], codes: Record<string, string>): Promise<void> {
  const scripts = sites.map(({ script, port }) => ({
    js: [`${script}.js`],
    matches: [`http://*:${port}/*`],
  }));
  const manifest = { manifest_version: 3, name: NAME, version: '1', content_scripts: scripts };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  for (const [name, code] of Object.entries(codes)) await writeFile(join(folder, `${name}.js`), code);
}

/** The page's own address, on a port of ours, and under a name that no browser insists on encryption for. */
function addressOn(site: Site, page: SavedPage): string {
  const { hostname, pathname, search } = new URL(page.url);
  return `http://${hostname.replace(/\.example$/, '')}.example:${site.port}${pathname}${search}`;
}

/** Loads each page once with each script; which page comes when differs by script, so that neighbours are of other sites. */
async function round(
  tab: Page,
  sites: Site[],
  pages: SavedPage[],
  extension: Charged,
  runs: Runs,
): Promise<void> {
  const loads = pages.flatMap((_, at) =>
    sites.map((site, index) => ({
      site,
      number: (at + Math.floor((index * pages.length) / sites.length)) % pages.length,
    })),
  );
  const end = await beginTrace(tab.browser(), [CATEGORY]);
  for (const { site, number } of loads) {
    const page = pages[number] as SavedPage;
    site.html = page.html;
    await tab.goto(addressOn(site, page), { waitUntil: 'load' });
    await tab.evaluate('0');
  }
  const charged = chargedByPage(await end(), extension);
  for (const [at, { site, number }] of loads.entries()) {
    const took = charged[at]?.get(site.script);
    if (took !== undefined) runs[site.script]?.[number]?.push(took);
  }
}

/** Null where no Chromium is found. `codes`: scripts by name. */
export async function runInTabs(
  pages: SavedPage[],
  codes: Record<string, string>,
  rounds: number,
): Promise<Runs | null> {
  const folder = await mkdtemp(join(tmpdir(), 'variorum-tabs-'));
  const sites = await Promise.all(Object.keys(codes).map(openSite));
  await writeExtension(folder, sites, codes);
  const browser = await launchChromium(
    undefined,
    [...ONE_PROCESS, `--host-resolver-rules=MAP * ${HERE}`],
    [folder],
  );
  try {
    if (browser === null) return null;
    const runs: Runs = Object.fromEntries(sites.map(({ script }) => [script, pages.map(() => [])]));
    const tab = await browser.newPage();
    const extension = { name: NAME, id: idOf(folder) };
    const started = performance.now();
    for (let at = 0; at < rounds && performance.now() - started < LATEST; at++)
      await round(tab, sites, pages, extension, runs);
    return runs;
  } finally {
    await browser?.close();
    for (const { server } of sites) server.close();
    await rm(folder, { recursive: true, force: true });
  }
}
