/**
 * `npm run evaluate [SET…] [-- --misses N --markdown --curve]`: how good are reading, matching, clustering and comparing?
 * Measures the project's own marked events (`own`), puts reports together as they come (`clusters`; `--curve` tries other
 * rules), does the same with short texts (`short`), checks the seed reports (`seeds`) and calls the scorer of the data that
 * lies beside the project; without that data it says so. By name only, since it takes minutes: `unseen`, matching by
 * weights that never saw the topic.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BadInput, lineOf } from './command/bad-input';
import { readArguments } from './command/command';
import type { Check } from './evaluate/checks';
import { type Figures, lineOfFigures, tableOf } from './evaluate/table';

const SCORER = '../shared/eval/score.mjs';
const SEEDS = '../shared/seeds/gold.json';

function printChecks(checks: Check[], misses: number): void {
  for (const { name, right, wanted, must, misses: list } of checks) {
    const musts = must.wanted > 0 ? `  must ${must.right} of ${must.wanted}` : '';
    console.log(`${'seeds'.padEnd(12)} ${name.padEnd(34)} ${right} of ${wanted}${musts}`);
    for (const miss of list.slice(0, misses)) console.log(`  miss seeds: ${miss}`);
  }
}

async function seeds(misses: number): Promise<Check[]> {
  if (!existsSync(SEEDS)) {
    console.log('seeds        not here: ../shared/seeds is absent');
    return [];
  }
  const { checkSeeds } = await import('./evaluate/seeds');
  const checks = await checkSeeds();
  printChecks(checks, misses);
  return checks;
}

/** The project's own marked events need no data from elsewhere. */
async function own(misses: number): Promise<Figures> {
  const { ownFigures } = await import('./evaluate/own');
  const { figures, misses: list } = ownFigures();
  for (const entry of Object.entries(figures)) console.log(lineOfFigures(entry));
  for (const miss of list.slice(0, misses)) console.log(`  miss own: ${miss}`);
  return figures;
}

async function clusters(curve: boolean): Promise<Figures> {
  const { clusterFigures, clusterings, printCurve } = await import('./evaluate/clusters');
  const sets = clusterings();
  const figures = clusterFigures(sets);
  for (const entry of Object.entries(figures)) console.log(lineOfFigures(entry));
  if (curve) for (const set of sets) printCurve(set);
  return figures;
}

async function short(): Promise<Figures> {
  const { shortFigures } = await import('./evaluate/short');
  const figures = shortFigures();
  for (const entry of Object.entries(figures)) console.log(lineOfFigures(entry));
  return figures;
}

async function unseen(): Promise<Figures> {
  const { unseenFigures } = await import('./evaluate/unseen');
  const figures = unseenFigures();
  for (const entry of Object.entries(figures)) console.log(lineOfFigures(entry));
  return figures;
}

/** Measured here; all others by the scorer. */
const HERE = new Set(['seeds', 'own', 'clusters', 'short', 'unseen']);

/** Runs the scorer with its output shown; answers its figures. */
function score(sets: string[], misses: number): { figures: Figures; failed: boolean } {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-'));
  const file = join(folder, 'figures.json');
  const args = [SCORER, ...sets, '--json', file, ...(misses > 0 ? ['--misses', String(misses)] : [])];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  const figures = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Figures) : {};
  rmSync(folder, { recursive: true, force: true });
  return { figures, failed: status !== 0 };
}

async function main(): Promise<void> {
  const { values, positionals } = readArguments(process.argv.slice(2), {
    misses: { type: 'string', default: '0' },
    markdown: { type: 'boolean' },
    curve: { type: 'boolean', default: false },
  });
  const misses = Number(values.misses);
  if (!Number.isInteger(misses) || misses < 0) throw new BadInput('--misses takes a number');
  const others = positionals.filter((set) => !HERE.has(set));
  const all = positionals.length === 0;
  const checks = all || positionals.includes('seeds') ? await seeds(misses) : [];
  const ours = {
    ...(all || positionals.includes('own') ? await own(misses) : {}),
    ...(all || positionals.includes('clusters') ? await clusters(values.curve) : {}),
    ...(all || positionals.includes('short') ? await short() : {}),
    ...(positionals.includes('unseen') ? await unseen() : {}),
  };
  if (!existsSync(SCORER)) {
    console.log('No evaluation data: ../shared/eval is absent, so there is nothing else to measure.');
    return;
  }
  const { figures, failed } =
    all || others.length > 0 ? score(others, misses) : { figures: {}, failed: false };
  if (values.markdown)
    console.log(`\n${tableOf(checks, { ...ours, ...figures }, new Date().toISOString().slice(0, 10))}`);
  if (failed) process.exitCode = 1;
}

await main().catch((error: unknown) => {
  console.error(`evaluate: ${lineOf(error)}`);
  process.exitCode = 2;
});
