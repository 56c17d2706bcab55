/** Makes the files of a release. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BadInput } from '../command/bad-input';
import { lastLines, tool } from '../setup/run.mjs';
import { sha256, sumsOf } from './checksums';
import { BROWSERS, checkBuilt, type Release } from './project';

/** Everything of a release, and nothing else. */
export const FOLDER = '.output/release';
export const SUMS = 'SHA256SUMS';
export const NOTES = 'notes.md';

/** What goes to shops, by what it is. */
export const nameOf = (version: string, what: string): string => `variorum-${version}-${what}.zip`;
export const KINDS = [...BROWSERS, 'sources'] as const;

async function zip(browser: string): Promise<void> {
  process.stdout.write(`Building for ${browser} …\n`);
  const { ok, output } = await tool('wxt', ['zip', '-b', browser]);
  if (!ok) throw new BadInput(`the build failed: ${lastLines(output, 1)}`);
}

/** What people read where they download it. */
export function notesOf({ version, notes }: Release, files: ReadonlyMap<string, Uint8Array>): string {
  const rows = [...files].map(
    ([name, content]) =>
      `| \`${name}\` | ${(content.length / 1024).toFixed(1)} KB | \`${sha256(content)}\` |`,
  );
  return [
    `# Variorum ${version}`,
    notes,
    '## Files',
    ['| file | size | SHA-256 |', '|---|---|---|', ...rows].join('\n'),
    '`npm run release -- --verify` makes the packages again of the sources, byte for byte.\n',
  ].join('\n\n');
}

/** Builds, and writes all into the folder; what was there of an earlier release goes. Answers the packages by name. */
export async function make(release: Release): Promise<Map<string, Buffer>> {
  for (const browser of BROWSERS) await zip(browser);
  await checkBuilt(release.version);
  const names = KINDS.map((kind) => nameOf(release.version, kind));
  const files = new Map<string, Buffer>();
  for (const name of names) files.set(name, await readFile(join('.output', name)));
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  for (const [name, content] of files) await writeFile(join(FOLDER, name), content);
  await writeFile(join(FOLDER, SUMS), sumsOf(files));
  await writeFile(join(FOLDER, NOTES), notesOf(release, files));
  return files;
}
