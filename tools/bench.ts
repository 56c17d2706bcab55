/**
 * `npm run bench [NAME…] [-- --write]`: speed and sizes. Times depend on the machine and on what else it does, so what
 * counts are ratios within one run; each figure is a median with its quartiles. `--write` puts all into docs/performance.md.
 */
import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { markdown, plain, type Row } from './bench/table';
import { BadInput, lineOf } from './command/bad-input';
import { readArguments } from './command/command';

const PARTS: Record<string, { title: string; run: () => Promise<Row[]> }> = {
  reading: { title: 'Reading pages', run: async () => (await import('./bench/reading')).benchReading() },
  comparing: { title: 'Comparing', run: async () => (await import('./bench/comparing')).benchComparing() },
  matching: { title: 'Matching', run: async () => (await import('./bench/matching')).benchMatching() },
  library: { title: 'Library', run: async () => (await import('./bench/library')).benchLibrary() },
  sizes: { title: 'Sizes', run: async () => (await import('./bench/building')).benchBuilding() },
};
const DOCUMENT = 'docs/performance.md';

function documentOf(parts: { title: string; rows: Row[] }[], day: string): string {
  const intro = [
    '# Performance',
    '',
    'Written by `npm run bench -- --write`. Times depend on the machine and on what else it does: what counts are the',
    'ratios, whose sides are measured in turn within one run. Figures are medians, with the quartiles in brackets.',
    '',
    `Measured on ${day} with Node ${process.versions.node}, ${process.platform} ${process.arch}, ${availableParallelism()} cores.`,
  ];
  const sections = parts.flatMap(({ title, rows }) => ['', `## ${title}`, '', markdown(rows)]);
  return `${[...intro, ...sections].join('\n')}\n`;
}

async function main(): Promise<void> {
  const { values, positionals } = readArguments(process.argv.slice(2), { write: { type: 'boolean' } });
  const names = positionals.length > 0 ? positionals : Object.keys(PARTS);
  const parts: { title: string; rows: Row[] }[] = [];
  for (const name of names) {
    const part = Object.hasOwn(PARTS, name) ? PARTS[name] : undefined;
    if (!part) throw new BadInput(`there is no ${name}; there are ${Object.keys(PARTS).join(', ')}`);
    const rows = await part.run();
    parts.push({ title: part.title, rows });
    console.log(`${part.title}\n${plain(rows)}\n`);
  }
  if (values.write) await writeFile(DOCUMENT, documentOf(parts, new Date().toISOString().slice(0, 10)));
}

await main().catch((error: unknown) => {
  console.error(`bench: ${lineOf(error)}`);
  process.exitCode = error instanceof BadInput ? 2 : 1;
});
