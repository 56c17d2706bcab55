/** Sizes of what was built: bundles as they travel (gzip), and the whole as a shop's zip file. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { ROOT } from './run.mjs';

const FOLDERS = { chrome: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };
/** Of a zip entry besides its data: local header, directory entry, its name twice. */
const ENTRY = 76;

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));

function zipped(folder) {
  const sizes = filesIn(folder).map(
    (path) =>
      deflateRawSync(readFileSync(path), { level: 9 }).length + ENTRY + 2 * (path.length - folder.length),
  );
  return sizes.reduce((sum, size) => sum + size, 22);
}

/** Scripts and styles that a file names: a page's tags, a script's imports. */
const REFERENCES = /(?:src|href)="\/?([^":]+\.(?:js|css))"|(?:from|import)\s?["'](\.{1,2}\/[^"']+\.js)["']/g;

/** A page or script with all that it loads at once, from the extension's folder. */
function bundle(folder, start) {
  const seen = new Set();
  const open = [start];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (seen.has(file) || !existsSync(join(folder, file))) continue;
    seen.add(file);
    const text = readFileSync(join(folder, file), 'utf8');
    for (const [, fromRoot, relative] of text.matchAll(REFERENCES))
      open.push(relative ? posix.join(dirname(file), relative) : fromRoot);
  }
  return [...seen].reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length,
    0,
  );
}

/** In bytes: by what a person would call it. Null where it was not built. */
export function sizesOf() {
  const [chrome, firefox] = [FOLDERS.chrome, FOLDERS.firefox].map((folder) => join(ROOT, folder));
  if (!existsSync(chrome) || !existsSync(firefox)) return null;
  return {
    detector: bundle(chrome, 'detector.js'),
    reader: bundle(chrome, 'reader.js'),
    panel: bundle(chrome, 'sidepanel.html'),
    Chrome: zipped(chrome),
    Firefox: zipped(firefox),
  };
}
