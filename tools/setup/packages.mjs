/** Node and the packages of the lock file. Plain Node: runs before anything is installed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lastLines, npm, ROOT } from './run.mjs';

/** Of each major version the first minor one that the build takes; later major versions are fine. */
const NODES = new Map([
  [20, 19],
  [22, 12],
]);
const OLDEST = Math.min(...NODES.keys());
const NEWEST = Math.max(...NODES.keys());
const NAMES = [...NODES].map((numbers) => numbers.join('.')).join(', ');

/** One line that says what is wrong with this Node, else null. */
export function nodeProblem(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isFine = major > NEWEST || minor >= (NODES.get(major) ?? Number.POSITIVE_INFINITY);
  if (isFine) return null;
  return `Node ${OLDEST} or newer is needed (${NAMES} or above); this is Node ${version}. Get it from https://nodejs.org.`;
}

/** The packages of a lock file by their folder; none where it can't be read. */
function packagesIn(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

/**
 * Are all packages there, in the version that the lock file names? npm notes at the end of an installation what it
 * installed; optional ones are left out, as each platform has its own.
 */
export function isInstalled(root = ROOT) {
  const there = packagesIn(join(root, 'node_modules/.package-lock.json'));
  const wanted = Object.entries(packagesIn(join(root, 'package-lock.json'))).filter(
    ([folder, { optional, devOptional }]) => folder !== '' && !optional && !devOptional,
  );
  return wanted.length > 0 && wanted.every(([folder, { version }]) => there[folder]?.version === version);
}

/** Installs what the lock file names where that is not there yet. Answers one line when it fails, else null. */
export async function installPackages(say = () => {}) {
  if (isInstalled()) return null;
  say('Installing the packages that package-lock.json names (npm ci) …');
  const { ok, output } = await npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (ok) return null;
  const line = lastLines(output, 40)
    .split('\n')
    .find((one) => /error|ERR/i.test(one));
  return `npm ci failed: ${line ?? (lastLines(output, 1) || 'no reason given')}`;
}
