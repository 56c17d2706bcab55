/** Two windows at once: each has its page and its panel, both write, both go elsewhere, neither shows what is the other's. */
import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { monthsFinding } from '../in-page';
import { ask, got, known, type Stage } from '../stage';
import { until } from '../until';
import { type Case, PAGES } from './case';

interface Api {
  windows: {
    create(wish: { url: string }): Promise<{ id: number; tabs: { id: number }[] }>;
    remove(window: number): Promise<void>;
  };
  tabs: {
    create(wish: { url: string; windowId: number; active?: boolean }): Promise<{ id: number }>;
    update(tab: number, wish: { url: string }): Promise<void>;
  };
  sidePanel?: { open(wish: { tabId: number }): Promise<void> };
}
type World = typeof globalThis & { browser?: Api; chrome: Api };

interface Wide {
  window: number;
  /** Of the page of the web. */
  tab: number;
}

const opened = ({ control }: Stage, url: string): Promise<Wide> =>
  control.evaluate(async (address) => {
    const { windows } = (globalThis as World).browser ?? (globalThis as World).chrome;
    const { id, tabs } = await windows.create({ url: address });
    return { window: id, tab: tabs[0]?.id ?? -1 };
  }, url);

const closed = ({ control }: Stage, { window }: Wide): Promise<void> =>
  control.evaluate((id) => {
    const { windows } = (globalThis as World).browser ?? (globalThis as World).chrome;
    return windows.remove(id);
  }, window);

const tabIn = ({ control }: Stage, { window }: Wide, url: string): Promise<number> =>
  control.evaluate(
    async (windowId, address) => {
      const { tabs } = (globalThis as World).browser ?? (globalThis as World).chrome;
      return (await tabs.create({ windowId, url: address, active: true })).id;
    },
    window,
    url,
  );

const sent = ({ control }: Stage, { tab }: Wide, url: string): Promise<void> =>
  control.evaluate(
    async (id, address) => {
      const { tabs } = (globalThis as World).browser ?? (globalThis as World).chrome;
      await tabs.update(id, { url: address });
    },
    tab,
    url,
  );

const ready = (stage: Stage, tab: number, url: string) =>
  until(`${url} is compared`, async () => {
    const state = await known(stage, { id: tab });
    return state?.state === 'ready' && state.article.url === url ? state : null;
  });

/** The panel beside a window's page, as a tab in the same window. */
async function panelIn(stage: Stage, wide: Wide): Promise<Page> {
  const path = `sidepanel.html?tab=${wide.tab}`;
  await tabIn(stage, wide, new URL(path, await stage.control.evaluate(() => location.href)).href);
  return stage.driver.opened(path);
}

/** The report that a panel says is the page's. */
const ownIn = (panel: Page): Promise<string> =>
  panel.evaluate(() => document.querySelector('[aria-current="true"]')?.textContent ?? '');
const untilOwn = (panel: Page, outlet: RegExp) =>
  until(`a panel shows ${outlet}`, async () => outlet.test(await ownIn(panel)));

const asideIn = (panel: Page): Promise<boolean> =>
  panel.evaluate(() => document.querySelector('[data-testid="set-aside"]') !== null);

/** Both with what they began with; both are closed whatever comes. */
async function inTwo(stage: Stage, run: (one: Wide, other: Wide) => Promise<void>): Promise<void> {
  const windows: Wide[] = [];
  try {
    for (const url of [PAGES.months, PAGES.days]) windows.push(await opened(stage, url));
    await run(...(windows as [Wide, Wide]));
  } finally {
    for (const one of windows) await closed(stage, one);
  }
}

export const WINDOWS: Case[] = [
  {
    name: 'two windows: each panel shows its own page; both write at once; what one sets aside the other shows so',
    run: (stage) =>
      inTwo(stage, async (one, other) => {
        const { finding } = monthsFinding(await ready(stage, one.tab, PAGES.months));
        await ready(stage, other.tab, PAGES.days);
        const panels = [await panelIn(stage, one), await panelIn(stage, other)] as const;
        await untilOwn(panels[0], /Tigris Courier/);
        await untilOwn(panels[1], /Northgate Ledger/);

        const answers = await Promise.all([
          ask(stage, 'set-aside', { tab: one.tab, finding, aside: true }),
          ask(stage, 'keep-article', { tab: other.tab }),
          ask(stage, 'keep-article', { tab: one.tab }),
        ]);
        assert.ok(
          answers.every((answer) => answer?.ok),
          JSON.stringify(answers),
        );
        for (const report of [PAGES.months, PAGES.days])
          assert.notEqual(got(await ask(stage, 'library-report', { report })), null);
        for (const panel of panels) await until('it is set aside', () => asideIn(panel));
        got(await ask(stage, 'set-aside', { tab: one.tab, finding, aside: false }));
        for (const panel of panels) await until('it is put back', async () => !(await asideIn(panel)));

        await Promise.all([sent(stage, one, PAGES.call), sent(stage, other, PAGES.months)]);
        await untilOwn(panels[0], /Harbour Herald/);
        await untilOwn(panels[1], /Tigris Courier/);
      }),
  },
  {
    name: 'two side panels: each goes with the tab that is in front of its own window',
    // Firefox's sidebar is opened by its own window alone.
    only: 'chromium',
    run: (stage) =>
      inTwo(stage, async (one, other) => {
        for (const { tab } of [one, other])
          await stage.control.evaluate(
            (tabId) => (globalThis as World).chrome.sidePanel?.open({ tabId }),
            tab,
          );
        const browser = stage.control.browser();
        const panels = await until('two side panels are open', async () => {
          const found = browser.targets().filter((target) => /\/sidepanel\.html$/.test(target.url()));
          return found.length === 2 && Promise.all(found.map((target) => target.asPage()));
        });
        const all = (): Promise<string> => Promise.all(panels.map(ownIn)).then((owns) => owns.sort().join());
        await until('each shows its own', async () => /^[^,]*Northgate.*,[^,]*Tigris/.test(await all()));
        await tabIn(stage, one, PAGES.call);
        await until('one goes with its window', async () =>
          /^[^,]*Harbour.*,[^,]*Northgate/.test(await all()),
        );
      }),
  },
];
