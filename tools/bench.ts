/**
 * `npm run bench [-- NAME… --write --most EVENTS --kept FOLDER]`: speed and sizes. Times depend on the machine and on
 * what else it does, so what counts are ratios within one run; each figure is a median with its quartiles. `--write`
 * puts what was measured into docs/performance.md, below what is written there by hand. Without names all is measured but
 * the library, which takes an hour; `--most 10000` ends it there, and `--kept` leaves the filled libraries in a folder, to
 * be measured again.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { documentOf, machine, type Part } from './bench/document';
import { plain, type Row } from './bench/table';
import { BadInput, lineOf } from './command/bad-input';
import { readArguments } from './command/command';

interface Asked {
  most: number;
  kept: string | null;
}

const PARTS: Record<string, { title: string; run: (asked: Asked) => Promise<Row[]> }> = {
  cost: { title: 'Cost of a page', run: async () => (await import('./bench/cost')).benchCost() },
  start: { title: 'Start and memory', run: async () => (await import('./bench/start')).benchStart() },
  reading: { title: 'Reading pages', run: async () => (await import('./bench/reading')).benchReading() },
  tabs: { title: 'Pages in tabs', run: async () => (await import('./bench/tabs')).benchTabs() },
  comparing: { title: 'Comparing', run: async () => (await import('./bench/comparing')).benchComparing() },
  matching: { title: 'Matching', run: async () => (await import('./bench/matching')).benchMatching() },
  library: {
    title: 'Library',
    run: async ({ most, kept }) => (await import('./bench/library')).benchLibrary(most, kept),
  },
  intake: { title: 'Feeds', run: async () => (await import('./bench/intake')).benchIntake() },
  panel: { title: 'Panel', run: async () => (await import('./bench/panel')).benchPanel() },
  sizes: { title: 'Sizes', run: async () => (await import('./bench/building')).benchBuilding() },
};
const TITLES = Object.values(PARTS).map(({ title }) => title);
const DOCUMENT = 'docs/performance.md';

/** Measured only when it is named: a hundred thousand events are written. */
const LONG = new Set(['library']);

async function measured(names: string[], asked: Asked): Promise<Part[]> {
  const parts: Part[] = [];
  for (const name of names) {
    const part = Object.hasOwn(PARTS, name) ? PARTS[name] : undefined;
    if (!part) throw new BadInput(`there is no ${name}; there are ${Object.keys(PARTS).join(', ')}`);
    const rows = await part.run(asked);
    parts.push({ title: part.title, rows });
    console.log(`\n${part.title}\n${plain(rows)}`);
  }
  return parts;
}

async function main(): Promise<void> {
  const { values, positionals } = readArguments(process.argv.slice(2), {
    write: { type: 'boolean' },
    most: { type: 'string', default: '100000' },
    kept: { type: 'string' },
  });
  const names = positionals.length > 0 ? positionals : Object.keys(PARTS).filter((name) => !LONG.has(name));
  console.log(machine());
  const parts = await measured(names, { most: Number(values.most), kept: values.kept ?? null });
  if (!values.write) return;
  const day = new Date().toISOString().slice(0, 10);
  const before = await readFile(DOCUMENT, 'utf8').catch(() => '');
  await writeFile(DOCUMENT, documentOf(before, parts, TITLES, `on ${day} with ${machine()}`));
}

await main().catch((error: unknown) => {
  console.error(`bench: ${lineOf(error)}`);
  process.exitCode = error instanceof BadInput ? 2 : 1;
});
