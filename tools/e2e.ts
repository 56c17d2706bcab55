/**
 * The whole extension in real browsers: `npm run e2e [-- chromium|firefox|pictures]`. Works on what `wxt build` made.
 * Chromium and Firefox are found at CHROMIUM and FIREFOX, else where Debian puts them. SEEDS=FOLDER adds the cases on
 * the seed reports there. Ends with a line that counts, and with an exit code that fails when a case did.
 */
import { existsSync } from 'node:fs';
import { FRESH } from '../tests/e2e/cases/fresh';
import { GRANTED } from '../tests/e2e/cases/granted';
import { BAD_PAGES } from '../tests/e2e/cases/pages';
import { SEED_CASES, seedPages } from '../tests/e2e/cases/seeds';
import { CONSOLES, SURFACES } from '../tests/e2e/cases/surfaces';
import type { Driver } from '../tests/e2e/driver';
import { startChromium } from '../tests/e2e/drivers/chromium';
import { startFirefox } from '../tests/e2e/drivers/firefox';
import { takePictures } from '../tests/e2e/pictures';
import { runCases, type Tally } from '../tests/e2e/run';
import { serveWeb } from '../tests/e2e/server';

type Start = (granted: boolean) => Promise<Driver>;

const EXTENSIONS = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;
type Name = keyof typeof EXTENSIONS;

const startOf = (name: Name, port: number): Start => {
  const start = name === 'chromium' ? startChromium : startFirefox;
  return (granted) => start({ extension: EXTENSIONS[name], port, granted });
};

async function runBrowser(name: Name, start: Start, seeds: string | undefined): Promise<Tally[]> {
  return [
    await runCases(`${name}, right after installation`, () => start(false), [...FRESH, CONSOLES]),
    await runCases(`${name}, every news site`, () => start(true), [...GRANTED_CASES, CONSOLES]),
    ...(seeds ? [await runCases(`${name}, seed reports`, () => start(true), SEED_CASES(seeds))] : []),
  ];
}

/** The choice of "every news site" comes first, the article that is kept last. */
const GRANTED_CASES = [...GRANTED.slice(0, 1), ...BAD_PAGES, ...SURFACES, ...GRANTED.slice(1)];

async function main(asked: string[]): Promise<void> {
  const names = (Object.keys(EXTENSIONS) as Name[]).filter(
    (name) => asked.length === 0 || asked.includes(name),
  );
  const missing = names.filter((name) => !existsSync(EXTENSIONS[name]));
  if (missing.length > 0)
    throw new Error(`nothing built for ${missing.join(' and ')}: run "npm run build" first`);
  const { SEEDS: seeds } = process.env;
  const web = await serveWeb('demo', seeds ? await seedPages(seeds) : new Map());
  try {
    const tallies: Tally[] = [];
    for (const name of names) tallies.push(...(await runBrowser(name, startOf(name, web.port), seeds)));
    if (asked.length === 0 || asked.includes('pictures')) tallies.push(await takePictures(web.port));
    if (!seeds) process.stdout.write('\nseed reports: left out, since SEEDS names no folder\n');
    const sum = (of: keyof Tally): number => tallies.reduce((all, tally) => all + tally[of], 0);
    process.stdout.write(`\ne2e: ${sum('passed')} passed, ${sum('failed')} failed\n`);
    if (sum('failed') > 0) process.exitCode = 1;
  } finally {
    await web.close();
  }
}

await main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`e2e: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
