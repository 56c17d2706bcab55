/** Texts that are being fetched when the tab goes to another page, or when the panel is closed. */
import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { WebTab } from '../../driver';
import { lateReports, putLate } from '../../rig/late';
import { click, panelOf, press, type Stage, untilState } from '../../stage';
import { until } from '../../until';
import { type Case, PAGES } from '../case';
import { change, fetchNow, type Ground, ofWeb, outletOf, visit } from './ground';

/** In milliseconds: how long one article takes, and what is enough for two more. */
const SLOW = 400;
const A_WHILE = 3 * SLOW;

const HOST = 'slow-ledger.example';

/** Presses the button beside an article on the bridge; ends when the first of three pages of one host is asked for. */
async function fetching(stage: Stage, ground: Ground): Promise<[WebTab, Page, number]> {
  const tab = await visit(stage, ground, outletOf(ground, 'osse-courier').article);
  await untilState(stage, tab, 'ready');
  const panel = await panelOf(stage, tab, 'ready');
  const mark = ground.recorder.mark();
  await press(panel, 'fetch-texts');
  await until('the first is asked for', async () => askedFor(ground, mark) > 0);
  return [tab, panel, mark];
}
const askedFor = (ground: Ground, mark: number): number =>
  ofWeb(ground.recorder.all(mark)).filter(({ host }) => host === HOST).length;

interface Permissions {
  permissions: {
    getAll(): Promise<{ origins?: string[] }>;
  };
}
type World = typeof globalThis & { browser?: Permissions; chrome: Permissions };

const allowed = ({ control }: Stage): Promise<string[]> =>
  control.evaluate(async () => {
    const { browser, chrome } = globalThis as World;
    return (await (browser ?? chrome).permissions.getAll()).origins ?? [];
  });

export const leftCases = (ground: Ground): Case[] => [
  {
    name: 'a tab that goes to another page ends the fetching of texts',
    run: async (stage) => {
      const reports = lateReports('slow-ledger', 'bridge', [8, 9, 11]);
      const [{ feed, name, host } = { feed: '', name: '', host: '' }] = reports;
      putLate(ground, reports, SLOW);
      const on = { url: feed, title: name, domain: host, language: 'en', on: true };
      await change(stage, { type: 'feeds', feeds: [on] });
      assert.equal((await fetchNow(stage, `feed:${feed}`)).problem, null);
      await change(stage, { type: 'remove-feeds', urls: [feed] });
      const [tab, panel, mark] = await fetching(stage, ground);
      ground.visited.push(PAGES.shop);
      await tab.page.goto(PAGES.shop);
      await panel.waitForFunction(() => !document.querySelector('[data-testid="state-ready"]'));
      const asked = askedFor(ground, mark);
      assert.ok(asked < reports.length);
      await pause(A_WHILE);
      assert.equal(askedFor(ground, mark), asked);
      await panel.close();
    },
  },
];

/** Before any site is allowed: then a host is lent. */
export const closedCase = (ground: Ground): Case => ({
  // Chromium's profile was given all sites beforehand, and gives them again at the first question.
  only: 'firefox',
  name: 'a page that is closed while it fetches gives back the host that it was allowed for the click',
  run: async (stage) => {
    const address = `http://${HOST}/never.html`;
    ground.put(address, () => undefined);
    const page = await stage.driver.ours('library.html');
    const mark = ground.recorder.mark();
    await press(page, 'lib-add');
    await click(page, '[data-testid="lib-dialog"] label:nth-of-type(3) input[name="way"]');
    await page.locator('[data-testid="lib-dialog"] input[type="url"]').fill(address);
    await press(page, 'lib-go');
    await until('it is asked for', async () => askedFor(ground, mark) > 0);
    assert.deepEqual(await allowed(stage), [`*://${HOST}/*`, `*://www.${HOST}/*`]);
    await page.close();
    await until('it is given back', async () => (await allowed(stage)).length === 0);
    ground.put(address, null);
  },
});
