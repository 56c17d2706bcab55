/** Hosts that files may be fetched from: asked for in a click, and given back. */
import browser from 'webextension-polyfill';
import { requestOrigins } from './client';

const EVERY = '*://*/*';
/** Of a host alone: a permission of its site would switch the site on. */
const originOf = (host: string): string => `*://${host}/*`;

/**
 * One question for all hosts, and none where all of them are allowed. Call it at once in the click: Firefox takes the
 * question only then, and puts it to nobody where the answer is known. Chrome puts it also for a host of what is allowed
 * already, so that is looked up before; the click holds for some seconds there. False where it is refused.
 */
export async function allowHosts(hosts: string[]): Promise<boolean> {
  const origins = hosts.map(originOf);
  if ('getBrowserInfo' in browser.runtime) return requestOrigins(origins);
  if (await isHeld(EVERY)) return true;
  const held = await Promise.all(origins.map(isHeld));
  const missing = origins.filter((_origin, at) => !held[at]);
  return missing.length === 0 || requestOrigins(missing);
}

/** What is allowed for all sites stays so. */
export async function giveBackHosts(hosts: string[]): Promise<void> {
  if (hosts.length === 0 || (await isHeld(EVERY))) return;
  await browser.permissions.remove({ origins: hosts.map(originOf) }).catch(() => false);
}

/** What is no host for the browser is not held. */
const isHeld = (origin: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [origin] }).catch(() => false);
