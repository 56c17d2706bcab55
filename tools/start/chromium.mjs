/** Opens Chromium, Chrome or Edge with the extension, in a profile of its own. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../setup/run.mjs';
import { talkTo } from './pipe.mjs';
import { FIRST_HOST } from './serve-demo.mjs';
import { OWN_GROUP } from './stop.mjs';

export const BUILD = { browser: 'chrome', folder: '.output/chrome-mv3' };

/** Quiet first start; the invented hosts are this machine. Branded Chrome takes no --load-extension since 137, so the pipe loads it. */
const flags = (profile, port, { headless, root }) => [
  `--user-data-dir=${profile}`,
  '--remote-debugging-pipe',
  '--enable-unsafe-extension-debugging',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-sync',
  '--disable-search-engine-choice-screen',
  `--host-resolver-rules=MAP *.example 127.0.0.1:${port}`,
  '--proxy-bypass-list=*.example',
  ...(headless ? ['--headless=new'] : []),
  ...(root ? ['--no-sandbox'] : []),
];

/** The blank tab that the browser began with goes, once ours is there. */
async function closeBlank(ask) {
  const { targetInfos } = await ask('Target.getTargets');
  const blank = targetInfos.find(
    ({ type, url }) => type === 'page' && /^(about:blank|chrome:\/\/new)/.test(url),
  );
  if (blank) await ask('Target.closeTarget', { targetId: blank.targetId });
}

async function load(ask) {
  await ask('Extensions.loadUnpacked', { path: join(ROOT, BUILD.folder) });
  await ask('Target.createTarget', { url: `http://${FIRST_HOST}/` });
  await closeBlank(ask);
}

/** @returns {{browser: import('node:child_process').ChildProcess, ready: Promise<void>}} ready: extension and first page are open */
export function openChromium({ program, profile, port, headless }) {
  const root = process.getuid?.() === 0;
  const browser = spawn(program, flags(profile, port, { headless, root }), {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    ...OWN_GROUP,
  });
  return { browser, ready: load(talkTo(browser)) };
}
