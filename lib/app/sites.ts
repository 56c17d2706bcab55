/** Settings as the person changes them, and what follows: where the detector runs, what open pages show. */
import { ok, type Result } from '../core/result';
import type { Settings, SiteSwitches } from '../core/settings/schema';
import { detectPatterns, switchesFor, withSite, withSites } from '../core/settings/sites';
import { leave } from './leave';
import type { World } from './ports';
import { showOn } from './show';
import { isOff, switchesAt } from './switches';

export async function siteSwitches({ settings }: World, site: string): Promise<Result<SiteSwitches>> {
  const read = await settings.read();
  return read.ok ? ok(switchesFor(read.value, site)) : read;
}

/** `null` takes the site's rule away; switches that are not named stay as they were. */
export async function setSite(
  world: World,
  site: string,
  switches: Partial<SiteSwitches> | null,
): Promise<Result<SiteSwitches>> {
  const kept = await changeSettings(world, (settings) =>
    withSite(settings, site, switches && { ...settings.sites[site], ...switches }),
  );
  return kept.ok ? ok(switchesFor(kept.value, site)) : kept;
}

export const setScope = (world: World, scope: Settings['scope']): Promise<Result<Settings>> =>
  changeSettings(world, (settings) => ({ ...settings, scope, welcomed: true }));

export const importSites = (world: World, sites: Settings['sites']): Promise<Result<Settings>> =>
  changeSettings(world, (settings) => withSites(settings, sites));

async function changeSettings(
  world: World,
  change: (settings: Settings) => Settings,
): Promise<Result<Settings>> {
  let before: Settings | null = null;
  const kept = await world.settings.change((settings) => {
    before = settings;
    return change(settings);
  });
  if (kept.ok) {
    await showEverywhere(world, before ?? kept.value, kept.value);
    await watchSites(world, kept.value);
  }
  return kept;
}

/** Registers the detector where it is to run, and starts it in pages there that are open already. */
export async function watchSites(world: World, settings: Settings): Promise<void> {
  const patterns = detectPatterns(settings);
  const changed = await world.sites.watch(patterns);
  if (!changed.ok || !changed.value || patterns.matches.length === 0) return;
  const open = await world.sites.open(patterns.matches);
  const on = open.filter(({ address }) => switchesAt(settings, address).detect);
  await Promise.all(on.map(({ tab }) => world.sites.detect(tab)));
}

/** Pages that something is known of show what the switches now allow; those that went off show nothing. */
async function showEverywhere(world: World, before: Settings, now: Settings): Promise<void> {
  const wentOff = (url: string | null): boolean =>
    isOff(now, url) || (switchesAt(before, url).detect && !switchesAt(now, url).detect);
  for (const tab of await world.tabs.known()) {
    const record = await world.tabs.read(tab);
    if (record && wentOff(record.url)) await leave(world, tab);
    else if (record) await showOn(world, tab, record, now);
  }
}
