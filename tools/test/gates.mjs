/**
 * The checks of `npm test`, in their order. Each answers how many cases passed and failed, a note for people, and on
 * failure what its tool printed. Plain Node; the tools themselves are installed by then.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { takesExtensions } from '../setup/browser-version.mjs';
import { ROOT, run, tool } from '../setup/run.mjs';
import { auditGate } from './audit.mjs';
import { sizesGate } from './sizes.mjs';

/** @typedef {{passed: number, failed: number, note?: string, output?: string}} Outcome */

/** A tool that passes or fails as a whole. */
const whole = ({ ok, output }) => (ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, output });

async function types() {
  const prepared = await tool('wxt', ['prepare']);
  return whole(prepared.ok ? await tool('typescript', ['--noEmit'], { command: 'tsc' }) : prepared);
}

/** What of vitest's report people need: the names and first lines of what failed. */
function failuresOf({ testResults }) {
  const lines = testResults.flatMap(({ name, message, assertionResults }) => [
    ...(assertionResults.length === 0 && message ? [`${name}: ${message}`] : []),
    ...assertionResults
      .filter(({ status }) => status === 'failed')
      .map(
        ({ fullName, failureMessages }) =>
          `${name}\n  ${fullName}\n  ${(failureMessages[0] ?? '').split('\n')[0]}`,
      ),
  ]);
  return lines.join('\n');
}

async function vitest() {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-test-'));
  const file = join(folder, 'report.json');
  const { ok, output } = await tool('vitest', ['run', '--reporter=json', `--outputFile=${file}`]);
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    const { numPassedTests: passed, numFailedTests, numTotalTestSuites: suites } = report;
    // A file that can't even be loaded has no failed tests.
    const failed = ok ? 0 : Math.max(1, numFailedTests);
    return {
      passed,
      failed,
      note: `${passed} passed`,
      output: failed > 0 ? failuresOf(report) || output : '',
      suites,
    };
  } catch {
    return { passed: 0, failed: 1, output };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const build = (browser) => async () => whole(await tool('wxt', ['build', '-b', browser]));

const webExtLint = async () =>
  whole(
    await tool('web-ext', [
      'lint',
      '--source-dir',
      '.output/firefox-mv3',
      '--no-config-discovery',
      '--warnings-as-errors=false',
    ]),
  );

/** Real reports lie beside the project where it is worked on; they are no part of it. */
const SEEDS = join(ROOT, '../shared/seeds');
const withSeeds = (env) => (existsSync(join(SEEDS, 'pages')) ? { SEEDS, ...env } : env);

/** What failed, with what is told of it; cases that passed are left out. */
const withoutPassed = (output) => output.replace(/^[ \t]*ok\b.*\n/gm, '');

/** How the end-to-end tests tell of a case that held at the second try only. */
const AGAIN = '  AGAIN  ';

/** In one line, since it is the person who can help it. */
const BRANDED =
  'Google Chrome takes no extension from tests: install Chromium, or Chrome for Testing by ' +
  '"npx @puppeteer/browsers install chrome", and set CHROMIUM to its path.';

/** The last line of the end-to-end tests says how many cases passed and failed. */
async function endToEnd(env) {
  if (!(await takesExtensions(env.CHROMIUM))) return { passed: 0, failed: 1, output: BRANDED };
  const { ok, output } = await tool('tsx', ['tools/e2e.ts'], { env: withSeeds(env) });
  const [, passed, failed] = [...output.matchAll(/^e2e: (\d+) passed, (\d+) failed/gm)].at(-1) ?? [];
  if (passed === undefined) return { passed: 0, failed: 1, output: withoutPassed(output) };
  const count = ok ? Number(failed) : Math.max(1, Number(failed));
  const again = output.split('\n').filter((line) => line.startsWith(AGAIN));
  const note = [`${passed} passed`, ...again.map((line) => line.slice(AGAIN.length))].join(', ');
  return { passed: Number(passed), failed: count, note, output: withoutPassed(output) };
}

/** The command that newcomers begin with: builds, and opens a browser with the extension and a demo page. */
const start = (flags) => async (env) =>
  whole(await run(process.execPath, ['tools/start.mjs', '--check', ...flags], { env }));

/** By name, for `npm test -- NAME…`; `title` is what people see. */
export const GATES = [
  {
    name: 'lint',
    title: 'Lint and format',
    run: async () =>
      whole(await tool('@biomejs/biome', ['check', '.', '--reporter=concise'], { command: 'biome' })),
  },
  { name: 'types', title: 'Types', run: types },
  { name: 'unit', title: 'Unit and component tests', run: vitest },
  { name: 'chrome', title: 'Build for Chrome', run: build('chrome') },
  { name: 'firefox', title: 'Build for Firefox', run: build('firefox') },
  { name: 'addon', title: "Mozilla's check of the add-on", run: webExtLint },
  { name: 'sizes', title: 'Sizes', run: sizesGate },
  { name: 'audit', title: 'Known weaknesses of packages', run: auditGate },
  { name: 'start', title: 'npm start in Chromium', run: start([]), browsers: true },
  { name: 'start', title: 'npm start in Firefox', run: start(['--firefox']), browsers: true },
  { name: 'e2e', title: 'End to end, Chromium and Firefox', run: endToEnd, browsers: true },
];
