/** Which outlet of the directory publishes at a host. */
import type { Outlet } from '../model';
import type { DirectoryOutlet } from './model';

/** The one with the longest domain that the host is, or lies within; null where there is none. */
export function outletAt(host: string, outlets: Omit<DirectoryOutlet, 'feeds'>[]): Outlet | null {
  const parts = host.toLowerCase().split('.');
  for (let at = 0; at < parts.length - 1; at++) {
    const name = parts.slice(at).join('.');
    const found = outlets.find(({ domain, others }) => domain === name || others.includes(name));
    if (found) return { name: found.name, domain: found.domain };
  }
  return null;
}
