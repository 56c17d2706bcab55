/** "Not a difference": it counts nowhere, its mark goes, it outlives page and background, and it is put back. */
import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import type { WebTab } from '../driver';
import { monthsFinding } from '../in-page';
import { click, known, panelOf, recordOf, type Stage, traceIn, untilState } from '../stage';
import { until } from '../until';
import { type Case, PAGES } from './case';

interface Api {
  action: { getTitle(of: { tabId: number }): Promise<string> };
}
type World = typeof globalThis & { browser?: Api; chrome: Api };

/** What the toolbar button says: "3 outlets · 4 differing details", as the chip does. */
const saidOf = ({ control }: Stage, { id }: WebTab): Promise<string> =>
  control.evaluate((tabId) => {
    const world = globalThis as World;
    return (world.browser ?? world.chrome).action.getTitle({ tabId });
  }, id);

/** Ids of what is set aside in the tab's comparison. */
async function asideIn(stage: Stage, tab: WebTab): Promise<string[]> {
  const state = await known(stage, tab);
  const findings = state?.state === 'ready' ? state.comparison.findings : [];
  return findings.flatMap(({ id, setAside }) => (setAside ? [id] : []));
}

/** Asked of the document: a page that is not in front has an active element, too. */
const untilFocused = (panel: Page, selector: string) =>
  until(`the focus is at ${selector}`, () =>
    panel.evaluate((name) => document.activeElement?.matches(name) ?? false, selector),
  );

/** Shown only once the page's marks are there. */
const marksOf = (tab: WebTab): Promise<number> =>
  until('there are marks', async () => (await traceIn(tab)).marks || null);

async function reloaded(stage: Stage, tab: WebTab): Promise<void> {
  const before = (await recordOf(stage, tab))?.look;
  await tab.page.bringToFront();
  await tab.page.reload();
  await until('the page is looked at again', async () => {
    const record = await recordOf(stage, tab);
    return record?.look !== before && record?.state.state === 'ready';
  });
}

export const SET_ASIDE: Case[] = [
  {
    name: 'a difference that is set aside counts no longer, outlives page and background, and is put back',
    run: async (stage) => {
      const tab = await stage.driver.open(PAGES.months);
      const { finding } = monthsFinding(await untilState(stage, tab, 'ready'));
      const marks = await marksOf(tab);
      const said = await until('the button says what is known', async () => {
        const title = await saidOf(stage, tab);
        return title.includes(':') && title;
      });
      const panel = await panelOf(stage, tab, 'ready');

      await click(panel, `[data-finding="${finding}"] [data-testid="not-a-difference"]`);
      await untilFocused(panel, '.aside-line button');
      assert.deepEqual(await asideIn(stage, tab), [finding]);
      await until('the button says less', async () => (await saidOf(stage, tab)) !== said);
      await until('its mark is gone', async () => (await marksOf(tab)) < marks);

      await stage.driver.endBackground();
      await reloaded(stage, tab);
      assert.equal((await asideIn(stage, tab)).length, 1);
      assert.notEqual(await saidOf(stage, tab), said);

      await panel.waitForSelector('[data-testid="state-ready"] [data-testid="set-aside"]');
      await click(panel, '[data-testid="set-aside"] > summary');
      await click(panel, '[data-testid="put-back"]');
      await untilFocused(panel, `[data-testid="differs"] [data-finding="${finding}"]`);
      await until('the button says it again', async () => (await saidOf(stage, tab)) === said);
      await until('its mark is back', async () => (await marksOf(tab)) === marks);
      await panel.close();
    },
  },
];
