/** Our own pages as people with other eyes and hands meet them, and what stands in the consoles at the end. */
import assert from 'node:assert/strict';
import { violations } from '../../../tools/gallery/axe';
import { NO_TRACE, panelOf, popupOf, traceIn, untilState } from '../stage';
import { until } from '../until';
import { type Case, PAGES } from './case';

export const SURFACES: Case[] = [
  {
    name: 'axe finds nothing on any of our pages',
    run: async (stage) => {
      const tab = await stage.driver.open(PAGES.months);
      await untilState(stage, tab, 'ready');
      const pages = [
        await panelOf(stage, tab, 'ready'),
        await popupOf(stage, tab),
        await stage.driver.ours('options.html'),
        await stage.driver.ours('welcome.html'),
        await stage.driver.ours('library.html'),
        await stage.driver.ours(`beside.html?tab=${tab.id}`),
        await stage.driver.ours(`worksheet.html?tab=${tab.id}`),
      ];
      for (const page of pages) {
        await page.bringToFront();
        await page.waitForSelector('h1');
        assert.deepEqual(await violations(page), [], await page.evaluate(() => location.pathname));
        await page.close();
      }
    },
  },
];

/** The last case of each browser. */
export const CONSOLES: Case = {
  name: 'no error and no exception in any console',
  run: async ({ driver }) => assert.deepEqual(await driver.errors(), []),
};

/** After everything else: it closes all pages of ours. */
export const RELOADED: Case = {
  name: 'when the extension is reloaded, what it left in pages goes as soon as they are looked at',
  // Firefox ends its scripts in pages at once, so nothing is left there that could clear up.
  only: 'chromium',
  run: async (stage) => {
    const tab = await stage.driver.open(PAGES.months);
    await until('the chip is there', async () => (await traceIn(tab)).hosts.length > 0);
    const reloading = stage.control.evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: { runtime: { reload(): void } } };
      chrome.runtime.reload();
    });
    // The page that asks for it is closed by it, so the asking itself ends in an error.
    await reloading.catch(() => undefined);
    await until('nothing is left', async () => {
      await tab.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
      return JSON.stringify(await traceIn(tab)) === JSON.stringify(NO_TRACE);
    });
  },
};
