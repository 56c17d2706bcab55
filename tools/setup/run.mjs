/** Starts other programs: without a shell, so that it works the same on Linux, macOS and Windows. Plain Node: runs before anything is installed. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs a program to its end, in our folder or `cwd`. Its output is shown as it comes (`show`) or kept.
 * @param {string} command
 * @param {string[]} args
 * @param {{show?: boolean, env?: Record<string, string>, cwd?: string}} [options]
 * @returns {Promise<{ok: boolean, output: string}>} `ok` when it ended with 0
 */
export function run(command, args, { show = false, env = {}, cwd = ROOT } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    });
    let output = '';
    const keep = (part) => {
      output = (output + part).slice(-1_000_000);
    };
    child.stdout?.setEncoding('utf8').on('data', keep);
    child.stderr?.setEncoding('utf8').on('data', keep);
    child.on('error', (error) => resolve({ ok: false, output: `${command}: ${error.message}` }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

/** The script behind a package's command, to be run by Node itself. */
export function binOf(name, command = name.split('/').at(-1)) {
  const folder = join(ROOT, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}

/** Runs a package's command: `tool('wxt', ['build'])`; `command` where it is not named as the package. */
export const tool = (name, args, options = {}) =>
  run(process.execPath, [binOf(name, options.command), ...args], options);

/** npm, as it runs us; else the one on the path. */
export function npm(args, options) {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js') || script?.endsWith('.cjs'))
    return run(process.execPath, [script, ...args], options);
  const isWindows = process.platform === 'win32';
  return isWindows
    ? run(process.env.ComSpec ?? 'cmd.exe', ['/d', '/s', '/c', 'npm', ...args], options)
    : run('npm', args, options);
}

/** The lines that tell most: the last ones that hold something. */
export const lastLines = (output, count = 60) =>
  output
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(-count)
    .join('\n');
