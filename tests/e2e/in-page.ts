/** Places in a page that cases look at: marked words, findings, the docked panel. */
import type { Page } from 'puppeteer-core';
import type { PanelState } from '../../lib/app/ports';
import type { Docked, WebTab } from './driver';
import { type Stage, traceIn, untilState } from './stage';
import { until } from './until';

type Ready = Extract<PanelState, { state: 'ready' }>;

/** The finding on the embassy's closure within months, and which of its values is this page's. */
export function monthsFinding({ comparison, here }: Ready): { finding: string; value: number } {
  for (const { id, values, verdict } of comparison.findings) {
    const value = values.findIndex(({ report, text }) => report === here && /few months/.test(text));
    if (value >= 0 && verdict === 'differs') return { finding: id, value };
  }
  throw new Error('no finding says that the months differ');
}

/** Scrolls words into view; answers the place of their first letters. */
export async function placeOfMark(page: Page, words: string): Promise<{ x: number; y: number }> {
  const place = await page.evaluate((text) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.replace(/\s/g, ' ').indexOf(text) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 3);
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = range.getBoundingClientRect();
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    }
    return null;
  }, words);
  if (!place) throw new Error(`"${words}" is not in the page`);
  return place;
}

/** Scrolls words into view and clicks on their first letters. */
export async function clickMark(page: Page, words: string): Promise<void> {
  const { x, y } = await placeOfMark(page, words);
  await page.mouse.click(x, y);
}

/** The box of what is ours, in CSS pixels of the window. */
export async function boxOf(
  page: Page,
  host: string,
): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await page.evaluate((name) => {
    const { x, y, width, height } = document.querySelector(name)?.getBoundingClientRect() ?? new DOMRect();
    return { x, y, width, height };
  }, host);
  if (box.width === 0) throw new Error(`no ${host} is seen`);
  return box;
}

/** Gives what is ours the focus by the keyboard, from the last thing of the page that can have it. */
export async function tabTo(page: Page, host: string): Promise<void> {
  await page.bringToFront();
  await page.evaluate(() =>
    Array.from(document.body.querySelectorAll<HTMLElement>('a[href], button')).at(-1)?.focus(),
  );
  await page.keyboard.press('Tab');
  await until(`${host} has the focus`, () => hasFocus(page, host));
}

export const hasFocus = (page: Page, host: string): Promise<boolean> =>
  page.evaluate((name) => document.activeElement?.localName === name, host);

/** Waits for the docked panel to show a comparison. */
export const dockedReady = ({ driver }: Stage, tab: WebTab): Promise<Docked> =>
  until('the docked panel is ready', async () => {
    const docked = await driver.docked(tab);
    const ready = await docked?.evaluate<boolean>(
      'document.querySelector("main")?.dataset.testid === "state-ready"',
    );
    return ready && docked;
  });

/** Is it seen in the page? */
export const shows = async (tab: WebTab, host: string): Promise<boolean> =>
  (await traceIn(tab)).hosts.includes(host);
export const untilShown = (tab: WebTab, host: string) => until(`${host} is there`, () => shows(tab, host));
export const untilGone = (tab: WebTab, host: string) =>
  until(`${host} is gone`, async () => !(await shows(tab, host)));

/** Opens an article that is compared, and waits for its chip. */
export async function openedWithChip(stage: Stage, address: string): Promise<WebTab> {
  const tab = await stage.driver.open(address);
  await untilState(stage, tab, 'ready');
  await untilShown(tab, 'variorum-chip');
  return tab;
}
