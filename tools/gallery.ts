/**
 * Pictures of every surface and state, for people to look at: `npx tsx tools/gallery.ts [NAME…]` → screenshots/gallery/.
 * NAME narrows to pictures whose name holds it. Needs Chromium (CHROMIUM, else /usr/bin/chromium).
 */
import { mkdir, writeFile } from 'node:fs/promises';
import preact from '@preact/preset-vite';
import puppeteer, { type Browser } from 'puppeteer-core';
import { createServer } from 'vite';

const FOLDER = 'screenshots/gallery';

interface Shot {
  surface: string;
  state: string;
  width: number;
  theme: 'light' | 'dark';
  language: 'en' | 'ar';
  /** With everything unfolded that can be: "Why?", agreed details. */
  opened: boolean;
  /** What is clicked before the picture is taken, as selectors. */
  clicks: string[];
  /** Tells pictures of one state apart that differ by clicks. */
  as: string;
  /** Selector of what is pictured; '' for the whole page. */
  part: string;
}

const STATES = [
  'looking',
  'off',
  'no-permission',
  'idle',
  'not-article',
  'unknown-event',
  'undecided',
  'alone',
  'kept',
  'not-this-event',
  'chosen',
  'failed',
  'no-findings',
  'untold',
  'fetching',
  'missed',
  'no-source',
  'find-more',
  'finding',
];
const COMPARISONS = ['two', 'three', 'mixed', 'ten', 'thirty'];
const shot = (surface: string, state: string, over: Partial<Shot> = {}): Shot => ({
  surface,
  state,
  width: 400,
  theme: 'light',
  language: 'en',
  opened: false,
  clicks: [],
  as: state,
  part: '',
  ...over,
});

/** The library page's states by what is clicked in another one. */
const CLICKED: [as: string, state: string, clicks: string[]][] = [
  ['selected', 'list', ['.lib-row:nth-child(1) input', '.lib-row:nth-child(2) input']],
  [
    'merge',
    'list',
    ['.lib-row:nth-child(1) input', '.lib-row:nth-child(2) input', '[data-testid=lib-merge]'],
  ],
  ['deleted', 'list', ['.lib-row:nth-child(1) input', '.lib-selected .buttons button:nth-child(3)']],
  ['clear', 'list', ['[data-testid=lib-clear]']],
  ['import', 'list', ['[data-testid=lib-import]']],
  ['add', 'event', ['[data-testid=lib-add]', '.lib-dialog summary']],
  ['add-file', 'event', ['[data-testid=lib-add]', '.lib-ways label:nth-of-type(2) input']],
  ['export', 'event', ['[data-testid=lib-export]']],
  ['changes', 'event', ['.lib-report:nth-child(1) .link:nth-child(2)', '.lib-report:nth-child(2) .link']],
  ['text', 'event', ['.lib-report:nth-child(1) .link', '.lib-report:nth-child(2) > input']],
  ['move', 'event', ['.lib-report:nth-child(2) > input', '[data-testid=lib-move]']],
  ['split', 'event', ['.lib-report:nth-child(2) > input', '[data-testid=lib-split]']],
  ['rename', 'event', ['.lib-event .event .link']],
];
const LIBRARY: Shot[] = [
  ...['list', 'empty', 'none', 'failed', 'looking', 'event', 'gone'].map((state) =>
    shot('library', state, { width: 1180 }),
  ),
  ...CLICKED.map(([as, state, clicks]) => shot('library', state, { as, clicks, width: 1180 })),
  ...['list', 'event'].flatMap((state) => [
    shot('library', state, { width: 1180, theme: 'dark' }),
    shot('library', state, { width: 1180, language: 'ar' }),
    shot('library', state, { width: 320 }),
    shot('library', state, { width: 320, language: 'ar' }),
    shot('library', state, { width: 2000 }),
  ]),
  ...CLICKED.flatMap(([as, state, clicks]) => [
    shot('library', state, { as, clicks, width: 320, theme: 'dark' }),
    shot('library', state, { as, clicks, width: 900, language: 'ar' }),
  ]),
];

/** The settings' sources. */
const ASK = ['[data-testid=add-feed]', '.sources form button'];
const sources = (state: string, width: number, over: Partial<Shot> = {}): Shot =>
  shot('options', state, { width, part: '#sources', ...over });
const SOURCES: Shot[] = [
  ...['no-sources', 'sources', 'many-sources'].map((state) => sources(state, 1100)),
  sources('sources', 1100, { theme: 'dark' }),
  sources('sources', 1100, { language: 'ar' }),
  sources('sources', 1100, { opened: true }),
  sources('sources', 320),
  sources('sources', 320, { language: 'ar', opened: true }),
  sources('sources', 700, { as: 'found', clicks: ASK }),
  sources('sources', 700, { as: 'found', clicks: ASK, language: 'ar' }),
];

const SHOTS: Shot[] = [
  ...STATES.map((state) => shot('panel', state)),
  ...COMPARISONS.map((state) => shot('panel', state)),
  ...['three', 'failed', 'ten'].map((state) => shot('panel', state, { theme: 'dark' })),
  ...['three', 'mixed', 'alone', 'off'].map((state) => shot('panel', state, { language: 'ar' })),
  ...[280, 320, 560, 800].map((width) => shot('panel', 'three', { width })),
  ...[800].map((width) => shot('panel', 'ten', { width })),
  ...['untold', 'missed', 'find-more'].flatMap((state) => [
    shot('panel', state, { theme: 'dark' }),
    shot('panel', state, { language: 'ar', opened: true }),
    shot('panel', state, { width: 280, opened: true }),
  ]),
  shot('panel', 'three', { opened: true }),
  shot('panel', 'three', { opened: true, theme: 'dark' }),
  shot('panel', 'three', { opened: true, language: 'ar' }),
  shot('panel', 'three', { opened: true, width: 280 }),
  ...['three', 'off', 'no-permission', 'no-site'].map((state) => shot('popup', state, { width: 340 })),
  shot('popup', 'three', { width: 340, theme: 'dark' }),
  shot('popup', 'three', { width: 340, language: 'ar' }),
  ...(['options', 'welcome'] as const).flatMap((surface) => [
    shot(surface, 'three', { width: 1100 }),
    shot(surface, 'three', { width: 1100, theme: 'dark' }),
    shot(surface, 'three', { width: 1100, language: 'ar' }),
    shot(surface, 'three', { width: 400 }),
  ]),
  ...SOURCES,
  ...LIBRARY,
];

const nameOf = ({ surface, as, width, theme, language, opened }: Shot): string =>
  `${surface}-${as}-${width}-${theme}-${language}${opened ? '-opened' : ''}`;

async function picture(browser: Browser, base: string, wanted: Shot): Promise<string[]> {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(`${nameOf(wanted)}: ${String(error)}`));
  page.on('console', (line) => {
    if (line.type() === 'error') errors.push(`${nameOf(wanted)}: ${line.text()}`);
  });
  await page.setViewport({
    width: wanted.width,
    height: 640,
    deviceScaleFactor: Number(process.env.SCALE ?? 1),
  });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: wanted.theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.goto(`${base}?surface=${wanted.surface}&state=${wanted.state}&lang=${wanted.language}`);
  await page.waitForSelector('main');
  for (const selector of wanted.clicks) {
    await page.click(selector);
    // Into a field that was clicked; anything else does not mind.
    if (selector === ASK[0]) await page.keyboard.type('harbour.example');
  }
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finish())));
  if (wanted.opened) {
    await page.evaluate(() => {
      for (const folded of document.querySelectorAll('details')) folded.open = true;
    });
  }
  const path = `${FOLDER}/${nameOf(wanted)}.png` as const;
  const part = wanted.part ? await page.$(wanted.part) : null;
  if (part) await page.addStyleTag({ content: '.options-head { position: static }' });
  await (part ? part.screenshot({ path }) : page.screenshot({ path, fullPage: true }));
  const wider = await page.evaluate(() =>
    Math.max(
      document.documentElement.scrollWidth - innerWidth,
      ...Array.from(document.querySelectorAll('dialog'), (one) => one.scrollWidth - one.clientWidth),
    ),
  );
  if (wider > 0) errors.push(`${nameOf(wanted)}: ${wider} px wider than there is room`);
  await page.close();
  return errors;
}

const overview = (shots: Shot[]): string =>
  `<!doctype html><meta charset="utf-8"><title>Variorum: gallery</title><style>body{font:14px system-ui;display:flex;flex-wrap:wrap;gap:24px;align-items:start}figure{margin:0}img{max-width:560px;border:1px solid #888}</style>${shots
    .map(
      (it) => `<figure><figcaption>${nameOf(it)}</figcaption><img src="${nameOf(it)}.png" alt=""></figure>`,
    )
    .join('')}`;

async function main(names: string[]): Promise<void> {
  const wanted = SHOTS.filter((it) => names.length === 0 || names.some((name) => nameOf(it).includes(name)));
  await mkdir(FOLDER, { recursive: true });
  const server = await createServer({
    configFile: false,
    root: '.',
    publicDir: false,
    plugins: [preact()],
    server: { port: 0, host: '127.0.0.1', watch: null },
    logLevel: 'error',
  });
  await server.listen();
  const base = `${server.resolvedUrls?.local[0] ?? ''}tests/gallery/index.html`;
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const errors: string[] = [];
    for (const it of wanted) errors.push(...(await picture(browser, base, it)));
    await writeFile(`${FOLDER}/index.html`, overview(wanted));
    process.stdout.write(
      `${wanted.length} pictures in ${FOLDER}/index.html\n${errors.map((line) => `${line}\n`).join('')}`,
    );
    if (errors.length > 0) process.exitCode = 1;
  } finally {
    await browser.close();
    await server.close();
  }
}

await main(process.argv.slice(2));
