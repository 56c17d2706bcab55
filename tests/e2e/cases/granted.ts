/** With "every news site" chosen: what shows by itself, how it is switched off, and what must survive. */
import assert from 'node:assert/strict';
import type { WebTab } from '../driver';
import { clickMark, dockedReady, monthsFinding } from '../in-page';
import { ranIn, requestedBy, worldsIn } from '../ran';
import {
  ask,
  badge,
  clickPart,
  heard,
  known,
  NO_TRACE,
  panelOf,
  popupOf,
  press,
  type Stage,
  textOf,
  traceIn,
  untilState,
  watched,
} from '../stage';
import { until } from '../until';
import { type Case, PAGES } from './case';

export const GRANTED: Case[] = [
  {
    name: '"every news site" asks for the permission and registers the detector',
    run: async (stage) => {
      const welcome = await stage.driver.ours('welcome.html');
      await press(welcome, 'choose-every');
      const [script] = await until('the detector is registered', async () => {
        const scripts = await watched(stage);
        return scripts.length > 0 && scripts;
      });
      assert.deepEqual(script?.matches, ['*://*/*']);
      await welcome.close();
    },
  },
  {
    name: 'an article about a known event: badge, chip and marks come by themselves',
    run: async (stage) => {
      const tab = await stage.driver.open(PAGES.months);
      const state = await untilState(stage, tab, 'ready');
      await until('the badge tells', async () => Number(await badge(stage, tab)) >= 2);
      await until('the chip is there', async () => (await traceIn(tab)).hosts.includes('variorum-chip'));
      assert.ok((await traceIn(tab)).marks > 0);
      assert.ok(state.comparison.reports.length >= 3);
    },
  },
  {
    name: 'the panel shows grid, outlets and the two timeframes as differing',
    run: async (stage) => {
      const tab = await stage.driver.open(PAGES.months);
      await untilState(stage, tab, 'ready');
      const panel = await panelOf(stage, tab, 'ready');
      for (const part of ['grid', 'outlets', 'differs'])
        await panel.waitForSelector(`[data-testid="${part}"]`);
      const differs = await textOf(panel, 'differs');
      assert.match(differs, /90 days/);
      assert.match(differs, /next few months/);
      await panel.close();
    },
  },
  {
    name: 'an article that tells the meeting as background of a call is compared, too',
    run: async (stage) => {
      const tab = await stage.driver.open(PAGES.call);
      const { event } = await untilState(stage, tab, 'ready');
      assert.equal(event.date, '2020-09-30');
    },
  },
  {
    name: 'a finding leads to its passage in the page',
    run: async (stage) => {
      const tab = await stage.driver.open(PAGES.months);
      const finding = monthsFinding(await untilState(stage, tab, 'ready'));
      const before = await tab.page.evaluate(() => scrollY);
      const jumped = await ask(stage, 'jump', { tab: tab.id, ...finding });
      assert.deepEqual(jumped, { ok: true, value: { found: true } });
      await tab.page.bringToFront();
      await until('the page is scrolled', async () => (await tab.page.evaluate(() => scrollY)) > before);
      assert.ok(await tab.page.evaluate(() => CSS.highlights.has('variorum-current')));
    },
  },
  {
    name: 'a click on a mark in the page leads to its finding in the panel',
    run: async (stage) => {
      const tab = await stage.driver.open(PAGES.months);
      const { finding } = monthsFinding(await untilState(stage, tab, 'ready'));
      const panel = await panelOf(stage, tab, 'ready');
      await tab.page.bringToFront();
      await clickMark(tab.page, 'few months');
      await until('the finding has the focus', () =>
        panel.evaluate(
          (id) => document.activeElement?.closest('[data-finding]')?.getAttribute('data-finding') === id,
          finding,
        ),
      );
      await panel.close();
    },
  },
  {
    name: "the chip opens the browser's panel where a page may (Chromium), else docks one (Firefox)",
    run: async (stage) => {
      const tab = await stage.driver.open(PAGES.days);
      await until('the chip is there', async () => (await traceIn(tab)).hosts.includes('variorum-chip'));
      await clickPart(tab, 'variorum-chip', 0.3);
      if (stage.driver.name === 'chromium') {
        await until('the side panel is open', () => stage.driver.panelIsOpen());
        return;
      }
      await until('the panel is docked', async () => (await traceIn(tab)).hosts.includes('variorum-dock'));
      await dockedReady(stage, tab);
    },
  },
  {
    name: "the popup opens the browser's panel",
    run: async (stage) => {
      const tab = await stage.driver.open(PAGES.months);
      await untilState(stage, tab, 'ready');
      const popup = await popupOf(stage, tab);
      await press(popup, 'open-panel');
      await until('the panel is open', () => stage.driver.panelIsOpen());
      await popup.close();
    },
  },
  {
    name: 'docked panels follow the page: a new look shows in them',
    run: async (stage) => {
      await ask(stage, 'set-site', { site: 'northgate-ledger.example', switches: { dock: true } });
      const tab = await stage.driver.open(PAGES.days);
      const docked = await dockedReady(stage, tab);
      await docked.evaluate('document.querySelector("main").dataset.before = "yes"');
      await ask(stage, 'look', { tab: tab.id });
      await until('it is ready again', async () =>
        docked.evaluate<boolean>('document.querySelector("main")?.dataset.testid === "state-ready"'),
      );
    },
  },
  {
    name: 'dock by itself: the page moves aside; Esc closes it for good and brings the chip back',
    run: async (stage) => {
      const tab = await stage.driver.open(PAGES.days);
      await dockedReady(stage, tab);
      assert.equal((await traceIn(tab)).margin, '400px');
      assert.deepEqual((await traceIn(tab)).hosts, ['variorum-dock']);
      await tab.page.keyboard.press('Escape');
      await until('it is closed', async () => (await traceIn(tab)).margin === '0px');
      await ask(stage, 'look', { tab: tab.id });
      assert.deepEqual((await traceIn(tab)).hosts, ['variorum-chip']);
      await ask(stage, 'set-site', { site: 'northgate-ledger.example', switches: { dock: false } });
    },
  },
  {
    name: 'marks can be switched off alone',
    run: async (stage) => {
      const tab = await stage.driver.open(PAGES.days);
      await until('marks are there', async () => (await traceIn(tab)).marks > 0);
      const popup = await popupOf(stage, tab);
      await press(popup, 'switch-marks');
      await until('no mark is left', async () => (await traceIn(tab)).marks === 0);
      assert.deepEqual((await traceIn(tab)).hosts, ['variorum-chip']);
      await press(popup, 'switch-marks');
      await until('marks are back', async () => (await traceIn(tab)).marks > 0);
      await popup.close();
    },
  },
  {
    name: 'a site switched off: what showed goes, and a new page there gets no script, world, request, badge or chip',
    run: async (stage) => {
      const tab = await stage.driver.open(PAGES.days);
      await until('the chip is there', async () => (await traceIn(tab)).hosts.length > 0);
      const popup = await popupOf(stage, tab);
      await press(popup, 'switch-detect');
      await until(
        'nothing is left',
        async () => JSON.stringify(await traceIn(tab)) === JSON.stringify(NO_TRACE),
      );
      assert.equal(await badge(stage, tab), '');
      await popup.close();

      const before = (await heard(stage)).length;
      const again = await stage.driver.open(PAGES.days);
      const other = await stage.driver.open(PAGES.months);
      await untilState(stage, other, 'ready');
      assert.ok(!(await heard(stage)).slice(before).some((line) => line.includes('northgate')));
      assert.deepEqual(await traceIn(again), NO_TRACE);
      assert.equal(await badge(stage, again), '');
      if (stage.driver.name === 'chromium') {
        // Before anything else: to ask in our world makes one.
        assert.ok((await worldsIn(other)).length > 0);
        assert.deepEqual(await worldsIn(again), []);
      }
      assert.ok((await ranIn(stage, other)).length > 0);
      assert.deepEqual(await ranIn(stage, again), []);
      const own = new URL(PAGES.days).origin;
      assert.deepEqual(
        (await requestedBy(again)).filter((address) => !address.startsWith(own)),
        [],
      );
      const panel = await panelOf(stage, again, 'off');
      await panel.close();
      await ask(stage, 'set-site', { site: 'northgate-ledger.example', switches: null });
    },
  },
  {
    name: 'switched on again, open pages of the site are looked at without a reload',
    run: async (stage) => {
      await ask(stage, 'set-site', { site: 'tigris-courier.example', switches: { detect: false } });
      const tab = await stage.driver.open(PAGES.months);
      assert.equal(await known(stage, tab), null);
      await ask(stage, 'set-site', { site: 'tigris-courier.example', switches: { detect: true } });
      await untilState(stage, tab, 'ready');
      await ask(stage, 'set-site', { site: 'tigris-courier.example', switches: null });
    },
  },
  {
    name: 'a lost background is not noticed: state, look and jump still answer',
    run: async (stage) => {
      const tab = await stage.driver.open(PAGES.months);
      const finding = monthsFinding(await untilState(stage, tab, 'ready'));
      await stage.driver.endBackground();
      const state = await ask(stage, 'panel-state', { tab: tab.id });
      assert.ok(state.ok && state.value.state === 'ready');
      await stage.driver.endBackground();
      const jumped = await ask(stage, 'jump', { tab: tab.id, ...finding });
      assert.deepEqual(jumped, { ok: true, value: { found: true } });
      await stage.driver.endBackground();
      const looked = await ask(stage, 'look', { tab: tab.id });
      assert.ok(looked.ok && looked.value.state === 'ready');
    },
  },
  {
    name: 'another page in the same tab: what was known goes, and a new article is looked at',
    run: async (stage) => {
      const tab = await stage.driver.open(PAGES.months);
      await untilState(stage, tab, 'ready');
      await tab.page.goto(PAGES.shop);
      await until('what was known is gone', () => forgotten(stage, tab));
      assert.equal(await badge(stage, tab), '');
      await tab.page.goto(PAGES.ferry);
      await untilState(stage, tab, 'unknown-event');
    },
  },
  {
    name: 'a single-page site moves on without loading: the state goes with the article',
    run: async (stage) => {
      const tab = await stage.driver.open('http://spa.example/one.html');
      await untilState(stage, tab, 'unknown-event');
      await tab.page.click('#away');
      await until('what was known is gone', () => forgotten(stage, tab));
    },
  },
  {
    name: 'a page under the strictest policy shows chip, marks and docked panel all the same',
    run: async (stage) => {
      await ask(stage, 'set-site', { site: 'strict.example', switches: { dock: true } });
      const tab = await stage.driver.open('http://strict.example/envoys-meeting.html');
      await dockedReady(stage, tab);
      assert.ok((await traceIn(tab)).marks > 0);
      assert.equal((await traceIn(tab)).margin, '400px');
    },
  },
  {
    name: 'nothing of ours is printed',
    only: 'chromium',
    run: async (stage) => {
      const tab = await stage.driver.open(PAGES.days);
      await until('the chip is there', async () => (await traceIn(tab)).hosts.length > 0);
      await tab.page.emulateMediaType('print');
      assert.deepEqual((await traceIn(tab)).hosts, []);
      await tab.page.emulateMediaType();
    },
  },
  {
    name: 'an article can be kept; then its event is known, and it is the only report',
    run: async (stage) => {
      const tab = await stage.driver.open(PAGES.ferry);
      await untilState(stage, tab, 'unknown-event');
      const panel = await panelOf(stage, tab, 'unknown-event');
      await press(panel, 'keep');
      await until('it is known', async () => {
        const looked = await ask(stage, 'look', { tab: tab.id });
        return looked.ok && looked.value.state === 'alone';
      });
      assert.equal(await badge(stage, tab), '');
      assert.deepEqual(await traceIn(tab), NO_TRACE);
      await panel.close();
    },
  },
];

/** Nothing is known, or, where a panel is open and asked, that the page is no article. */
async function forgotten(stage: Stage, tab: WebTab): Promise<boolean> {
  const state = await known(stage, tab);
  return state === null || state.state === 'not-article';
}
