/** Chromium with an extension as people have it: ours as it was built, or one that does nothing, to be compared with. */
import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page, Target } from 'puppeteer-core';
import { launchChromium } from './in-browser';

export const BUILT = '.output/chrome-mv3';
/** All names lead to this machine, so that pages have hosts of their own. */
const HERE = '127.0.0.1';
const FEATURES = 'HttpsUpgrades,BackForwardCache';

/** Of an unpacked extension: the first half of its folder's hash, in the letters a to p. */
export const idOf = (folder: string): string =>
  createHash('sha256')
    .update(folder)
    .digest('hex')
    .slice(0, 32)
    .replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));

/** Ours, with the permission for all sites given, which nobody can click without a screen. */
export async function ourExtension(folder: string): Promise<string> {
  await cp(BUILT, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  await writeFile(
    path,
    JSON.stringify({ ...manifest, host_permissions: manifest.optional_host_permissions }),
  );
  return folder;
}

/** One of these files, by name. */
export async function otherExtension(
  folder: string,
  manifest: object,
  files: Record<string, string>,
): Promise<string> {
  await mkdir(folder, { recursive: true });
  const whole = { manifest_version: 3, name: 'bench', version: '1', ...manifest };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(whole));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

/** Null where no Chromium is found. `port`: where all pages of the web are served. */
export const launchExtended = (extension: string | null, port: number): Promise<Browser | null> =>
  launchChromium(
    undefined,
    [`--host-resolver-rules=MAP * ${HERE}:${port}`, `--disable-features=${FEATURES}`],
    extension ? [extension] : [],
  );

const isWorker = (target: Target): boolean => target.type() === 'service_worker';

/** A page of an extension that was just loaded: through it the background is asked as panels ask it. */
export async function ourPage(browser: Browser, path: string): Promise<Page> {
  const worker = await browser.waitForTarget(isWorker);
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${new URL(worker.url()).host}/${path}`);
  return page;
}

/** Another page of the same extension. */
export async function pageBeside(page: Page, path: string): Promise<Page> {
  const other = await page.browser().newPage();
  await other.goto(new URL(`/${path}`, page.url()).href);
  return other;
}

/** Heap of the background, which is woken for it. */
export async function backgroundHeap(page: Page): Promise<number> {
  await page.evaluate('void chrome.runtime.sendMessage(0)');
  const worker = await page.browser().waitForTarget(isWorker);
  return heapOf(await worker.createCDPSession());
}

export const askOurs = <T>(page: Page, type: string, request: object): Promise<T> =>
  page.evaluate(`chrome.runtime.sendMessage(${JSON.stringify({ type, request })})`) as Promise<T>;

/** Closes what extensions opened, the page that welcomes among them, and answers a tab for pages of the web. */
export async function onlyTab(browser: Browser): Promise<Page> {
  const tab = await browser.newPage();
  for (const page of await browser.pages()) if (page !== tab) await page.close();
  return tab;
}

interface HeapUsage {
  usedSize: number;
  embedderHeapUsedSize?: number;
  backingStorageSize?: number;
}

/** Something that speaks the DevTools protocol: a page's session, or a worker's. */
interface Session {
  send(method: 'HeapProfiler.collectGarbage' | 'Runtime.getHeapUsage'): Promise<unknown>;
}

/** Bytes of script objects, of the page's own objects and of buffers, once garbage is collected. */
export async function heapOf(session: Session): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const usage = (await session.send('Runtime.getHeapUsage')) as HeapUsage;
  return usage.usedSize + (usage.embedderHeapUsedSize ?? 0) + (usage.backingStorageSize ?? 0);
}
