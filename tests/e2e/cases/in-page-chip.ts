/** The chip in an article's page: moved, hidden, and that it makes way; and what is not there where nothing shows. */
import assert from 'node:assert/strict';
import type { WebTab } from '../driver';
import { boxOf, openedWithChip, tabTo, untilGone, untilShown } from '../in-page';
import { ask, type Stage, traceIn, untilState } from '../stage';
import { until } from '../until';
import { type Case, PAGES } from './case';

const PATH = '/envoys-meeting.html';
const CHIP = 'variorum-chip';

export const CHIPS: Case[] = [
  {
    name: 'the chip is dragged to another edge and stands there on the next page; arrow keys move it, too',
    run: async (stage) => {
      const tab = await openedWithChip(stage, PAGES.months);
      const { x, y, width, height } = await boxOf(tab.page, CHIP);
      const [fromX, fromY] = [x + 60, y + height / 2];
      await tab.page.mouse.move(fromX, fromY);
      await tab.page.mouse.down();
      await tab.page.mouse.move(60, 90, { steps: 6 });
      await tab.page.mouse.up();
      await until('it stands at the left edge', async () => (await boxOf(tab.page, CHIP)).x === 16);
      const { y: top } = await boxOf(tab.page, CHIP);
      assert.ok(top > 16 && top < 120, `it is at ${top}`);
      const next = await openedWithChip(stage, PAGES.days);
      await until('it stands there, too', async () => (await boxOf(next.page, CHIP)).x === 16);
      await tabTo(next.page, CHIP);
      await next.page.keyboard.press('ArrowRight');
      await next.page.keyboard.press('ArrowRight');
      await next.page.keyboard.press('ArrowDown');
      await next.page.keyboard.press('ArrowDown');
      await until('it is back', async () => {
        const now = await boxOf(next.page, CHIP);
        const window = await next.page.evaluate(() => [document.documentElement.clientWidth, innerHeight]);
        return (
          Math.abs(now.x + now.width + 16 - (window[0] ?? 0)) < 2 && now.y + height + 18 > (window[1] ?? 0)
        );
      });
      assert.ok(width > 100);
    },
  },
  {
    name: 'the chip is hidden on a page, and on a site for good',
    run: async (stage) => {
      const toMenu = async ({ page }: WebTab): Promise<void> => {
        await tabTo(page, CHIP);
        await page.keyboard.press('Tab');
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
      };
      const tab = await openedWithChip(stage, PAGES.days);
      await toMenu(tab);
      await tab.page.keyboard.press('Enter');
      await untilGone(tab, CHIP);
      assert.ok((await traceIn(tab)).marks > 0);
      const next = await openedWithChip(stage, PAGES.days);
      await toMenu(next);
      await next.page.keyboard.press('Tab');
      await next.page.keyboard.press('Enter');
      await untilGone(next, CHIP);
      const last = await stage.driver.open(PAGES.days);
      await until('marks are there', async () => (await traceIn(last)).marks > 0);
      assert.deepEqual((await traceIn(last)).hosts, []);
      await ask(stage, 'set-site', { site: 'northgate-ledger.example', switches: null });
      await untilShown(last, CHIP);
    },
  },
  {
    name: 'it leaves a cookie bar its place, and waits for a dialog over the page',
    run: async (stage) => {
      const bar = await openedWithChip(stage, `http://barred.example${PATH}`);
      const { y, height } = await boxOf(bar.page, CHIP);
      assert.ok(y + height <= (await bar.page.evaluate(() => innerHeight - 120)));
      const tab = await stage.driver.open(`http://consent.example${PATH}`);
      await untilState(stage, tab, 'ready');
      await until('marks are there', async () => (await traceIn(tab)).marks > 0);
      assert.deepEqual((await traceIn(tab)).hosts, []);
      await tab.page.click('#agree');
      await untilShown(tab, CHIP);
    },
  },
  {
    name: 'it is away while the page has the whole screen',
    only: 'chromium',
    run: async (stage) => {
      const tab = await openedWithChip(stage, `http://screen.example${PATH}`);
      await tab.page.click('#full');
      await untilGone(tab, CHIP);
      await tab.page.evaluate(() => document.exitFullscreen());
      await untilShown(tab, CHIP);
    },
  },
  {
    name: 'where there is nothing to show, the script that shows is not there',
    run: async (stage) => {
      const tab = await stage.driver.open(PAGES.ferry);
      await untilState(stage, tab, 'unknown-event');
      assert.equal(await answers(stage, tab, 'address'), true);
      assert.equal(await answers(stage, tab, 'undock'), false);
      const other = await openedWithChip(stage, PAGES.months);
      assert.equal(await answers(stage, other, 'undock'), true);
    },
  },
];

/** Does a script of ours in the page answer such a call? */
const answers = ({ control }: Stage, { id }: WebTab, reader: string): Promise<boolean> =>
  control.evaluate(
    async (tab, message) => {
      interface Tabs {
        tabs: { sendMessage(tab: number, message: object): Promise<unknown> };
      }
      const world = globalThis as unknown as { browser?: Tabs; chrome: Tabs };
      const said = (world.browser ?? world.chrome).tabs.sendMessage(tab, message);
      return said.then((answer) => answer !== undefined).catch(() => false);
    },
    id,
    { reader, request: {} },
  );
