/** Which version of a browser a program is. Plain Node: runs before anything is installed. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run } from './run.mjs';

/** The first versions that the extension runs in; its manifests say the same. */
export const LEAST = { chromium: 120, firefox: 142 };

/** "Chromium 156.0.8078.108 built on Debian", "Mozilla Firefox 153.7.0esr". */
const PRINTED = /\b(\d{2,4})\.\d/;

const numberIn = (text, pattern) => {
  const [, number] = pattern.exec(text) ?? [];
  return number === undefined ? null : Number(number);
};

/** On Windows programs with windows print nothing: their folders tell. */
const IN_FOLDER = {
  firefox: (folder) => numberIn(readFileSync(join(folder, 'application.ini'), 'utf8'), /^Version=(\d+)/m),
  chromium: (folder) => {
    const versions = readdirSync(folder).map((name) => numberIn(name, /^(\d+)\.\d+\.\d+\.\d+$/));
    return versions.reduce((newest, one) => (one !== null && one > (newest ?? 0) ? one : newest), null);
  },
};

/**
 * The first number of a version; null where it is not told, which is no reason to refuse the program.
 * @param {'chromium' | 'firefox'} kind
 */
export async function versionOf(kind, program, platform = process.platform) {
  try {
    if (platform === 'win32') return IN_FOLDER[kind](dirname(program));
    return numberIn((await run(program, ['--version'])).output, PRINTED);
  } catch {
    return null;
  }
}

/** Google Chrome, but not the one for testing: since 137 it takes no extension by its command line. */
const BRANDED = /\bGoogle[\\/ ]Chrome(?! for Testing)\b/;

/** Whether tests can give the program an extension at its start. */
export async function takesExtensions(program, platform = process.platform) {
  const told = platform === 'win32' ? program : (await run(program, ['--version'])).output;
  return !BRANDED.test(told);
}
