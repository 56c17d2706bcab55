/**
 * `npm run bench [-- NAME… --write --most EVENTS --kept FOLDER]`: speed and sizes. Times depend on the machine and on
 * what else it does, so what counts are ratios within one run; each figure is a median with its quartiles. `--write`
 * puts what was measured into docs/performance.md. Without names all is measured but library and intake, which take
 * long; `--most 10000` ends it there, and `--kept` leaves the filled libraries in a folder, to be measured again.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { markdown, plain, type Row } from './bench/table';
import { BadInput, lineOf } from './command/bad-input';
import { readArguments } from './command/command';

interface Asked {
  most: number;
  kept: string | null;
}

const PARTS: Record<string, { title: string; run: (asked: Asked) => Promise<Row[]> }> = {
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
const DOCUMENT = 'docs/performance.md';

/** Measured only when they are named: a hundred thousand events are written, thousands of items taken in. */
const LONG = new Set(['library', 'intake']);

const HEADING = /^## (.+)$/m;

/** The document's sections by title. */
function sectionsIn(text: string): Map<string, string> {
  const [, ...pieces] = text.split(HEADING);
  const titles = pieces.filter((_, index) => index % 2 === 0);
  return new Map(titles.map((title, index) => [title, (pieces[2 * index + 1] ?? '').trim()]));
}

/** The document with new sections in place of those of the same title. */
function documentOf(before: string, parts: { title: string; rows: Row[] }[], day: string): string {
  const intro = [
    '# Performance',
    '',
    'Written by `npm run bench -- --write`. Times depend on the machine and on what else it does: what counts are the',
    'ratios, whose sides are measured in turn within one run. Figures are medians, with the quartiles in brackets.',
  ];
  const machine = `Node ${process.versions.node}, ${process.platform} ${process.arch}, ${availableParallelism()} cores`;
  const sections = sectionsIn(before);
  for (const { title, rows } of parts)
    sections.set(title, `Measured on ${day} with ${machine}.\n\n${markdown(rows)}`);
  const written = Object.values(PARTS).flatMap(({ title }) => {
    const section = sections.get(title);
    return section ? ['', `## ${title}`, '', section] : [];
  });
  return `${[...intro, ...written].join('\n')}\n`;
}

async function main(): Promise<void> {
  const { values, positionals } = readArguments(process.argv.slice(2), {
    write: { type: 'boolean' },
    most: { type: 'string', default: '100000' },
    kept: { type: 'string' },
  });
  const names = positionals.length > 0 ? positionals : Object.keys(PARTS).filter((name) => !LONG.has(name));
  const parts: { title: string; rows: Row[] }[] = [];
  for (const name of names) {
    const part = Object.hasOwn(PARTS, name) ? PARTS[name] : undefined;
    if (!part) throw new BadInput(`there is no ${name}; there are ${Object.keys(PARTS).join(', ')}`);
    const rows = await part.run({ most: Number(values.most), kept: values.kept ?? null });
    parts.push({ title: part.title, rows });
    console.log(`${part.title}\n${plain(rows)}\n`);
  }
  if (!values.write) return;
  const before = await readFile(DOCUMENT, 'utf8').catch(() => '');
  await writeFile(DOCUMENT, documentOf(before, parts, new Date().toISOString().slice(0, 10)));
}

await main().catch((error: unknown) => {
  console.error(`bench: ${lineOf(error)}`);
  process.exitCode = error instanceof BadInput ? 2 : 1;
});
