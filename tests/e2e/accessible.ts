/** axe on every state of every surface that the gallery has, in real browsers: both themes, both languages. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { violations } from '../../tools/gallery/axe';
import { type Harness, startHarness } from '../../tools/gallery/harness';
import { nameOf, type Shot } from '../../tools/gallery/shot';
import { SHOTS } from '../../tools/gallery/shots';
import { setMedia, visit } from '../../tools/gallery/visit';
import { findBrowser } from '../../tools/setup/browsers.mjs';
import type { Tally } from './run';

type Name = 'chromium' | 'firefox';
const THEMES = ['light', 'dark'] as const;

/** Forced colours are the browser's own. Of a state's widths the narrowest is looked at: targets are closest there. */
const LOOKED_AT = onePer(
  SHOTS.filter(({ forced }) => !forced).toSorted((one, two) => two.width - one.width),
  ({ surface, as, theme, language, opened }) => [surface, as, theme, language, opened].join(' '),
);
/** Firefox looks at one state of each surface, in each theme and language: what differs there is how things are drawn. */
const FEW = onePer(LOOKED_AT, ({ surface, theme, language }) => [surface, theme, language].join(' '));

export async function checkAccessible(name: Name): Promise<Tally> {
  const tally: Tally = { passed: 0, failed: 0 };
  process.stdout.write(`\n${name}, axe on all states\n`);
  const harness = await startHarness();
  try {
    for (const theme of THEMES) await inTheme(name, theme, harness, tally);
  } finally {
    await harness.close();
  }
  return tally;
}

async function inTheme(name: Name, theme: Shot['theme'], harness: Harness, tally: Tally): Promise<void> {
  const shots = (name === 'chromium' ? LOOKED_AT : FEW).filter((one) => one.theme === theme);
  const browser = await launch(name, theme);
  try {
    const page = await browser.newPage();
    for (const one of shots) {
      const found = await lookTwice(() => look(page, harness, one, name), nameOf(one));
      tally[found.length > 0 ? 'failed' : 'passed'] += 1;
      for (const line of found) process.stdout.write(`  FAILED ${nameOf(one)}\n    ${line}\n`);
    }
    process.stdout.write(`  ${shots.length} states looked at, ${theme}\n`);
  } finally {
    await browser.close();
  }
}

/** A page that could not be brought to its state is asked for once more, and that is told; what is wrong in it is not. */
const lookTwice = (seen: () => Promise<string[]>, state: string): Promise<string[]> =>
  seen()
    .catch((first: unknown) => {
      process.stdout.write(`  AGAIN  ${state}\n    ${String(first)}\n`);
      return seen();
    })
    .catch((second: unknown) => [String(second)]);

async function look(page: Page, { address }: Harness, wanted: Shot, name: Name): Promise<string[]> {
  if (name === 'chromium') await setMedia(page, wanted);
  await visit(page, address, wanted);
  return violations(page);
}

/** Firefox takes the theme at its start only. */
const launch = (name: Name, theme: Shot['theme']): Promise<Browser> =>
  name === 'chromium'
    ? puppeteer.launch({
        executablePath: findBrowser('chromium') ?? undefined,
        args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
      })
    : puppeteer.launch({
        browser: 'firefox',
        executablePath: findBrowser('firefox') ?? undefined,
        extraPrefsFirefox: {
          'layout.css.prefers-color-scheme.content-override': theme === 'dark' ? 0 : 1,
          'ui.prefersReducedMotion': 1,
        },
      });

/** The last of each kind. */
function onePer(shots: Shot[], kind: (one: Shot) => string): Shot[] {
  return [...new Map(shots.map((one) => [kind(one), one])).values()];
}
