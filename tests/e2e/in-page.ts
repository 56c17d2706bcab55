/** Places in a page that cases look at: marked words, findings, the docked panel. */
import type { Page } from 'puppeteer-core';
import type { PanelState } from '../../lib/app/ports';
import type { Docked, WebTab } from './driver';
import type { Stage } from './stage';
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

/** Scrolls words into view and clicks on their first letters. */
export async function clickMark(page: Page, words: string): Promise<void> {
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
  await page.mouse.click(place.x, place.y);
}

/** Waits for the docked panel to show a comparison. */
export const dockedReady = ({ driver }: Stage, tab: WebTab): Promise<Docked> =>
  until('the docked panel is ready', async () => {
    const docked = await driver.docked(tab);
    const ready = await docked?.evaluate<boolean>(
      'document.querySelector("main")?.dataset.testid === "state-ready"',
    );
    return ready && docked;
  });
