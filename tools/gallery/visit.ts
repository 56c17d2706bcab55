/** Brings a page to what a picture shows. */
import type { Page } from 'puppeteer-core';
import { nameOf, type Shot } from './shot';

/** Less than a window: what is short is pictured with the room below that people see. */
const HEIGHT = 640;
/** Browsers draw no larger pictures. */
const MAX_HEIGHT = 16_000;

/** Errors in the page's console since it was made; in the order in which they came. */
export function listenToErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (line) => {
    if (line.type() === 'error') errors.push(line.text());
  });
  return errors;
}

/** Chromium's own words, since the driver's know no forced colours; they hold as long as the session does. */
export async function setMedia(page: Page, { theme, forced }: Shot): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: theme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
      { name: 'forced-colors', value: forced ? 'active' : 'none' },
    ],
  });
}

export async function visit(page: Page, harness: string, wanted: Shot): Promise<void> {
  await page.setViewport({ width: wanted.width, height: HEIGHT });
  const { surface, state, language } = wanted;
  await page.goto(`${harness}?${new URLSearchParams({ surface, state, lang: language })}`);
  await page.waitForSelector('[data-shown]');
  // A click may draw the page anew: the next one waits until what it is for stands still.
  for (const selector of wanted.clicks) await page.locator(selector).click();
  if (wanted.typed) await page.keyboard.type(wanted.typed.replace('\n', ''));
  if (wanted.typed.endsWith('\n')) await page.keyboard.press('Enter');
  await page.evaluate(settle);
  // What is folded within something folded is made when that is opened.
  for (let depth = 0; wanted.opened && depth < 2; depth++) {
    await page.evaluate(unfold);
    await page.evaluate(settle);
  }
}

function unfold(): void {
  for (const folded of document.querySelectorAll('details')) folded.open = true;
}

/** Two frames: what a click changed is drawn then. */
const settle = async (): Promise<void> => {
  await document.fonts.ready;
  for (let frame = 0; frame < 2; frame++)
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
  await Promise.all(document.getAnimations().map((animation) => animation.finish()));
};

/** What is wider than there is room for, as lines that name the picture. */
export async function tooWide(page: Page, wanted: Shot): Promise<string[]> {
  const wider = await page.evaluate(() =>
    Math.max(
      document.documentElement.scrollWidth - innerWidth,
      ...Array.from(document.querySelectorAll('dialog'), (one) => one.scrollWidth - one.clientWidth),
    ),
  );
  return wider > 0 ? [`${nameOf(wanted)}: ${wider} px wider than there is room`] : [];
}

/** The window is made as high as the page: a browser that pictures beyond its window shifts right-to-left pages. */
export async function picture(page: Page, wanted: Shot, path: `${string}.png`): Promise<void> {
  // Twice: what is not seen has a guessed height.
  for (let time = 0; time < 2; time++) {
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewport({
      width: wanted.width,
      height: Math.min(Math.max(height, HEIGHT), MAX_HEIGHT),
      deviceScaleFactor: Number(process.env.SCALE ?? 1),
    });
    await page.evaluate(settle);
  }
  const part = wanted.part ? await page.$(wanted.part) : null;
  await (part ?? page).screenshot({ path });
}
