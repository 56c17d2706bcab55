/** Chromium with the extension, driven over the DevTools protocol. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../tools/setup/browsers.mjs';
import type { Docked, Driver, WebTab } from '../driver';
import { until } from '../until';
import { collectErrors, tabsOf } from './shared';

export interface ChromiumWishes {
  extension: string;
  port: number;
  /** Whether the person will say yes to access to all sites; else the question stands unanswered. */
  granted: boolean;
  language?: string;
}

const ARGS = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-features=HttpsUpgrades',
  // The rig's certificate is nobody's.
  '--ignore-certificate-errors',
];

export async function startChromium(wishes: ChromiumWishes): Promise<Driver> {
  const home = await mkdtemp(join(tmpdir(), 'variorum-chromium-'));
  const extension = join(home, 'extension');
  await cp(wishes.extension, extension, { recursive: true });
  const start = (): Promise<Browser> => launch(wishes, extension, join(home, 'profile'));
  if (wishes.granted) await grantFirst(extension, start);
  const browser = await start();
  return createDriver(browser, await idOf(browser), () =>
    rm(home, { recursive: true, force: true, maxRetries: 5 }),
  );
}

function launch(
  { port, language }: ChromiumWishes,
  extension: string,
  userDataDir: string,
): Promise<Browser> {
  return puppeteer.launch({
    executablePath: findBrowser('chromium') ?? undefined,
    headless: true,
    pipe: true,
    userDataDir,
    enableExtensions: true,
    defaultViewport: { width: 1280, height: 800 },
    args: [
      ...ARGS,
      `--load-extension=${extension}`,
      `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
      ...(language ? [`--lang=${language}`] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
    ...(language && { env: { ...process.env, LANGUAGE: language } }),
  });
}

/**
 * Chromium's question for a permission is a window of the browser itself, which nothing can click without a screen.
 * A permission that the profile was once given is given again without asking, so a first start demands it in the
 * manifest, and the manifest under test replaces that one at the same place. (Extensions that the protocol loads lose
 * what they were given, hence `--load-extension`.)
 */
async function grantFirst(extension: string, start: () => Promise<Browser>): Promise<void> {
  const path = join(extension, 'manifest.json');
  const text = await readFile(path, 'utf8');
  const manifest = JSON.parse(text) as Record<string, unknown>;
  await writeFile(
    path,
    JSON.stringify({ ...manifest, host_permissions: manifest.optional_host_permissions }),
  );
  const browser = await start();
  await idOf(browser);
  await browser.close();
  await writeFile(path, text);
}

async function idOf(browser: Browser): Promise<string> {
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  return new URL(worker.url()).host;
}

async function createDriver(browser: Browser, id: string, clean: () => Promise<void>): Promise<Driver> {
  const session = await browser.target().createCDPSession();
  const errors = collectErrors(browser);
  const ours = async (path: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(`chrome-extension://${id}/${path}`);
    return page;
  };
  const opened = async (path: string): Promise<Page> => {
    const target = await browser.waitForTarget((one) =>
      one.url().startsWith(`chrome-extension://${id}/${path}`),
    );
    return target.asPage();
  };
  return {
    name: 'chromium',
    ours,
    opened,
    ...tabsOf(browser, ours),
    clickToolbar: (tab) => clickToolbar(session, id, tab),
    docked: (tab) => docked(tab),
    panelIsOpen: async () => browser.targets().some((one) => /\/sidepanel\.html$/.test(one.url())),
    endBackground: () => endBackground(session),
    errors: async () => errors,
    close: async () => {
      await browser.close();
      await clean();
    },
  };
}

interface TargetInfo {
  targetId: string;
  type: string;
  url: string;
}

/** The protocol's own click grants activeTab as a hand's does. */
async function clickToolbar(session: CDPSession, id: string, { page }: WebTab): Promise<void> {
  await page.bringToFront();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
  const tab = (targetInfos as TargetInfo[]).find(({ type, url }) => type === 'tab' && url === page.url());
  if (!tab) throw new Error(`no tab shows ${page.url()}`);
  const send = session.send.bind(session) as (method: string, values: object) => Promise<unknown>;
  await send('Extensions.triggerAction', { id, targetId: tab.targetId });
}

const isPanel = (url: string): boolean => /^chrome-extension:.*\/sidepanel\.html/.test(url);

async function docked({ page }: WebTab): Promise<Docked | null> {
  const frame = page.frames().find((one) => isPanel(one.url()));
  return frame ? { evaluate: <T>(ask: string) => frame.evaluate(ask) as Promise<T> } : null;
}

/** In milliseconds. */
const TOLD_AGAIN = 2000;

async function endBackground(session: CDPSession): Promise<void> {
  const workers = async (): Promise<TargetInfo[]> => {
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
    return (targetInfos as TargetInfo[]).filter(({ type }) => type === 'service_worker');
  };
  const [ended] = await workers();
  if (!ended) return;
  const { targetId } = ended;
  // By its name, since a page that waits for an answer may start the next one at once. One that is just starting hears
  // nothing: it is told again, but not before it had time, since one that is told while it ends may never do so.
  let told = 0;
  await until('the background is gone', async () => {
    if (Date.now() - told > TOLD_AGAIN) {
      told = Date.now();
      await session.send('Target.closeTarget', { targetId }).catch(() => undefined);
    }
    return !(await workers()).some((one) => one.targetId === targetId);
  });
}
