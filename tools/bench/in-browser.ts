/** The reading times in a real Chromium, where there is one: linkedom's DOM has other strengths than a browser's. */
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser } from '../setup/browsers.mjs';
import type { ReadingTimes, SavedPage } from './reading-times';

/** reading-times.ts and all that it imports, as one script that sets `readingTimes`. */
async function script(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      lib: { entry: 'tools/bench/reading-times.ts', formats: ['iife'], name: 'bench' },
    },
  });
  const [first] = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  if (first?.type !== 'chunk') throw new Error('the measuring script could not be built');
  return first.code;
}

/** Null where no Chromium is found. */
export async function readingTimesInChromium(pages: SavedPage[]): Promise<ReadingTimes | null> {
  const executablePath = findBrowser('chromium');
  if (executablePath === null) return null;
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await puppeteer.launch({ executablePath, args, protocolTimeout: 600_000 });
  try {
    const page = await browser.newPage();
    await page.evaluate(`globalThis.bench = (() => { ${await script()}; return bench; })()`);
    return (await page.evaluate(
      `bench.readingTimes(${JSON.stringify(pages)}, (html) => new DOMParser().parseFromString(html, 'text/html'))`,
    )) as ReadingTimes;
  } finally {
    await browser.close();
  }
}
