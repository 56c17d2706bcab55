/**
 * `npm run release`: everything that a release consists of, in `.output/release` (docs/store/README.md).
 *
 * - without words: both packages, the sources, their checksums, notes from CHANGELOG.md
 * - `-- --check`: only says whether a release could be made
 * - `-- --verify`: makes the packages again of the sources that were made, and compares each byte
 * - `-- major|minor|patch|X.Y.Z`: raises the version
 *
 * Plain Node up to here, so that it runs on a fresh clone; every failure is one line.
 */
import { installPackages, nodeProblem } from './setup/packages.mjs';
import { tool } from './setup/run.mjs';

const problem = nodeProblem() ?? (await installPackages((line) => process.stdout.write(`${line}\n`)));
if (problem) process.stderr.write(`${problem}\n`);
const done =
  !problem && (await tool('tsx', ['tools/release/main.ts', ...process.argv.slice(2)], { show: true })).ok;
process.exitCode = done ? 0 : 1;
