/** The repository's own files, for the rules that are written as tests. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

export const ROOT = join(import.meta.dirname, '../../..');

const OUTSIDE = new Set(['node_modules', '.git', '.output', '.wxt', 'screenshots', 'coverage', '.browser']);

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (OUTSIDE.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? walk(path) : [path];
  });
}

/** Paths from the root with `/`, below some folders or the root. */
export function filesBelow(...folders: string[]): string[] {
  return (folders.length === 0 ? ['.'] : folders)
    .flatMap((folder) => walk(join(ROOT, folder)))
    .map((path) => relative(ROOT, path).replaceAll('\\', '/'));
}

export const isSource = (path: string): boolean => /\.(ts|tsx|mjs)$/.test(path);

export const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

export const exists = (path: string): boolean =>
  statSync(join(ROOT, path), { throwIfNoEntry: false }) !== undefined;
