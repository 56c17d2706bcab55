/**
 * The pictures of the user guide: what people see first of some states of the gallery, `npx tsx tools/guide-pictures.ts
 * [NAME…]` → docs/pictures/, in few colours, so that they are small. Needs Chromium. `comparison.png` and `worksheet.png` are
 * of a real browser with the demo pages, and are made by hand.
 */
import { writeFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { launchChromium } from './gallery/chromium';
import { startHarness } from './gallery/harness';
import { type Shot, shot } from './gallery/shot';
import { setMedia, visit } from './gallery/visit';
import { inFewColours } from './store/few-colours';
import { decode, encode } from './store/png';

const FOLDER = 'docs/pictures';

interface Picture {
  name: string;
  shot: Shot;
  /** CSS pixels at most. */
  height: number;
}

const picture = (
  name: string,
  surface: string,
  state: string,
  height: number,
  over: Partial<Shot> = {},
): Picture => ({ name, height, shot: shot(surface, state, over) });

const PICTURES: Picture[] = [
  picture('welcome', 'welcome', 'three', 940, { width: 900 }),
  picture('popup', 'popup', 'three', 684, { width: 340 }),
  picture('panel', 'panel', 'three', 1000),
  picture('panel-dark', 'panel', 'three', 1000, { theme: 'dark' }),
  picture('panel-arabic', 'panel', 'three', 1000, { language: 'ar' }),
  picture('why', 'panel', 'three', 650, { part: '[data-testid=differs]', opened: true }),
  picture('card', 'article', 'card', 640, { width: 760, clicks: ['>>> .next'] }),
  picture('side-by-side', 'beside', 'ledger-watch', 640, {
    width: 1280,
    clicks: ['[data-testid=beside-next]'],
  }),
  picture('texts', 'panel', 'untold', 820),
  picture('sources', 'options', 'sources', 800, { width: 1100, part: '#sources' }),
  picture('sites', 'options', 'three', 600, { width: 1100, part: '#sites' }),
  picture('library', 'library', 'event', 660, { width: 1180 }),
  picture('not-this-event', 'panel', 'not-this-event', 600),
];

/** The window is as high as the picture; of a part of the page what of it has room. */
async function taken(page: Page, { shot: wanted, height }: Picture): Promise<Uint8Array> {
  await page.setViewport({ width: wanted.width, height });
  const box = wanted.part ? await (await page.$(wanted.part))?.boundingBox() : null;
  if (!box) return page.screenshot();
  const y = box.y + (await page.evaluate(() => scrollY));
  return page.screenshot({ clip: { ...box, y, height: Math.min(box.height, height) } });
}

const names = process.argv.slice(2);
const harness = await startHarness();
const browser = await launchChromium();
try {
  for (const one of PICTURES.filter(({ name }) => names.length === 0 || names.includes(name))) {
    const page = await browser.newPage();
    await setMedia(page, one.shot);
    await visit(page, harness.address, one.shot);
    const picture = inFewColours(decode(Buffer.from(await taken(page, one))));
    await writeFile(`${FOLDER}/${one.name}.png`, encode(picture));
    await page.close();
  }
} finally {
  await browser.close();
  await harness.close();
}
