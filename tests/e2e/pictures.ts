/** Pictures of every surface as people have it, for people to look at: `screenshots/e2e/`. Chromium only. */
import { mkdir } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { PAGES } from './cases/case';
import type { Driver, WebTab } from './driver';
import { startChromium } from './drivers/chromium';
import { dockedReady } from './in-page';
import type { Tally } from './run';
import { ask, createStage, known, panelOf, popupOf, press, type Stage, untilState, watched } from './stage';
import { until } from './until';

const FOLDER = 'screenshots/e2e';

interface Look {
  name: string;
  language?: string;
  theme: 'light' | 'dark';
  /** CSS pixels. */
  width: number;
  page: string;
}

const LOOKS: Look[] = [
  { name: 'light', theme: 'light', width: 1280, page: PAGES.months },
  { name: 'dark', theme: 'dark', width: 1280, page: PAGES.days },
  { name: 'narrow', theme: 'light', width: 420, page: PAGES.months },
  { name: 'arabic', language: 'ar', theme: 'light', width: 1280, page: PAGES.months },
  { name: 'arabic-page', language: 'ar', theme: 'light', width: 1280, page: PAGES.arabic },
];

/** Counts one for each look that could be pictured. */
export async function takePictures(port: number): Promise<Tally> {
  await mkdir(FOLDER, { recursive: true });
  const tally: Tally = { passed: 0, failed: 0 };
  for (const language of [undefined, 'ar']) {
    const driver = await startChromium({
      extension: '.output/chrome-mv3',
      port,
      granted: true,
      ...(language && { language }),
    });
    try {
      await inLanguage(driver, language, tally);
    } finally {
      await driver.close();
    }
  }
  process.stdout.write(`\npictures: ${FOLDER}/\n`);
  return tally;
}

async function inLanguage(driver: Driver, language: string | undefined, tally: Tally): Promise<void> {
  const stage = await createStage(driver);
  await press(await driver.ours('welcome.html'), 'choose-every');
  await until('the detector is registered', async () => (await watched(stage)).length > 0);
  for (const look of LOOKS.filter((one) => one.language === language)) {
    try {
      await picture(stage, look);
      tally.passed += 1;
    } catch (error) {
      tally.failed += 1;
      process.stdout.write(`  FAILED pictures in ${look.name}: ${String(error)}\n`);
    }
    await driver.closeWebPages();
  }
}

async function picture(stage: Stage, look: Look): Promise<void> {
  const tab = await stage.driver.open(look.page);
  await untilCompared(stage, tab);
  await shot(tab.page, look, 'page', look.width, 800);
  await ask(stage, 'set-site', { site: new URL(look.page).hostname, switches: { dock: true } });
  await dockedReady(stage, tab);
  await shot(tab.page, look, 'docked', look.width, 800);
  await shot(await panelOf(stage, tab, 'ready'), look, 'panel', Math.min(look.width, 400), 2400);
  await shot(await popupOf(stage, tab), look, 'popup', 340, 560);
  for (const name of ['options', 'welcome'])
    await shot(await stage.driver.ours(`${name}.html`), look, name, look.width, 1600);
}

/** Matching does not reach over languages yet: there a person chooses the event, here this does. */
async function untilCompared(stage: Stage, tab: WebTab): Promise<void> {
  const state = await until('the page was looked at', async () => {
    const now = await known(stage, tab);
    return now?.state !== 'looking' && now;
  });
  if (state.state === 'ready') return;
  const { event } = await untilState(stage, await stage.driver.open(PAGES.months), 'ready');
  await ask(stage, 'choose', { tab: tab.id, event: event.id });
}

async function shot(
  page: Page,
  { name, theme }: Look,
  what: string,
  width: number,
  height: number,
): Promise<void> {
  await page.bringToFront();
  await page.setViewport({ width, height });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.screenshot({ path: `${FOLDER}/${what}-${name}.png` });
}
