/** The part of the settings page about sources, as a person uses it. */
import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { ask, got, type Stage } from '../../stage';
import { until } from '../../until';
import type { Case } from '../case';
import { change, feedOf, type Ground, idOf, ofWeb, outletOf, switchOff } from './ground';

const feedsOn = async (stage: Stage): Promise<string[]> =>
  got(await ask(stage, 'settings', {})).sources.feeds.flatMap(({ url, on }) => (on ? [url] : []));

async function type(page: Page, testid: string, text: string): Promise<void> {
  await page.bringToFront();
  await page.locator(`[data-testid="${testid}"]`).click();
  await page.keyboard.type(text);
}

/** Ids of sources have signs that a selector would read otherwise. */
const line = (testid: string): string => `[data-testid=${JSON.stringify(testid)}]`;

export const pageCases = (ground: Ground): Case[] => [
  {
    name: 'the settings page tells of each feed how it goes',
    run: async (stage) => {
      const page = await stage.driver.ours('options.html');
      for (const [name, told] of [
        ['gone-gazette', '.src-problem'],
        ['busy-bee', '.src-problem'],
        ['huge-herald', '.src-problem'],
      ] as const) {
        const selector = `${line(`source-${idOf(outletOf(ground, name))}`)} ${told}`;
        const words = await (await page.waitForSelector(selector))?.evaluate((node) => node.textContent);
        assert.ok((words ?? '').length > 20, words ?? '');
      }
      await page.close();
    },
  },
  {
    name: "a feed is found by the address of an outlet's first page, taken, and switched off and on",
    run: async (stage) => {
      const outlet = outletOf(ground, 'sarnelle-press');
      // A long list shows its first ones only.
      await switchOff(stage, ground.outlets);
      const page = await stage.driver.ours('options.html');
      await type(page, 'add-feed', `http://${outlet.host}/`);
      await page.keyboard.press('Enter');
      await page.locator('.src-found button[type="submit"]').click();
      const box = `${line(`source-${idOf(outlet)}`)} input[role="switch"]`;
      await page.waitForSelector(box);
      await until('it is on', async () => (await feedsOn(stage)).includes(feedOf(outlet)));
      await page.locator(box).click();
      await until('it is off', async () => !(await feedsOn(stage)).includes(feedOf(outlet)));
      await page.locator(box).click();
      await until('it is on again', async () => (await feedsOn(stage)).includes(feedOf(outlet)));
      await page.close();
    },
  },
  {
    name: 'an outlet of the directory is found by its name, switched on and off; nobody else is asked for that',
    run: async (stage) => {
      const page = await stage.driver.ours('options.html');
      const before = await feedsOn(stage);
      const mark = ground.recorder.mark();
      await type(page, 'src-search', 'times');
      const box = 'li[data-testid^="outlet-"] input[role="switch"]';
      await page.waitForSelector(box);
      await page.locator(box).click();
      const more = await until('one is on', async () => {
        const now = (await feedsOn(stage)).filter((url) => !before.includes(url));
        return now.length > 0 && now;
      });
      await page.locator(box).click();
      await until('it is off', async () => (await feedsOn(stage)).length === before.length);
      await change(stage, { type: 'remove-feeds', urls: more });
      const heard = ofWeb(ground.recorder.all(mark)).map(({ host, path }) => host + path);
      const hosts = more.map((url) => new URL(url).hostname);
      assert.deepEqual([...new Set([...heard, ...hosts])], hosts);
      await page.close();
    },
  },
];
