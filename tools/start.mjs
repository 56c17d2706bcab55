/**
 * `npm start`, or `npm start -- --firefox`: installs what is missing, builds, serves the demo pages from this machine,
 * and opens a browser with the extension. Ends when the browser is closed. `--check` ends as soon as the demo page was
 * opened, without a window. Every failure is one line.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowsers } from './setup/browsers.mjs';
import { installPackages, nodeProblem } from './setup/packages.mjs';
import { lastLines, ROOT, tool } from './setup/run.mjs';
import * as chromium from './start/chromium.mjs';
import * as firefox from './start/firefox.mjs';
import { FIRST_HOST, serveDemo } from './start/serve-demo.mjs';
import { stop } from './start/stop.mjs';

const say = (line) => process.stdout.write(`${line}\n`);
const KNOWN = new Set(['--firefox', '--check']);
/** From the browser's start to its first page, in milliseconds; a cold machine needs some ten seconds. */
const PATIENCE = 90_000;

class Problem extends Error {}

const BROWSERS = {
  chromium: { ...chromium.BUILD, open: chromium.openChromium },
  firefox: { ...firefox.BUILD, open: firefox.openFirefox },
};

function readFlags(args) {
  const strange = args.find((arg) => !KNOWN.has(arg));
  if (strange) throw new Problem(`There is no ${strange}; there are --firefox and --check.`);
  return { kind: args.includes('--firefox') ? 'firefox' : 'chromium', check: args.includes('--check') };
}

/** Node, packages, a browser, a build. Answers the browser's path. */
async function prepare(kind) {
  const problem = nodeProblem() ?? (await installPackages(say));
  if (problem) throw new Problem(problem);
  const found = await findBrowsers([kind], say);
  if (found.problem) throw new Problem(found.problem);
  say('Building …');
  const built = await tool('wxt', ['build', '-b', BROWSERS[kind].browser]);
  if (!built.ok) throw new Problem(`The build failed: ${errorIn(built.output)}`);
  return found.paths[kind];
}

const errorIn = (output) =>
  output
    .split('\n')
    .find((line) => /error|could not/i.test(line))
    ?.trim() ?? lastLines(output, 1);

/** A browser needs a screen: on Linux one of these variables names it. */
const hasScreen = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

function newProfile() {
  const folder = join(ROOT, '.browser');
  mkdirSync(folder, { recursive: true });
  return mkdtempSync(join(folder, 'profile-'));
}

/** Fails when it takes too long, or the browser is closed before. */
function within(promise, ended, what) {
  let timer;
  const late = new Promise((_, reject) => {
    const words = `${what} took more than ${PATIENCE / 1000} s.`;
    timer = setTimeout(() => reject(new Problem(words)), PATIENCE);
  });
  const closed = ended.then(() =>
    Promise.reject(new Problem('The browser was closed before the demo page was open.')),
  );
  return Promise.race([promise, late, closed]).finally(() => clearTimeout(timer));
}

function tellOpen(headless, port) {
  say(`The demo page is open: http://${FIRST_HOST}/`);
  if (headless)
    say(`There is no screen here, so no window shows; the pages are at http://127.0.0.1:${port}/ too.`);
  say('Close the browser, or press Ctrl+C here, to end.');
}

/** Opens the browser and waits until it is closed; with `check` closes it once the demo page was sent. */
async function openAndWait(open, where, seen, check) {
  const headless = check || !hasScreen();
  const { browser, ready } = open({ ...where, headless });
  const ended = new Promise((resolve) => browser.once('close', resolve));
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stop(browser));
  try {
    await within(Promise.all([ready, seen]), ended, 'Starting the browser');
    if (check) return say('The extension is in the browser, and the demo page is open.');
    tellOpen(headless, where.port);
    await ended;
  } finally {
    stop(browser);
    await ended;
  }
}

async function main(args) {
  const { kind, check } = readFlags(args);
  const program = await prepare(kind);
  let pageSeen = () => {};
  const seen = new Promise((resolve) => {
    pageSeen = resolve;
  });
  const demo = await serveDemo(pageSeen);
  const profile = newProfile();
  try {
    await openAndWait(BROWSERS[kind].open, { program, profile, port: demo.port }, seen, check);
  } finally {
    demo.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

await main(process.argv.slice(2)).catch((error) => {
  process.stderr.write(
    `${error instanceof Problem ? error.message : `Starting failed: ${error?.message ?? error}`}\n`,
  );
  process.exitCode = 1;
});
