/** Pictures of every surface as people have it, for people to look at: `screenshots/e2e/`. Chromium only. */
import { mkdir } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { PAGES } from './cases/case';
import type { Driver } from './driver';
import { startChromium } from './drivers/chromium';
import type { Tally } from './run';
import { ask, createStage, panelOf, popupOf, press, type Stage, untilState, watched } from './stage';
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
  { name: 'arabic', language: 'ar', theme: 'light', width: 1280, page: PAGES.arabic },
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
  await untilState(stage, tab, 'ready');
  await ask(stage, 'jump', { tab: tab.id, finding: '', value: 0 });
  await shot(tab.page, look, 'page', look.width, false);
  const site = new URL(look.page).hostname;
  await ask(stage, 'set-site', { site, switches: { dock: true } });
  await until('the panel is docked', () => stage.driver.docked(tab));
  await shot(tab.page, look, 'docked', look.width, false);
  const panel = await panelOf(stage, tab, 'ready');
  await shot(panel, look, 'panel', Math.min(look.width, 400), true);
  const popup = await popupOf(stage, tab);
  await shot(popup, look, 'popup', 340, true);
  for (const name of ['options', 'welcome'])
    await shot(await stage.driver.ours(`${name}.html`), look, name, look.width, true);
}

async function shot(
  page: Page,
  { name, theme }: Look,
  what: string,
  width: number,
  all: boolean,
): Promise<void> {
  await page.bringToFront();
  await page.setViewport({ width, height: 800 });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.screenshot({ path: `${FOLDER}/${what}-${name}.png`, fullPage: all });
}
