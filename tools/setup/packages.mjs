/** Node and the packages of the lock file. Plain Node: runs before anything is installed. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { lastLines, npm, ROOT } from './run.mjs';

const LEAST_NODE = 20;

/** One line that says what is wrong with this Node, else null. */
export function nodeProblem(version = process.versions.node) {
  const major = Number(version.split('.')[0]);
  return major >= LEAST_NODE
    ? null
    : `Node ${LEAST_NODE} or newer is needed; this is Node ${version}. Get it from https://nodejs.org.`;
}

const timeOf = (path) => statSync(join(ROOT, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** npm writes node_modules/.package-lock.json at the end of an installation; an interrupted one lacks it. */
export const isInstalled = () => timeOf('node_modules/.package-lock.json') >= timeOf('package-lock.json');

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
