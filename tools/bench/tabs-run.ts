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
import { launchChromium } from './in-browser';
import type { SavedPage } from './reading-times';

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
  const manifest = { manifest_version: 3, name: 'bench', version: '1', content_scripts: scripts };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  for (const [name, code] of Object.entries(codes)) await writeFile(join(folder, `${name}.js`), code);
}

/** The page's own address, on a port of ours, and under a name that no browser insists on encryption for. */
function addressOn(site: Site, page: SavedPage): string {
  const { hostname, pathname, search } = new URL(page.url);
  return `http://${hostname.replace(/\.example$/, '')}.example:${site.port}${pathname}${search}`;
}

interface TraceEvent {
  name: string;
  tdur?: number;
  args: { data?: { url?: string } };
}

/** Thread times of the scripts' runs, in their order. */
function runsIn(trace: Uint8Array): { script: string; took: number }[] {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  return traceEvents.flatMap(({ name, tdur = 0, args }) => {
    const script = /^chrome-extension:.*\/(\w+)\.js$/.exec(args.data?.url ?? '')?.[1];
    return name === 'EvaluateScript' && script ? [{ script, took: tdur / 1000 }] : [];
  });
}

/** Loads each page once with each script; which page comes when differs by script, so that neighbours are of other sites. */
async function round(tab: Page, sites: Site[], pages: SavedPage[], runs: Runs): Promise<void> {
  for (let at = 0; at < pages.length; at++) {
    await tab.tracing.start({ categories: [CATEGORY] });
    const loads = sites.map((site, index) => ({
      site,
      number: (at + Math.floor((index * pages.length) / sites.length)) % pages.length,
    }));
    for (const { site, number } of loads) {
      const page = pages[number] as SavedPage;
      site.html = page.html;
      await tab.goto(addressOn(site, page), { waitUntil: 'load' });
      await tab.evaluate('0');
    }
    const found = runsIn((await tab.tracing.stop()) as Uint8Array);
    for (const { site, number } of loads) {
      const run = found.find(({ script }) => script === site.script);
      if (run) runs[site.script]?.[number]?.push(run.took);
    }
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
    for (let at = 0; at < rounds; at++) await round(tab, sites, pages, runs);
    return runs;
  } finally {
    await browser?.close();
    for (const { server } of sites) server.close();
    await rm(folder, { recursive: true, force: true });
  }
}
