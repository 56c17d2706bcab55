/** Sizes of what was built: bundles as they travel (gzip), and the whole as a shop's zip file. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from './run.mjs';
import { zipOf } from './zip.mjs';

const FOLDERS = { chrome: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };

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
export async function sizesOf() {
  const [chrome, firefox] = [FOLDERS.chrome, FOLDERS.firefox].map((folder) => join(ROOT, folder));
  if (!existsSync(chrome) || !existsSync(firefox)) return null;
  return {
    detector: bundle(chrome, 'detector.js'),
    reader: bundle(chrome, 'reader.js'),
    presence: bundle(chrome, 'presence.js'),
    panel: bundle(chrome, 'sidepanel.html'),
    Chrome: (await zipOf(chrome)).length,
    Firefox: (await zipOf(firefox)).length,
  };
}
