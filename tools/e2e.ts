/**
 * The whole extension in real browsers: `npm run e2e [-- chromium|firefox] [fresh|granted|page|hostile|library|sources]
 * [seeds] [accessible] [pictures]`, without words all of it. Works on what `wxt build` made.
 * Chromium and Firefox are found at CHROMIUM and FIREFOX, else where they are found. SEEDS=FOLDER adds the cases on
 * the seed reports there. Ends with a line that counts, and with an exit code that fails when a case did.
 */
import { existsSync } from 'node:fs';
import { checkAccessible } from '../tests/e2e/accessible';
import { AGAIN } from '../tests/e2e/cases/again';
import { BESIDE } from '../tests/e2e/cases/beside';
import { FAULTS } from '../tests/e2e/cases/faults';
import { FRESH } from '../tests/e2e/cases/fresh';
import { GRANTED } from '../tests/e2e/cases/granted';
import { HOSTILE } from '../tests/e2e/cases/hostile';
import { IN_PAGE } from '../tests/e2e/cases/in-page';
import { CHIPS } from '../tests/e2e/cases/in-page-chip';
import { LIBRARY } from '../tests/e2e/cases/library';
import { MAKES_WAY } from '../tests/e2e/cases/makes-way';
import { MOVING } from '../tests/e2e/cases/moving';
import { NEWCOMER, WITHDRAWN } from '../tests/e2e/cases/newcomer';
import { OLDER } from '../tests/e2e/cases/older';
import { BAD_PAGES } from '../tests/e2e/cases/pages';
import { PANEL } from '../tests/e2e/cases/panel';
import { SEED_CASES, seedPages } from '../tests/e2e/cases/seeds';
import { SET_ASIDE } from '../tests/e2e/cases/set-aside';
import { SOURCES } from '../tests/e2e/cases/sources/all';
import { CONSOLES, RELOADED, SURFACES } from '../tests/e2e/cases/surfaces';
import { TAKEAWAY } from '../tests/e2e/cases/takeaway';
import { WINDOWS } from '../tests/e2e/cases/windows';
import type { Driver } from '../tests/e2e/driver';
import { startChromium } from '../tests/e2e/drivers/chromium';
import { startFirefox } from '../tests/e2e/drivers/firefox';
import { takePictures } from '../tests/e2e/pictures';
import type { Rig } from '../tests/e2e/rig/rig';
import { runCases, type Tally } from '../tests/e2e/run';
import { serveWeb } from '../tests/e2e/server';

type Start = (granted: boolean) => Promise<Driver>;

const EXTENSIONS = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;
type Name = keyof typeof EXTENSIONS;

const startOf = (name: Name, port: number): Start => {
  const start = name === 'chromium' ? startChromium : startFirefox;
  return (granted) => start({ extension: EXTENSIONS[name], port, granted });
};

type Part = (name: Name, start: Start) => Promise<Tally>;
const PARTS: Record<'fresh' | 'granted' | 'page' | 'hostile' | 'library' | 'accessible', Part> = {
  fresh: (name, start) =>
    runCases(`${name}, right after installation`, () => start(false), [...FRESH, CONSOLES]),
  granted: (name, start) =>
    runCases(`${name}, every news site`, () => start(true), [...GRANTED_CASES, RELOADED, CONSOLES]),
  page: (name, start) =>
    runCases(`${name}, what is ours in a page`, () => start(true), [
      ...NEWCOMER,
      ...IN_PAGE,
      ...CHIPS,
      ...MAKES_WAY,
      ...WITHDRAWN,
      CONSOLES,
    ]),
  hostile: (name, start) =>
    runCases(`${name}, pages that mean harm`, () => start(true), [
      ...GRANTED.slice(0, 1),
      ...HOSTILE,
      CONSOLES,
    ]),
  library: (name, start) =>
    runCases(`${name}, a library of one's own`, () => start(true), [
      ...GRANTED.slice(0, 1),
      ...LIBRARY,
      ...AGAIN,
      ...SET_ASIDE,
      ...FAULTS,
      ...OLDER,
      ...WINDOWS,
      CONSOLES,
    ]),
  // Without the extension: surfaces in states that are made.
  accessible: (name) => checkAccessible(name),
};

const sourcesPart =
  (rig: Rig): Part =>
  (name, start) =>
    runCases(`${name}, sources`, () => start(true), [...SOURCES(rig, GRANTED.slice(0, 1)), CONSOLES]);

const seedPart =
  (folder: string): Part =>
  (name, start) =>
    runCases(`${name}, seed reports`, () => start(true), [...SEED_CASES(folder), CONSOLES]);

/** The choice of "every news site" comes first, the article that is kept last. */
const GRANTED_CASES = [
  ...GRANTED.slice(0, 1),
  ...BAD_PAGES,
  ...MOVING,
  ...SURFACES,
  ...PANEL,
  ...BESIDE,
  ...TAKEAWAY,
  ...GRANTED.slice(1),
];

/** What the arguments name, or all of it where they name none of it. */
function chosen<T extends string>(of: T[], asked: string[]): T[] {
  const named = of.filter((name) => asked.includes(name));
  return named.length > 0 ? named : of;
}

async function main(asked: string[]): Promise<void> {
  const names = chosen(Object.keys(EXTENSIONS) as Name[], asked);
  const missing = names.filter((name) => !existsSync(EXTENSIONS[name]));
  if (missing.length > 0)
    throw new Error(`nothing built for ${missing.join(' and ')}: run "npm run build" first`);
  const { SEEDS: seeds } = process.env;
  const web = await serveWeb('demo', seeds ? await seedPages(seeds) : new Map());
  const parts = { ...PARTS, sources: sourcesPart(web.rig), ...(seeds && { seeds: seedPart(seeds) }) };
  const tallies: Tally[] = [];
  try {
    for (const name of asked.includes('pictures') ? [] : names)
      for (const part of chosen(Object.keys(parts) as (keyof typeof parts)[], asked))
        tallies.push(await (parts[part] as Part)(name, startOf(name, web.port)));
    if (asked.length === 0 || asked.includes('pictures')) tallies.push(await takePictures(web.port));
  } finally {
    await web.close();
  }
  if (!seeds) process.stdout.write('\nseed reports: left out, since SEEDS names no folder\n');
  tell(tallies);
}

function tell(tallies: Tally[]): void {
  const sum = (of: keyof Tally): number => tallies.reduce((all, tally) => all + tally[of], 0);
  process.stdout.write(`\ne2e: ${sum('passed')} passed, ${sum('failed')} failed\n`);
  if (sum('failed') > 0) process.exitCode = 1;
}

await main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`e2e: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
