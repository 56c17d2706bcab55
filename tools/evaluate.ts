/**
 * `npm run evaluate [SET…] [-- --misses N --markdown]`: how good are reading, matching and comparing? Calls the scorer
 * that lies beside the project, and checks the seed reports; without that data it says so and ends.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BadInput, lineOf } from './command/bad-input';
import { readArguments } from './command/command';
import type { Check } from './evaluate/checks';
import { type Figures, tableOf } from './evaluate/table';

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
  });
  const misses = Number(values.misses);
  if (!Number.isInteger(misses) || misses < 0) throw new BadInput('--misses takes a number');
  const others = positionals.filter((set) => set !== 'seeds');
  const all = positionals.length === 0;
  const checks = all || positionals.includes('seeds') ? await seeds(misses) : [];
  if (!existsSync(SCORER)) {
    console.log('No evaluation data: ../shared/eval is absent, so there is nothing else to measure.');
    return;
  }
  const { figures, failed } =
    all || others.length > 0 ? score(others, misses) : { figures: {}, failed: false };
  if (values.markdown) console.log(`\n${tableOf(checks, figures, new Date().toISOString().slice(0, 10))}`);
  if (failed) process.exitCode = 1;
}

await main().catch((error: unknown) => {
  console.error(`evaluate: ${lineOf(error)}`);
  process.exitCode = 2;
});
