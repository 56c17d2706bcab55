/** Settings as the person changes them, and what follows: where the detector runs, what open pages show. */
import { ok, type Result } from '../core/result';
import { siteOfHost } from '../core/settings/host';
import type { Remember, Settings, SiteSwitches } from '../core/settings/schema';
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
    withSite(settings, site, switches && { ...settings.sites[siteOfHost(site) ?? site], ...switches }),
  );
  return kept.ok ? ok(switchesFor(kept.value, site)) : kept;
}

/** `*://*.SITE/*`, as our pages ask for one site. */
const ONE_SITE = /^\*:\/\/\*\.([a-z0-9.-]{1,253})\/\*$/;

/**
 * The browser allowed sites. Its question may have closed the popup that asked, which then could not switch the site
 * on; a site that the person has switched off stays off.
 */
export async function allowed(world: World, origins: string[]): Promise<void> {
  for (const origin of origins.slice(0, MAX_ORIGINS)) {
    const site = ONE_SITE.exec(origin)?.[1];
    const settings = site === undefined ? null : await world.settings.read();
    if (site !== undefined && settings?.ok && settings.value.sites[site]?.detect === undefined) {
      await setSite(world, site, { detect: true });
    }
  }
}
/** A question of ours names one site. */
const MAX_ORIGINS = 20;

export const setScope = (world: World, scope: Settings['scope']): Promise<Result<Settings>> =>
  changeSettings(world, (settings) => ({ ...settings, scope, welcomed: true }));

export const importSites = (world: World, sites: Settings['sites']): Promise<Result<Settings>> =>
  changeSettings(world, (settings) => withSites(settings, sites));

/** What is remembered already stays until its time is over, whatever is chosen now. */
export const setRemember = ({ settings }: World, remember: Partial<Remember>): Promise<Result<Settings>> =>
  settings.change((now) => ({ ...now, remember: { ...now.remember, ...remember } }));

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
    await watchSites(world, before ?? kept.value);
  }
  return kept;
}

/**
 * Registers the detector where it is to run, and starts it in open pages of sites that were not on `before`. Settings
 * are read at the last moment: of two changes at once, the later one's registration must be the one that stays. Answers
 * whether anything changed; a failure is the browser's, which then runs the detector where it did, or nowhere.
 */
export async function watchSites(world: World, before: Settings | null): Promise<Result<boolean>> {
  const settings = await world.settings.read();
  if (!settings.ok) return settings;
  const changed = await world.sites.watch(detectPatterns(settings.value));
  if (changed.ok && changed.value) await detectOpen(world, settings.value, before);
  return changed;
}

/** Starts the detector in open pages of sites that are on and were not `before`. */
async function detectOpen({ sites }: World, settings: Settings, before: Settings | null): Promise<void> {
  const { matches } = detectPatterns(settings);
  if (matches.length === 0) return;
  const isOn = (address: string, at: Settings | null) => at !== null && switchesAt(at, address).detect;
  const open = await sites.open(matches);
  const wentOn = open.filter(({ address }) => isOn(address, settings) && !isOn(address, before));
  await Promise.all(wentOn.map(({ tab }) => sites.detect(tab)));
}

/** After an update: scripts of the earlier one are dead, and what they left in a page goes as it is looked at again. */
export async function watchAnew(world: World): Promise<void> {
  const changed = await watchSites(world, null);
  const settings = await world.settings.read();
  if (changed.ok && !changed.value && settings.ok) await detectOpen(world, settings.value, null);
}

/** Open pages show anew what is known of them. */
export async function showAgain(world: World): Promise<void> {
  const settings = await world.settings.read();
  if (settings.ok) await showEverywhere(world, settings.value, settings.value);
}

/** Pages that something is known of show what the switches now allow; those that went off show nothing. */
async function showEverywhere(world: World, before: Settings, now: Settings): Promise<void> {
  const wentOff = (url: string | null): boolean =>
    isOff(now, url) || (switchesAt(before, url).detect && !switchesAt(now, url).detect);
  for (const tab of await world.tabs.known()) {
    const record = await world.tabs.read(tab);
    if (record && wentOff(record.url)) await leave(world, tab, record);
    else if (record) await showOn(world, tab, record, now);
  }
}
