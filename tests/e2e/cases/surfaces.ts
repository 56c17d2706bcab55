/** Our own pages as people with other eyes and hands meet them, and what stands in the consoles at the end. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { panelOf, popupOf, untilState } from '../stage';
import { type Case, PAGES } from './case';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

interface Axe {
  run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** What axe finds, in short. */
async function violations(page: Page): Promise<string[]> {
  await page.bringToFront();
  await page.evaluate(await readFile(AXE, 'utf8'));
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const found = (await axe.run()).violations;
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  });
}

export const SURFACES: Case[] = [
  {
    name: 'axe finds nothing on panel, popup, settings and welcome',
    run: async (stage) => {
      const tab = await stage.driver.open(PAGES.months);
      await untilState(stage, tab, 'ready');
      const pages = [
        await panelOf(stage, tab, 'ready'),
        await popupOf(stage, tab),
        await stage.driver.ours('options.html'),
        await stage.driver.ours('welcome.html'),
      ];
      for (const page of pages) {
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
