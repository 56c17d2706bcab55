/** Right after installation, with no permission given: the welcome page, and reading by a click on the toolbar. */
import assert from 'node:assert/strict';
import {
  ask,
  known,
  NO_TRACE,
  panelOf,
  popupOf,
  press,
  textOf,
  traceIn,
  untilState,
  watched,
} from '../stage';
import { until } from '../until';
import { type Case, PAGES } from './case';

export const FRESH: Case[] = [
  {
    name: 'the welcome page opens by itself and offers the choice',
    run: async ({ driver }) => {
      const welcome = await driver.opened('welcome.html');
      await welcome.waitForSelector('[data-testid="choose-every"]');
      await welcome.waitForSelector('[data-testid="choose-picked"]');
    },
  },
  {
    name: 'the bundled pack is in the library',
    run: async (stage) => {
      await until('events are in the library', async () => {
        const counts = await ask(stage, 'library-totals', {});
        return counts.ok && counts.value.events > 0 && counts.value.reports > 0;
      });
    },
  },
  {
    name: 'before any choice the detector runs nowhere, and a page has nothing of ours',
    run: async (stage) => {
      assert.deepEqual(await watched(stage), []);
      const tab = await stage.driver.open(PAGES.months);
      assert.deepEqual(await traceIn(tab), NO_TRACE);
      assert.equal(await known(stage, tab), null);
    },
  },
  {
    name: 'a refused permission is told in a sentence and changes nothing',
    run: async (stage) => {
      const welcome = await stage.driver.ours('welcome.html');
      // The person's no: the browser's own question cannot be answered without a screen.
      await welcome.evaluate(() => {
        const { browser, chrome } = globalThis as unknown as Record<
          string,
          { permissions: object } | undefined
        >;
        Object.assign((browser ?? chrome)?.permissions ?? {}, {
          request() {
            return Promise.resolve(false);
          },
        });
      });
      await press(welcome, 'choose-every');
      await until('it is said', async () => (await textOf(welcome, 'welcome-said')).length > 20);
      const settings = await ask(stage, 'settings', {});
      assert.ok(settings.ok && settings.value.scope === 'picked');
      assert.deepEqual(await watched(stage), []);
      await welcome.close();
    },
  },
  {
    name: '"only sites that I pick" needs no permission and is kept',
    run: async (stage) => {
      const welcome = await stage.driver.ours('welcome.html');
      await press(welcome, 'choose-picked');
      await until('it is kept', async () => {
        const settings = await ask(stage, 'settings', {});
        return settings.ok && settings.value.welcomed && settings.value.scope === 'picked';
      });
      await welcome.close();
    },
  },
  {
    name: 'without permission the panel says what to do, and asking anyway fails in a sentence',
    run: async (stage) => {
      const tab = await stage.driver.open(PAGES.days);
      const panel = await panelOf(stage, tab, 'no-permission');
      const looked = await ask(stage, 'look', { tab: tab.id });
      assert.ok(looked.ok && looked.value.state === 'failed', JSON.stringify(looked));
      assert.equal(looked.value.problem.code, 'no-permission');
      await panel.waitForSelector('[data-testid="state-failed"]');
      assert.deepEqual(await traceIn(tab), NO_TRACE);
      await panel.close();
    },
  },
  {
    name: 'a click on the toolbar button lets the page be read: the panel is ready, the page is marked',
    run: async (stage) => {
      const tab = await stage.driver.open(PAGES.months);
      await stage.driver.clickToolbar(tab);
      const popup = await popupOf(stage, tab);
      await until('the popup knows the site', async () =>
        (await textOf(popup, 'popup')).includes('tigris-courier.example'),
      );
      await press(popup, 'look');
      await untilState(stage, tab, 'ready');
      const panel = await panelOf(stage, tab, 'ready');
      assert.match(await textOf(panel, 'state-ready'), /few months/);
      assert.ok((await traceIn(tab)).marks > 0);
      await popup.close();
      await panel.close();
    },
  },
  {
    name: 'a page of the browser itself is answered in a sentence',
    run: async (stage) => {
      const tab = await stage.driver.open('about:blank');
      const looked = await ask(stage, 'look', { tab: tab.id });
      assert.ok(looked.ok && ['failed', 'not-article'].includes(looked.value.state), JSON.stringify(looked));
    },
  },
];
