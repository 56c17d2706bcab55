/** Page views with comparisons, one after the other in one tab, beside a panel that stays open. */
import type { Page, Target } from 'puppeteer-core';
import { PAGES } from '../../tests/e2e/cases/case';
import type { Driver, WebTab } from '../../tests/e2e/driver';
import { ask, createStage, forgetHeard, got, recordOf, type Stage } from '../../tests/e2e/stage';
import { until } from '../../tests/e2e/until';
import { type Held, heldBy, heldByWorker, storedBy } from './gauge';

export interface Reading {
  views: number;
  page: Held;
  panel: Held;
  background: Held;
  stored: number;
  tabs: number;
}

/** Each is compared with others. The first is where everything is measured. */
const ADDRESSES = [PAGES.months, PAGES.days, PAGES.call];

async function view(stage: Stage, tab: WebTab, address: string): Promise<void> {
  await tab.page.goto(address, { waitUntil: 'domcontentloaded' });
  await until(`${address} is compared`, async () => {
    const record = await recordOf(stage, tab);
    return record?.url === address && record.state.state === 'ready';
  });
}

const workerOf = (page: Page): Promise<Target> =>
  page.browser().waitForTarget((target) => target.type() === 'service_worker');

async function readingOf(stage: Stage, tab: WebTab, panel: Page, views: number): Promise<Reading> {
  await until('the chip is there', () =>
    tab.page.evaluate(() => document.querySelector('variorum-chip') !== null),
  );
  // The panel has one heap with the page that asks.
  await forgetHeard(stage);
  return {
    views,
    page: await heldBy(tab.page),
    panel: await heldBy(panel),
    background: await heldByWorker(await workerOf(panel)),
    ...(await storedBy(stage.control)),
  };
}

/** Answers what was held at the beginning, and after every `each` views. */
export async function viewMany(
  driver: Driver,
  views: number,
  each: number,
  tell: (reading: Reading) => void,
): Promise<Reading[]> {
  const stage = await createStage(driver);
  got(await ask(stage, 'set-scope', { scope: 'every' }));
  got(await ask(stage, 'set-remember', { remember: { on: true } }));
  const tab = await driver.open(PAGES.months);
  const panel = await driver.ours(`sidepanel.html?tab=${tab.id}`);
  await panel.waitForSelector('[data-testid="state-ready"]');
  await tab.page.bringToFront();
  const readings: Reading[] = [];
  for (let done = 0; done <= views; done += 1) {
    const address = ADDRESSES[done % ADDRESSES.length] ?? PAGES.months;
    if (done > 0) await view(stage, tab, address);
    if (done % each !== 0) continue;
    if (address !== PAGES.months) await view(stage, tab, PAGES.months);
    const reading = await readingOf(stage, tab, panel, done);
    readings.push(reading);
    tell(reading);
  }
  return readings;
}
