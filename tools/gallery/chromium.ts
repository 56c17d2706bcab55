/** Chromium for the tools that take pictures. */
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowsers } from '../setup/browsers.mjs';

/** Without its sandbox as root, where it would not start. Fails with one line that says what to install. */
export async function launchChromium(): Promise<Browser> {
  const { paths, problem } = await findBrowsers(['chromium']);
  if (problem) throw new Error(problem);
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return puppeteer.launch({ executablePath: paths.chromium, args });
}
