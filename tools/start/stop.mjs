/** Ends a program with all that it started: web-ext leaves its Firefox open otherwise. */
import { spawn } from 'node:child_process';

/** What `stop` needs the program to be started with. */
export const OWN_GROUP = { detached: process.platform !== 'win32' };

export function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  if (process.platform === 'win32') {
    spawn('taskkill', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-child.pid, 'SIGTERM');
  } catch {
    child.kill();
  }
}
