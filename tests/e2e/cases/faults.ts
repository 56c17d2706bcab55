/** The background is ended while things are added and pages come; many tabs come at once. */
import assert from 'node:assert/strict';
import { killMany } from '../../../tools/soak/kills';
import { badge, known, type Stage, traceIn } from '../stage';
import { until } from '../until';
import { type Case, PAGES } from './case';

interface Api {
  tabs: {
    create(wish: { url: string; active: boolean }): Promise<{ id?: number }>;
    remove(tabs: number[]): Promise<void>;
  };
}

/** As when a window is restored: none waits for another. */
const openAll = ({ control }: Stage, urls: string[]): Promise<number[]> =>
  control.evaluate(async (all) => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    const { tabs } = browser ?? chrome;
    const made = await Promise.all(all.map((url) => tabs.create({ url, active: false })));
    return made.map(({ id }) => id ?? -1);
  }, urls);

const close = ({ control }: Stage, ids: number[]): Promise<void> =>
  control.evaluate((all) => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    return (browser ?? chrome).tabs.remove(all);
  }, ids);

export const FAULTS: Case[] = [
  {
    name: 'the background is ended ten times while articles are added: what was confirmed is there',
    run: async ({ driver }) => {
      const { kills, lost } = await killMany(driver, 10);
      assert.deepEqual([kills, lost], [10, 0]);
    },
  },
  {
    name: 'six tabs at once: each shows its own page',
    run: async (stage) => {
      const urls = Array.from({ length: 6 }, (_, at) => (at % 2 ? PAGES.months : PAGES.call));
      const tabs = await openAll(stage, urls);
      const isReady = async (id: number, url: string): Promise<boolean> => {
        const state = await known(stage, { id });
        return state?.state === 'ready' && state.article.url === url;
      };
      await until('all are compared', async () =>
        (await Promise.all(tabs.map((id, at) => isReady(id, urls[at] ?? '')))).every(Boolean),
      );
      await close(stage, tabs);
    },
  },
  {
    name: 'the background is ended while a page is looked at: the page shows what it should all the same',
    run: async (stage) => {
      const tab = await stage.driver.open(PAGES.days);
      await stage.driver.endBackground();
      await tab.page.reload({ waitUntil: 'domcontentloaded' });
      await until('it is compared', async () => (await known(stage, tab))?.state === 'ready');
      await until('the chip is there', async () => (await traceIn(tab)).hosts.includes('variorum-chip'));
      assert.notEqual(await badge(stage, tab), '');
    },
  },
];
