/** Firefox with the add-on, driven over WebDriver BiDi; what is the browser's own, by scripts in its own window. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../tools/setup/browsers.mjs';
import type { Docked, Driver, WebTab } from '../driver';
import { until } from '../until';
import { tabsOf } from './shared';

export interface FirefoxWishes {
  extension: string;
  port: number;
  /** Whether the person says yes to permissions; else the question stands unanswered. */
  granted: boolean;
}

/** Firefox gives each installation an address of its own; this one is fixed, so that tests can open its pages. */
const UUID = '5b0a5d1e-7d0c-4b52-9f1c-6d1f0d3f9a10';
const OURS = `moz-extension://${UUID}/`;

export async function startFirefox({ extension, port, granted }: FirefoxWishes): Promise<Driver> {
  const gecko = await geckoId(extension);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox') ?? undefined,
    headless: true,
    // The rig's certificate is nobody's.
    acceptInsecureCerts: true,
    defaultViewport: { width: 1280, height: 800 },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [gecko]: UUID }),
      'extensions.webextOptionalPermissionPrompts': !granted,
      'dom.security.https_first': false,
      // All host names are answered by this machine.
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': port,
      'network.proxy.no_proxies_on': '',
      'services.settings.server': 'data:,',
      // In kilobytes, so that a case can fill it: an origin may have a fifth of it, at least 10 MB.
      'dom.quotaManager.temporaryStorage.fixedLimit': 51_200,
    },
  });
  try {
    await browser.installExtension(resolve(extension));
    return createDriver(browser, gecko);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function geckoId(extension: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}

function createDriver(browser: Browser, gecko: string): Driver {
  const system = systemOf(browser);
  const ours = (path: string): Promise<Page> => openOurs(browser, path);
  return {
    name: 'firefox',
    ours,
    opened: (path) => openedOurs(browser, path),
    ...tabsOf(browser, ours),
    clickToolbar: async ({ page }) => {
      await page.bringToFront();
      await system(toolbarClick(gecko));
    },
    docked: dockedIn,
    panelIsOpen: async () => (await system(SIDEBAR_IS_OPEN)) === true,
    endBackground: async () => void (await system(endBackground(gecko))),
    errors: async () => (await system(CONSOLE_ERRORS)) as string[],
    close: () => browser.close(),
  };
}

/** The page loads, but its navigation is not reported as finished: what is in it tells. */
async function openOurs(browser: Browser, path: string): Promise<Page> {
  const page = await browser.newPage();
  void page.goto(OURS + path).catch(() => undefined);
  await until(`${path} is drawn`, () =>
    page.evaluate(() => (document.querySelector('#root')?.childElementCount ?? 0) > 0),
  );
  return page;
}

/** Puppeteer is not told the addresses of the add-on's pages, so each page is asked for its own. */
const openedOurs = (browser: Browser, path: string): Promise<Page> =>
  until(`${path} opens`, async () => {
    for (const page of await browser.pages()) if (await isAt(page.mainFrame(), path)) return page;
    return null;
  });

const isAt = async (frame: Frame, path: string): Promise<boolean> =>
  (await frame.evaluate(() => location.href).catch(() => '')).startsWith(OURS + path);

async function dockedIn({ page }: WebTab): Promise<Docked | null> {
  for (const frame of page.frames())
    if (await isAt(frame, 'sidepanel.html'))
      return { evaluate: <T>(ask: string) => frame.evaluate(ask) as Promise<T> };
  return null;
}

type System = (expression: string) => Promise<unknown>;

interface Bidi {
  send(
    method: string,
    values: object,
  ): Promise<{ result: { contexts: { context: string }[]; result: unknown } }>;
}

/** Runs an expression in the browser's own window; the answer travels as JSON. */
function systemOf(browser: Browser): System {
  const bidi = (browser as unknown as { connection: Bidi }).connection;
  return async (expression) => {
    const tree = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const answer = await bidi.send('script.evaluate', {
      expression: `(async () => JSON.stringify((await (${expression})) ?? null))()`,
      awaitPromise: true,
      target: { context: tree.result.contexts[0]?.context },
      userActivation: true,
    });
    const told = answer.result as unknown as {
      result?: { value?: string };
      exceptionDetails?: { text: string };
    };
    if (told.exceptionDetails) throw new Error(told.exceptionDetails.text);
    return told.result?.value === undefined ? null : JSON.parse(told.result.value);
  };
}

const toolbarClick = (gecko: string): string => `ChromeUtils
  .importESModule('resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent.apiManager.global
  .browserActionFor(WebExtensionPolicy.getByID('${gecko}').extension).triggerAction(window), null`;
const endBackground = (gecko: string): string =>
  `WebExtensionPolicy.getByID('${gecko}').extension.terminateBackground().then(() => null)`;

const SIDEBAR_IS_OPEN = `SidebarController.isOpen && /sidebar-action$/.test(SidebarController.currentID ?? '')`;

/**
 * What stands in the browser's console about the add-on. That a page or the background was closed while it waited for
 * an answer is told there too, and is nothing but what the test did.
 */
const CONSOLE_ERRORS = `Services.console.getMessageArray()
  .filter((line) => line instanceof Ci.nsIScriptError && !(line.flags & Ci.nsIScriptError.warningFlag))
  .filter((line) => (line.sourceName ?? '').startsWith('${OURS}'))
  .filter((line) => !/after context unloaded/.test(line.errorMessage))
  .map((line) => line.sourceName + ': ' + line.errorMessage)`;
