/** Finds Chromium and Firefox on this machine; on Debian, as root, installs them. Plain Node: runs before anything is installed. */
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { LEAST, versionOf } from './browser-version.mjs';
import { lastLines, run } from './run.mjs';

const { LOCALAPPDATA = '', PROGRAMFILES = '', HOME = '' } = process.env;
const PROGRAMFILES_X86 = process.env['PROGRAMFILES(X86)'] ?? '';

const onMac = (app, name) => [
  `/Applications/${app}.app/Contents/MacOS/${name}`,
  join(HOME, `Applications/${app}.app/Contents/MacOS/${name}`),
];
const onWindows = (path) =>
  [PROGRAMFILES, PROGRAMFILES_X86, LOCALAPPDATA].filter(Boolean).map((folder) => join(folder, path));

/** By kind: the variable that names its path, commands on the path, places where installers put it, Debian's package. */
const BROWSERS = {
  chromium: {
    name: `Chromium, Chrome or Edge, version ${LEAST.chromium} or newer,`,
    variable: 'CHROMIUM',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
    ],
    paths: [
      ...onMac('Chromium', 'Chromium'),
      ...onMac('Google Chrome for Testing', 'Google Chrome for Testing'),
      ...onMac('Google Chrome', 'Google Chrome'),
      ...onMac('Microsoft Edge', 'Microsoft Edge'),
      ...onWindows('Chromium/Application/chrome.exe'),
      ...onWindows('Google/Chrome/Application/chrome.exe'),
      ...onWindows('Microsoft/Edge/Application/msedge.exe'),
    ],
    debian: 'chromium',
    page: 'https://www.chromium.org/getting-involved/download-chromium/',
  },
  firefox: {
    name: `Firefox ${LEAST.firefox} or newer`,
    variable: 'FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    paths: [...onMac('Firefox', 'firefox'), ...onWindows('Mozilla Firefox/firefox.exe')],
    debian: 'firefox-esr',
    page: 'https://www.firefox.com/',
  },
};

function isProgram(path) {
  try {
    accessSync(path, process.platform === 'win32' ? constants.F_OK : constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const onPath = (command) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, process.platform === 'win32' ? `${command}.exe` : command));

/** The browser's path, or null. A variable that names no program is an error that has to be seen. */
export function findBrowser(kind) {
  const { variable, commands, paths } = BROWSERS[kind];
  const named = process.env[variable];
  if (named) return isProgram(named) ? named : null;
  return [...commands.flatMap(onPath), ...paths].find(isProgram) ?? null;
}

const canInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Another installation may be under way. */
const WAIT = ['-o', 'DPkg::Lock::Timeout=300'];
const APT = { env: { DEBIAN_FRONTEND: 'noninteractive' } };
async function apt(packages) {
  const update = await run('apt-get', ['update', '-qq', ...WAIT], APT);
  if (!update.ok) return update;
  return run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...WAIT, ...packages], APT);
}

/** Installs by apt, with one more try, as mirrors stumble. Answers one line when it fails, else null. */
async function installByApt(packages) {
  const first = await apt(packages);
  const last = first.ok ? first : await apt(packages);
  return last.ok ? null : `apt-get could not install ${packages.join(' and ')}: ${lastLines(last.output, 1)}`;
}

const HOW = {
  linux: ({ debian }) => `sudo apt-get install ${debian} (Debian), or your system's package of it`,
  darwin: ({ page }) => page,
  win32: ({ page }) => page,
};

const install = (browser) =>
  `Install it: ${(HOW[process.platform] ?? HOW.linux)(browser)}; or set ${browser.variable} to its path.`;

/** What to install and how, in one line. */
function missing(kind) {
  const browser = BROWSERS[kind];
  const named = process.env[browser.variable];
  if (named) return `${browser.variable} is ${named}, where there is no program.`;
  return `${browser.name} was not found. ${install(browser)}`;
}

/** The same where there is one that the extension does not run in; else null. */
async function tooOld(kind, program) {
  const version = await versionOf(kind, program);
  if (version === null || version >= LEAST[kind]) return null;
  return `${program} is version ${version}; ${BROWSERS[kind].name} is needed. ${install(BROWSERS[kind])}`;
}

/**
 * Paths of the browsers that are wanted; what is missing is installed where that is possible.
 * @param {('chromium' | 'firefox')[]} kinds
 * @returns {Promise<{paths: Record<string, string>, problem: string | null}>}
 */
export async function findBrowsers(kinds, say = () => {}) {
  const absent = () => kinds.filter((kind) => findBrowser(kind) === null);
  const wanted = absent().filter((kind) => !process.env[BROWSERS[kind].variable]);
  let problem = null;
  if (wanted.length > 0 && canInstall()) {
    const packages = wanted.map((kind) => BROWSERS[kind].debian);
    say(`Installing ${packages.join(' and ')} (apt-get) …`);
    problem = await installByApt(packages);
  }
  const left = absent();
  if (left.length > 0) return { paths: {}, problem: problem ?? left.map(missing).join(' ') };
  const paths = Object.fromEntries(kinds.map((kind) => [kind, findBrowser(kind)]));
  const old = (await Promise.all(kinds.map((kind) => tooOld(kind, paths[kind])))).filter(Boolean);
  return old.length > 0 ? { paths: {}, problem: old.join(' ') } : { paths, problem: null };
}
