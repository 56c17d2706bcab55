/** Draws the toolbar icons from `public/icon/icon.svg` in all sizes: `npx tsx tools/icons.ts`. Needs Chromium. */
import { readFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';

const FOLDER = 'public/icon';
const SIZES = [16, 32, 48, 128];

async function main(): Promise<void> {
  const drawing = await readFile(`${FOLDER}/icon.svg`, 'utf8');
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage();
    for (const size of SIZES) {
      await page.setViewport({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
      );
      await page.screenshot({ path: `${FOLDER}/${size}.png`, omitBackground: true });
    }
  } finally {
    await browser.close();
  }
}

await main();
