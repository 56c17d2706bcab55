/**
 * Pictures of every surface and state, for people to look at: `npm run gallery [-- NAME…]` → screenshots/gallery/, with
 * one page that shows them all. NAME narrows to pictures whose name holds it. Needs Chromium (CHROMIUM, else
 * where it is found). Ends with an exit code that fails where a page had errors or was too wide.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import type { Browser } from 'puppeteer-core';
import { launchChromium } from './gallery/chromium';
import { startHarness } from './gallery/harness';
import { overview } from './gallery/overview';
import { nameOf, type Shot } from './gallery/shot';
import { SHOTS } from './gallery/shots';
import { listenToErrors, picture, setMedia, tooWide, visit } from './gallery/visit';

const FOLDER = 'screenshots/gallery';
/** Pages at once. */
const AT_ONCE = 3;

/** Takes one picture after the other until none is left; answers what went wrong. */
async function work(browser: Browser, harness: string, left: Shot[]): Promise<string[]> {
  // A window of its own: pages in the background of one draw nothing.
  const context = await browser.createBrowserContext();
  const wrong: string[] = [];
  for (let wanted = left.shift(); wanted; wanted = left.shift()) {
    const name = nameOf(wanted);
    const page = await context.newPage();
    const errors = listenToErrors(page);
    try {
      await setMedia(page, wanted);
      await visit(page, harness, wanted);
      wrong.push(...(await tooWide(page, wanted)));
      await picture(page, wanted, `${FOLDER}/${name}.png`);
    } catch (error) {
      errors.push(String(error));
    }
    wrong.push(...errors.map((error) => `${name}: ${error}`));
    await page.close();
  }
  return wrong;
}

async function main(names: string[]): Promise<void> {
  const wanted = SHOTS.filter((it) => names.length === 0 || names.some((name) => nameOf(it).includes(name)));
  await mkdir(FOLDER, { recursive: true });
  const harness = await startHarness();
  const browser = await launchChromium();
  try {
    const left = [...wanted];
    const workers = Array.from({ length: AT_ONCE }, () => work(browser, harness.address, left));
    const wrong = (await Promise.all(workers)).flat();
    await writeFile(`${FOLDER}/index.html`, overview(wanted));
    process.stdout.write(`${wanted.length} pictures in ${FOLDER}/index.html\n`);
    for (const line of wrong) process.stdout.write(`${line}\n`);
    if (wrong.length > 0) process.exitCode = 1;
  } finally {
    await browser.close();
    await harness.close();
  }
}

await main(process.argv.slice(2));
