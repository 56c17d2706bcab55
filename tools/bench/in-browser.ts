/** Measuring scripts in a real Chromium, where there is one: linkedom's DOM and a made database have other strengths. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser } from '../setup/browsers.mjs';
import type { ReadingTimes, SavedPage } from './reading-times';

/** A file of this folder and all that it imports, as one script that makes what it exports the value of `bench`. */
export async function scriptOf(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      lib: { entry: `tools/bench/${entry}`, formats: ['iife'], name: 'bench' },
    },
  });
  const [first] = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  if (first?.type !== 'chunk') throw new Error('the measuring script could not be built');
  return `globalThis.bench = (() => { ${first.code}; return bench; })()`;
}

const TIMEOUT = 3_600_000;

/**
 * Null where no Chromium is found. `userDataDir`: where it keeps what pages store; else that goes with it. `extensions`:
 * folders of extensions that it has.
 */
export async function launchChromium(
  userDataDir?: string,
  more: string[] = [],
  extensions: string[] = [],
): Promise<Browser | null> {
  const executablePath = findBrowser('chromium');
  if (executablePath === null) return null;
  const args = [...more, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  const extended = extensions.length > 0 && { pipe: true, enableExtensions: extensions };
  return puppeteer.launch({ executablePath, args, protocolTimeout: TIMEOUT, userDataDir, ...extended });
}

/** What a function of the script answers. Values go through JSON. */
export const call = <T>(page: Page, name: string, ...values: unknown[]): Promise<T> =>
  page.evaluate(`bench.${name}(${values.map((value) => JSON.stringify(value)).join(', ')})`) as Promise<T>;

/** Null where no Chromium is found. */
export async function readingTimesInChromium(pages: SavedPage[]): Promise<ReadingTimes | null> {
  const browser = await launchChromium();
  if (browser === null) return null;
  try {
    const page = await browser.newPage();
    await page.evaluate(await scriptOf('reading-times.ts'));
    return (await page.evaluate(
      `bench.readingTimes(${JSON.stringify(pages)}, (html) => new DOMParser().parseFromString(html, 'text/html'))`,
    )) as ReadingTimes;
  } finally {
    await browser.close();
  }
}
