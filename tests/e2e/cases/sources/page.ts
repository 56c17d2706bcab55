/** The part of the settings page about sources, as a person uses it. */
import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { ask, click, got, type Stage } from '../../stage';
import { until } from '../../until';
import type { Case } from '../case';
import { change, feedOf, type Ground, idOf, ofWeb, outletOf, switchOff } from './ground';

const feedsOn = async (stage: Stage): Promise<string[]> =>
  got(await ask(stage, 'settings', {})).sources.feeds.flatMap(({ url, on }) => (on ? [url] : []));

async function type(page: Page, testid: string, text: string): Promise<void> {
  await click(page, `[data-testid="${testid}"]`);
  await page.keyboard.type(text);
}

/** Ids of sources have signs that a selector would read otherwise. */
const line = (testid: string): string => `[data-testid=${JSON.stringify(testid)}]`;

/** Of two feeds that may be fetched and one that may not. */
const LIST =
  '<opml version="2.0"><body><outline text="News">' +
  '<outline type="rss" text="One" xmlUrl="http://listed-one.example/feed.xml"/>' +
  '<outline type="rss" text="Two" xmlUrl="http://listed-two.example/feed.xml"/>' +
  '<outline type="rss" text="Inside" xmlUrl="http://127.0.0.1/listed-three.xml"/>' +
  '</outline></body></opml>';

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
      await click(page, '.src-found button[type="submit"]');
      const box = `${line(`source-${idOf(outlet)}`)} input[role="switch"]`;
      await page.waitForSelector(box);
      await until('it is on', async () => (await feedsOn(stage)).includes(feedOf(outlet)));
      await click(page, box);
      await until('it is off', async () => !(await feedsOn(stage)).includes(feedOf(outlet)));
      await click(page, box);
      await until('it is on again', async () => (await feedsOn(stage)).includes(feedOf(outlet)));
      await page.close();
    },
  },
  {
    name: 'a list of feeds comes in by a file, and all of it is off',
    run: async (stage) => {
      const page = await stage.driver.ours('options.html');
      const before = await feedsOn(stage);
      const mark = ground.recorder.mark();
      const input = await page.waitForSelector('[data-testid="opml"]');
      await input?.evaluate((element, list) => {
        const chosen = new DataTransfer();
        chosen.items.add(new File([list], 'feeds.opml'));
        (element as HTMLInputElement).files = chosen.files;
        element.dispatchEvent(new Event('change', { bubbles: true }));
      }, LIST);
      const all = await until('it is in', async () => {
        const { feeds } = got(await ask(stage, 'settings', {})).sources;
        return feeds.some(({ url }) => url.includes('listed-one')) && feeds;
      });
      assert.equal(all.filter(({ url }) => url.includes('listed-')).length, 2);
      assert.deepEqual(await feedsOn(stage), before);
      await change(stage, {
        type: 'remove-feeds',
        urls: all.map(({ url }) => url).filter((url) => url.includes('listed-')),
      });
      const heard = ofWeb(ground.recorder.all(mark)).filter(({ host }) => host.startsWith('listed-'));
      assert.deepEqual(heard, []);
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
      await click(page, box);
      const more = await until('one is on', async () => {
        const now = (await feedsOn(stage)).filter((url) => !before.includes(url));
        return now.length > 0 && now;
      });
      await click(page, box);
      await until('it is off', async () => (await feedsOn(stage)).length === before.length);
      await change(stage, { type: 'remove-feeds', urls: more });
      const heard = ofWeb(ground.recorder.all(mark)).map(({ host, path }) => host + path);
      const hosts = more.map((url) => new URL(url).hostname);
      assert.deepEqual([...new Set([...heard, ...hosts])], hosts);
      await page.close();
    },
  },
];
