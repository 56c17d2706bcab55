/** Which version a browser is, and which the extension needs. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LEAST, takesExtensions, versionOf } from '../../../tools/setup/browser-version.mjs';
import config from '../../../wxt.config';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-browsers-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Manifest {
  minimum_chrome_version?: string;
  browser_specific_settings?: { gecko: { strict_min_version: string } };
}
const manifestOf = (browser: string): Manifest =>
  (config.manifest as (of: { browser: string }) => unknown)({ browser }) as Manifest;

describe('the versions that are needed', () => {
  it('are those of the manifests', () => {
    expect(manifestOf('chrome').minimum_chrome_version).toBe(String(LEAST.chromium));
    const { gecko } = manifestOf('firefox').browser_specific_settings ?? {};
    expect(gecko?.strict_min_version).toBe(`${LEAST.firefox}.0`);
  });
});

/** A program that prints a line, as browsers do when they are asked for their version. */
function printing(line: string): string {
  const path = join(folder, `browser-${line.replace(/\W/g, '-')}`);
  writeFileSync(path, `#!/bin/sh\necho '${line}'\n`);
  chmodSync(path, 0o755);
  return path;
}

describe.skipIf(process.platform === 'win32')('a browser that prints its version', () => {
  it.each<[kind: 'chromium' | 'firefox', line: string, version: number | null, takes: boolean]>([
    ['chromium', 'Chromium 156.0.8078.108 built on Debian GNU/Linux 12 (bookworm)', 156, true],
    ['chromium', 'Google Chrome 142.0.7000.1 ', 142, false],
    ['chromium', 'Google Chrome for Testing 99.0.1.2', 99, true],
    ['chromium', 'Microsoft Edge 140.0.3485.54', 140, true],
    ['firefox', 'Mozilla Firefox 153.7.0esr', 153, true],
    ['firefox', 'no version', null, true],
  ])('%s: %s', async (kind, line, version, takes) => {
    const program = printing(line);
    expect(await versionOf(kind, program, 'linux')).toBe(version);
    expect(await takesExtensions(program, 'linux')).toBe(takes);
  });
  it('is of no known version where it does not run', async () => {
    expect(await versionOf('firefox', join(folder, 'absent'), 'linux')).toBeNull();
  });
});

describe('a browser on Windows', () => {
  it('has its version beside it', async () => {
    const chrome = join(folder, 'Application');
    for (const name of ['9.0.1.2', '141.0.7390.54', '140.0.1.1', 'SetupMetrics'])
      mkdirSync(join(chrome, name), { recursive: true });
    writeFileSync(join(folder, 'application.ini'), '[App]\r\nName=Firefox\r\nVersion=144.0.2\r\n');
    expect(await versionOf('chromium', join(chrome, 'chrome.exe'), 'win32')).toBe(141);
    expect(await versionOf('firefox', join(folder, 'firefox.exe'), 'win32')).toBe(144);
    expect(await versionOf('firefox', join(chrome, 'firefox.exe'), 'win32')).toBeNull();
    expect(await versionOf('chromium', join(folder, 'absent', 'chrome.exe'), 'win32')).toBeNull();
  });
  it.each<[program: string, takes: boolean]>([
    ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', false],
    ['C:\\Program Files\\Chromium\\Application\\chrome.exe', true],
    ['D:\\chrome\\win64-141.0.7390.54\\chrome-win64\\chrome.exe', true],
  ])('%s', async (program, takes) => {
    expect(await takesExtensions(program, 'win32')).toBe(takes);
  });
});
