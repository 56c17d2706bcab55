/** The panel of a real comparison by keys alone: search, cells, order. */
import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { panelOf, type Stage, untilState } from '../stage';
import { until } from '../until';
import { type Case, PAGES } from './case';

async function openPanel(stage: Stage): Promise<Page> {
  const tab = await stage.driver.open(PAGES.months);
  await untilState(stage, tab, 'ready');
  const panel = await panelOf(stage, tab, 'ready');
  await panel.bringToFront();
  await panel.waitForSelector('[data-testid="grid"]');
  return panel;
}

/** Row and column of the cell that has the focus. */
const place = (panel: Page): Promise<number[] | null> =>
  panel.evaluate(() => {
    const cell = document.activeElement?.closest<HTMLTableCellElement>('td, th');
    const row = cell?.parentElement as HTMLTableRowElement | null | undefined;
    return cell && row ? [row.rowIndex, cell.cellIndex] : null;
  });

export const PANEL: Case[] = [
  {
    name: 'the panel is searched: "/" leads there, what matches stays, Esc takes it back',
    run: async (stage) => {
      const panel = await openPanel(stage);
      const cards = (): Promise<number> => panel.$$eval('[data-finding]', (all) => all.length);
      const all = await until('all cards are drawn', cards);
      await panel.focus('[data-testid="grid"] tbody button');
      await panel.keyboard.press('/');
      await panel.keyboard.type('months');
      await until('fewer cards are there', async () => {
        const left = await cards();
        return left > 0 && left < all;
      });
      await panel.keyboard.press('Escape');
      await until('all cards are there again', async () => (await cards()) >= all);
      await panel.close();
    },
  },
  {
    name: 'the grid is walked through by arrow keys; a head orders its rows; Enter in a cell leads to the card',
    run: async (stage) => {
      const panel = await openPanel(stage);
      await panel.focus('[data-testid="grid"] tbody button');
      for (const key of ['ArrowRight', 'ArrowUp', 'Enter'] as const) await panel.keyboard.press(key);
      assert.deepEqual(await place(panel), [0, 1]);
      await panel.waitForSelector('[data-testid="grid"] th[aria-sort]');
      for (const key of ['ArrowDown', 'Enter'] as const) await panel.keyboard.press(key);
      await until('a card has the focus', () =>
        panel.evaluate(() => document.activeElement?.closest('[data-finding]') !== null),
      );
      await panel.close();
    },
  },
];
