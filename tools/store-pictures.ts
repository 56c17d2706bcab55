/**
 * Pictures for the stores, in their sizes: `npx tsx tools/store-pictures.ts [NAME…]` → docs/store/pictures/. Surfaces come
 * from the gallery, so every outlet in them is invented. Needs Chromium (CHROMIUM, else where it is found).
 */
import { mkdir, writeFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { launchChromium } from './gallery/chromium';
import { startHarness } from './gallery/harness';
import { setMedia, visit } from './gallery/visit';
import { inFewColours } from './store/few-colours';
import { PICTURES, type Wanted } from './store/pictures';
import { decode, encode } from './store/png';

const FOLDER = 'docs/store/pictures';

/** Brings the page to what is wanted; answers whether what is behind it is to be seen through. */
async function show(page: Page, harness: string, wanted: Wanted): Promise<boolean> {
  const { width, height } = wanted;
  if ('page' in wanted) {
    await page.setViewport({ width, height });
    await page.setContent(wanted.page, { waitUntil: 'load' });
    return true;
  }
  await setMedia(page, wanted.shot);
  // Before what is clicked, since what lies at a place of the page stays where it was.
  await visit(page, harness, { ...wanted.shot, clicks: [] });
  const { scale } = wanted;
  await page.setViewport({
    width: width / scale,
    height: height / scale,
    deviceScaleFactor: scale,
  });
  if (wanted.style) await page.addStyleTag({ content: wanted.style });
  for (const selector of wanted.shot.clicks) await page.click(selector);
  // The docked panel is a page of its own.
  await page.waitForNetworkIdle();
  return false;
}

async function main(names: string[]): Promise<void> {
  const wanted = PICTURES.filter(({ name }) => names.length === 0 || names.includes(name));
  const harness = await startHarness();
  const browser = await launchChromium();
  try {
    await mkdir(FOLDER, { recursive: true });
    for (const one of wanted) {
      const page = await browser.newPage();
      const omitBackground = await show(page, harness.address, one);
      const taken = Buffer.from(await page.screenshot({ omitBackground }));
      await writeFile(`${FOLDER}/${one.name}.png`, encode(inFewColours(decode(taken))));
      await page.close();
    }
  } finally {
    await browser.close();
    await harness.close();
  }
}

await main(process.argv.slice(2));
