/** What cases work with: a browser, and a page of ours through which the extension is asked and listened to. */
import type { Page } from 'puppeteer-core';
import type { PanelState, TabRecord } from '../../lib/app/ports';
import type { MessageType, Reply, Request } from '../../lib/app/protocol';
import type { Result } from '../../lib/core/result';
import type { Driver, WebTab } from './driver';
import { until } from './until';

/** The extension's interface as its pages see it. */
interface Api {
  runtime: {
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: { addListener(heard: (message: { type?: string }, sender: { url?: string }) => void): void };
  };
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
  scripting: { getRegisteredContentScripts(): Promise<{ matches?: string[]; excludeMatches?: string[] }[]> };
  storage: { session: { get(key: string): Promise<Record<string, TabRecord>> } };
}
type World = typeof globalThis & { browser?: Api; chrome: Api; heard?: string[] };

export interface Stage {
  driver: Driver;
  control: Page;
}

export async function createStage(driver: Driver): Promise<Stage> {
  const control = await driver.ours('options.html');
  await control.evaluate(() => {
    const world = globalThis as World;
    world.heard = [];
    (world.browser ?? world.chrome).runtime.onMessage.addListener(({ type }, { url }) => {
      if (type) world.heard?.push(`${type} ${url ?? ''}`);
    });
  });
  return { driver, control };
}

/** Asks the background as a panel does. */
export async function ask<T extends MessageType>(
  { control }: Stage,
  type: T,
  request: Request<T>,
): Promise<Reply<T>> {
  // As text: what stands in an answer twice comes through Firefox's protocol once.
  const text = await control.evaluate(
    async (message) => {
      const world = globalThis as World;
      return JSON.stringify(await (world.browser ?? world.chrome).runtime.sendMessage(message));
    },
    { type, request },
  );
  return text === undefined ? (undefined as Reply<T>) : (JSON.parse(text) as Reply<T>);
}

/** What was answered; throws where it is a failure. */
export function got<T>(answer: Result<T>): T {
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
  return answer.value;
}

/** Messages that content scripts and panels sent to the background since the stage was made. */
export const heard = ({ control }: Stage): Promise<string[]> =>
  control.evaluate(() => (globalThis as World).heard ?? []);

/** Who listens for long would measure what it has heard. */
export const forgetHeard = ({ control }: Stage): Promise<void> =>
  control.evaluate(() => {
    (globalThis as World).heard = [];
  });

export const badge = ({ control }: Stage, { id }: WebTab): Promise<string> =>
  control.evaluate((tabId) => {
    const world = globalThis as World;
    return (world.browser ?? world.chrome).action.getBadgeText({ tabId });
  }, id);

/** Where the detector is registered. */
export const watched = ({ control }: Stage): Promise<{ matches?: string[]; excludeMatches?: string[] }[]> =>
  control.evaluate(() => {
    const world = globalThis as World;
    return (world.browser ?? world.chrome).scripting.getRegisteredContentScripts();
  });

/** What is kept of a tab now; nothing is looked at for it. */
export async function recordOf({ control }: Stage, { id }: Pick<WebTab, 'id'>): Promise<TabRecord | null> {
  const text = await control.evaluate(async (key) => {
    const world = globalThis as World;
    const stored = await (world.browser ?? world.chrome).storage.session.get(key);
    return JSON.stringify(stored[key] ?? null);
  }, `tab:${id}`);
  return JSON.parse(text) as TabRecord | null;
}

/** What a tab shows now, or would show. */
export const known = async (stage: Stage, tab: Pick<WebTab, 'id'>): Promise<PanelState | null> =>
  (await recordOf(stage, tab))?.state ?? null;

/** Waits until a tab's state has this name. */
export const untilState = <S extends PanelState['state']>(stage: Stage, tab: WebTab, name: S) =>
  until(`${tab.page.url()} is ${name}`, async () => {
    const state = await known(stage, tab);
    if (state?.state !== name) throw new Error(`it is ${JSON.stringify(state)?.slice(0, 200)}`);
    return state as Extract<PanelState, { state: S }>;
  });

/** What of ours is in a page, as the page itself can see it. */
export interface Trace {
  hosts: string[];
  marks: number;
  sheets: number;
  margin: string;
}

export const traceIn = ({ page }: WebTab): Promise<Trace> =>
  page.evaluate(() => ({
    hosts: Array.from(document.querySelectorAll('variorum-chip,variorum-card,variorum-dock'))
      .filter((host) => host.getBoundingClientRect().width > 0)
      .map((host) => host.localName),
    marks: Array.from(CSS.highlights?.values() ?? []).reduce((sum, highlight) => sum + highlight.size, 0),
    sheets: document.adoptedStyleSheets.length,
    margin: getComputedStyle(document.documentElement).marginRight,
  }));

export const NO_TRACE: Trace = { hosts: [], marks: 0, sheets: 0, margin: '0px' };

/** Clicks into the middle of the left part of an element: closed shadow roots are clicked by their place. */
export async function clickPart({ page }: WebTab, selector: string, share: number): Promise<void> {
  const place = await page.evaluate(
    (name, part) => {
      const box = document.querySelector(name)?.getBoundingClientRect();
      return box && { x: box.left + box.width * part, y: box.top + box.height / 2 };
    },
    selector,
    share,
  );
  if (!place) throw new Error(`no ${selector} in the page`);
  await page.mouse.click(place.x, place.y);
}

/** Opens the panel of a tab as a page of its own, and waits for a state's page. */
export async function panelOf({ driver }: Stage, { id }: WebTab, state: PanelState['state']): Promise<Page> {
  const panel = await driver.ours(`sidepanel.html?tab=${id}`);
  await panel.waitForSelector(`[data-testid="state-${state}"]`);
  return panel;
}

/** Opens the popup of a tab as a page of its own. */
export async function popupOf({ driver }: Stage, { id }: WebTab): Promise<Page> {
  const popup = await driver.ours(`popup.html?tab=${id}`);
  await popup.waitForSelector('[data-testid="popup"]');
  return popup;
}

/** A tab that comes to the front meanwhile, as the welcome page may after installing, stops the one that is clicked in. */
const TRIES = 6;
/** Of each try, in milliseconds. */
const TRY = 5000;

/** Clicks in a page that is in front: one behind others draws nothing, so nothing in it would ever stand still. */
export async function click(page: Page, selector: string, tries = TRIES): Promise<void> {
  await page.bringToFront();
  try {
    await page.locator(selector).setTimeout(TRY).click();
  } catch (cause) {
    if (tries > 1) return click(page, selector, tries - 1);
    throw new Error(`no click on ${selector} (${String(cause)})`, { cause });
  }
}

/** Clicks what a test id names. */
export const press = (page: Page, testid: string): Promise<void> =>
  click(page, `[data-testid="${testid}"]:not([disabled])`);

export const textOf = (page: Page, testid: string): Promise<string> =>
  page.$eval(`[data-testid="${testid}"]`, (element) => element.textContent ?? '');
