/** From the welcome page to the first difference seen, in clicks; and a permission that is taken back while pages are open. */
import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import type { WebTab } from '../driver';
import { dockedReady } from '../in-page';
import {
  ask,
  badge,
  clickPart,
  NO_TRACE,
  panelOf,
  press,
  type Stage,
  traceIn,
  untilState,
  watched,
} from '../stage';
import { until } from '../until';
import { type Case, PAGES } from './case';

/** Most clicks from the welcome page to words that differ. */
const MOST = 3;

/** The chip's panel, wherever this browser opens it: beside the page, or docked in it. */
async function panelWords(stage: Stage, tab: WebTab): Promise<string> {
  if (stage.driver.name === 'firefox')
    return (await dockedReady(stage, tab)).evaluate<string>('document.body.textContent');
  await until('the side panel is open', () => stage.driver.panelIsOpen());
  const panel = await panelOf(stage, tab, 'ready');
  const words = await panel.evaluate(() => document.body.textContent ?? '');
  await panel.close();
  return words;
}

interface Api {
  permissions: { remove(what: { origins: string[] }): Promise<boolean> };
}
const removeAll = (control: Page): Promise<boolean> =>
  control.evaluate(() => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    return (browser ?? chrome).permissions.remove({ origins: ['*://*/*'] });
  });

export const NEWCOMER: Case[] = [
  {
    // The browser's own question, where there is one, takes a click more; it stands outside of what can be driven.
    name: `from the welcome page to a difference seen: at most ${MOST} clicks`,
    run: async (stage) => {
      let clicks = 0;
      const welcome = await stage.driver.ours('welcome.html');
      await press(welcome, 'choose-every');
      clicks += 1;
      await until('the detector is registered', async () => (await watched(stage)).length > 0);
      await welcome.close();
      // A link that the newcomer follows anyway.
      const tab = await stage.driver.open(PAGES.months);
      clicks += 1;
      await until('the chip is there', async () => (await traceIn(tab)).hosts.length > 0);
      await clickPart(tab, 'variorum-chip', 0.3);
      clicks += 1;
      assert.match(await panelWords(stage, tab), /few months/);
      assert.ok(clicks <= MOST, `${clicks} clicks`);
    },
  },
];

/** Last of its stage: nothing may be read any more after it. */
export const WITHDRAWN: Case[] = [
  {
    name: 'a permission that is taken back: chip, marks and badge go from open pages at once, and the settings say so',
    run: async (stage) => {
      const tab = await stage.driver.open(PAGES.months);
      await untilState(stage, tab, 'ready');
      await until('the chip is there', async () => (await traceIn(tab)).hosts.length > 0);
      assert.ok(await removeAll(stage.control));
      await until(
        'nothing is left',
        async () => JSON.stringify(await traceIn(tab)) === JSON.stringify(NO_TRACE),
      );
      assert.equal(await badge(stage, tab), '');
      const options = await stage.driver.ours('options.html');
      await options.waitForSelector('[data-testid="allow-every"]');
      const settings = await ask(stage, 'settings', {});
      assert.ok(settings.ok && settings.value.scope === 'every');
      await options.close();
    },
  },
];
