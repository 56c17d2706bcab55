/**
 * `npm test`: everything, in one command, also on a fresh machine: installs what is missing, then lint, types, unit and
 * component tests, both builds, Mozilla's check, sizes, and the end-to-end tests in real Chromium and Firefox.
 * `npm test -- NAME…` runs only some of them. The last line is always "N passed, N failed".
 */
import { findBrowsers } from './setup/browsers.mjs';
import { installPackages, nodeProblem } from './setup/packages.mjs';
import { lastLines } from './setup/run.mjs';

const say = (line) => process.stdout.write(`${line}\n`);
const sum = { passed: 0, failed: 0 };

/** Adds to the sum and prints one line; the tool's own words only where something failed. */
function tell(title, { passed, failed, note = '', output = '' }, seconds) {
  sum.passed += passed;
  sum.failed += failed;
  const mark = failed > 0 ? '✗' : '✓';
  const notes = [failed > 0 && `${failed} failed`, note, seconds !== undefined && `${seconds.toFixed(1)} s`];
  say(`  ${mark} ${title.padEnd(34)} ${notes.filter(Boolean).join(', ')}`);
  if (failed > 0 && output) say(lastLines(output).replace(/^/gm, '      '));
}

async function runGate({ title, run, browsers }) {
  const found = browsers ? await findBrowsers(['chromium', 'firefox'], (line) => say(`  … ${line}`)) : null;
  if (found?.problem) return tell(title, { passed: 0, failed: 1, output: found.problem });
  const started = performance.now();
  const env = found ? { CHROMIUM: found.paths.chromium, FIREFOX: found.paths.firefox } : {};
  tell(title, await run(env), (performance.now() - started) / 1000);
}

async function main(names) {
  const problem = nodeProblem() ?? (await installPackages((line) => say(`  … ${line}`)));
  if (problem) return tell('Packages', { passed: 0, failed: 1, output: problem });
  const { GATES } = await import('./test/gates.mjs');
  const strange = names.filter((name) => !GATES.some((gate) => gate.name === name));
  if (strange.length > 0)
    return tell('Names', {
      passed: 0,
      failed: 1,
      output: `There is no ${strange.join(', ')}; there are ${GATES.map(({ name }) => name).join(', ')}.`,
    });
  for (const gate of GATES.filter(({ name }) => names.length === 0 || names.includes(name)))
    await runGate(gate);
}

say('Variorum: all checks');
await main(process.argv.slice(2)).catch((error) =>
  tell('The checks themselves', { passed: 0, failed: 1, output: String(error?.stack ?? error) }),
);
say(`${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed > 0 ? 1 : 0;
