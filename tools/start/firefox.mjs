/** Opens Firefox with the extension as a temporary add-on, in a profile of its own, by web-ext. */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { binOf, ROOT } from '../setup/run.mjs';
import { FIRST_HOST } from './serve-demo.mjs';
import { OWN_GROUP } from './stop.mjs';

export const BUILD = { browser: 'firefox', folder: '.output/firefox-mv3' };

/** The invented hosts: they resolve to this machine; the port stands in their addresses. */
const hosts = () => [
  FIRST_HOST,
  ...readdirSync(join(ROOT, 'demo')).filter((name) => name.endsWith('.example')),
];

const args = ({ program, port }) => [
  binOf('web-ext'),
  'run',
  `--source-dir=${join(ROOT, BUILD.folder)}`,
  `--firefox=${program}`,
  '--no-input',
  '--no-reload',
  '--no-config-discovery',
  `--start-url=http://${FIRST_HOST}:${port}/`,
  `--pref=network.dns.localDomains=${hosts().join(',')}`,
  '--pref=dom.security.https_first=false',
  '--pref=dom.security.https_only_mode=false',
];

/** web-ext says what went wrong in lines with "Error" in them, then ends. */
function installed(browser) {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (part) => {
      said = (said + part).slice(-20_000);
      if (/ as a temporary add-on/i.test(said)) resolve();
    };
    browser.stdout.setEncoding('utf8').on('data', hear);
    browser.stderr.setEncoding('utf8').on('data', hear);
    browser.on('error', reject);
    browser.on('close', () => {
      const line = said.split('\n').find((one) => /error/i.test(one));
      reject(new Error(line?.trim() || 'Firefox closed before the extension was in it'));
    });
  });
}

/** @returns {{browser: import('node:child_process').ChildProcess, ready: Promise<void>}} ready: the extension is in it */
export function openFirefox({ program, port, headless }) {
  const browser = spawn(process.execPath, args({ program, port }), {
    cwd: ROOT,
    env: { ...process.env, ...(headless ? { MOZ_HEADLESS: '1' } : {}) },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...OWN_GROUP,
  });
  return { browser, ready: installed(browser) };
}
