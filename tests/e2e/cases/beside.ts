/** Reports side by side, from the panel on. */
import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { monthsFinding } from '../in-page';
import { click, panelOf, press, type Stage, untilState } from '../stage';
import { until } from '../until';
import { type Case, PAGES } from './case';

/** From the card of the finding that tells two timeframes. */
async function besideOf(stage: Stage): Promise<Page> {
  const tab = await stage.driver.open(PAGES.months);
  const { finding } = monthsFinding(await untilState(stage, tab, 'ready'));
  const panel = await panelOf(stage, tab, 'ready');
  await click(panel, `[data-finding="${finding}"] [data-testid="open-beside"]`);
  const page = await stage.driver.opened('beside.html');
  await page.waitForSelector('[data-testid="beside"]');
  await panel.close();
  await page.bringToFront();
  return page;
}

const marks = (page: Page): Promise<string[]> =>
  page.$$eval('.bs-mark:is(.bs-differs, .bs-updated)', (all) =>
    all.map((mark) => mark.firstChild?.textContent ?? ''),
  );

/** How far each column is scrolled. */
const scrolled = (page: Page): Promise<number[]> =>
  page.$$eval('[data-testid="beside-text"]', (all) => all.map(({ scrollTop }) => scrollTop));

async function scrollBy(page: Page, column: number, by: number): Promise<void> {
  const [...columns] = await page.$$('[data-testid="beside-text"]');
  const box = await columns[column]?.boundingBox();
  if (!box) throw new Error('no such column');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.wheel({ deltaY: by });
}

export const BESIDE: Case[] = [
  {
    name: 'side by side, from a finding: the two timeframes marked, a line between, columns that scroll together',
    run: async (stage) => {
      const page = await besideOf(stage);
      await page.setViewport({ width: 1280, height: 500 });
      assert.ok((await page.$$('[data-testid="beside-column"]')).length >= 2);
      const phrases = (await marks(page)).join(' | ');
      assert.match(phrases, /90 days/);
      assert.match(phrases, /few months/);
      await until('a line is drawn', () =>
        page.$eval('[data-testid="beside-line"]', (path) => path.getAttribute('d')),
      );

      await page.$eval('[data-testid="beside-text"]', (column) => column.scrollTo(0, 0));
      await until('both are at their tops', async () => (await scrolled(page)).every((at) => at === 0));
      await scrollBy(page, 0, 300);
      await until('the other column goes along', async () => (await scrolled(page)).every((at) => at > 0));
      await press(page, 'beside-together');
      const [, before] = await scrolled(page);
      await scrollBy(page, 0, -150);
      await until('one goes alone', async () => ((await scrolled(page))[0] ?? 300) < 300);
      assert.equal((await scrolled(page))[1], before);

      await press(page, 'beside-next');
      await until('what the reports say is shown', () =>
        page.$eval('[data-testid="beside-evidence"]', ({ textContent }) => textContent),
      );
      await page.close();
    },
  },
];
