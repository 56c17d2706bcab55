/** The browser no longer allows sites: what is known of their open pages goes, and nothing of ours stays in them. */
import { covers } from '../core/settings/origins';
import { leave } from './leave';
import type { World } from './ports';

export async function withdrawn(world: World, origins: string[]): Promise<void> {
  for (const tab of await world.tabs.known()) {
    const record = await world.tabs.read(tab);
    if (!record?.url || !URL.canParse(record.url)) continue;
    const { hostname } = new URL(record.url);
    const lost = origins.some((origin) => covers(origin, hostname));
    // Another permission may still hold for it.
    if (lost && !(await world.sites.allowed(record.url))) await leave(world, tab, record);
  }
}
