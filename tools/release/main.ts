/** What `npm run release` does: see tools/release.mjs, which comes before it. */
import { BadInput, lineOf } from '../command/bad-input';
import { FOLDER, KINDS, make, NOTES, nameOf, SUMS } from './make';
import { type Release, readRelease, tagOf } from './project';
import { raise } from './raise';
import { verify } from './verify';
import { isWish } from './version';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Where each file goes. */
const GOES: Record<(typeof KINDS)[number], string> = {
  chrome: 'Chrome Web Store (chrome.google.com/webstore/devconsole), Edge Add-ons (partner.microsoft.com)',
  firefox: 'Firefox Add-ons (addons.mozilla.org/developers)',
  sources: 'Firefox Add-ons, where it asks for the source code',
};

function tell({ version, isTagged }: Release, files: ReadonlyMap<string, Uint8Array>): void {
  say(`Made in ${FOLDER}:`);
  for (const kind of KINDS) {
    const name = nameOf(version, kind);
    say(`  ${name}  ${((files.get(name)?.length ?? 0) / 1024).toFixed(1)} KB → ${GOES[kind]}`);
  }
  say(`  ${SUMS}, ${NOTES} → the page of the release`);
  say('Next:');
  say('  npm run release -- --verify   makes the packages again of the sources, and compares');
  if (!isTagged) say(`  git tag ${tagOf(version)}   then push it`);
  say('  Upload the packages; texts, pictures and answers for the forms are in docs/store.');
}

async function release(): Promise<void> {
  const wanted = await readRelease();
  tell(wanted, await make(wanted));
}

async function check(): Promise<void> {
  const { version, isTagged } = await readRelease();
  say(`${version} can be released${isTagged ? `; its tag ${tagOf(version)} is here` : ''}.`);
}

async function again(): Promise<void> {
  const files = await verify();
  say(`Made again of the sources, byte for byte: ${files.join(', ')}.`);
}

async function raiseTo(wish: string): Promise<void> {
  const version = await raise(wish, new Date().toISOString().slice(0, 10));
  say(`The version is ${version} now, in package.json, package-lock.json and CHANGELOG.md. Next:`);
  say(`  git commit -a -m "Version ${version}"`);
  say(`  git tag ${tagOf(version)}`);
  say('  npm run release');
}

const ACTIONS = new Map<string | undefined, () => Promise<void>>([
  [undefined, release],
  ['--check', check],
  ['--verify', again],
]);

async function main([wish, ...more]: string[]): Promise<void> {
  const action = ACTIONS.get(wish);
  if (action && more.length === 0) return action();
  if (wish && isWish(wish) && more.length === 0) return raiseTo(wish);
  throw new BadInput('it takes nothing, --check, --verify, major, minor, patch, or a version as 1.2.3');
}

await main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`release: ${lineOf(error)}.\n`);
  process.exitCode = 1;
});
