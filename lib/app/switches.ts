/** What the settings say of an address. */
import { siteOfHost, sitesAbove } from '../core/settings/host';
import type { Settings, SiteSwitches } from '../core/settings/schema';
import { switchesFor } from '../core/settings/sites';
import { siteOf } from './site';

/** What holds at an address. Pages that are not of the web have nothing on. */
export function switchesAt(settings: Settings, address: string | null): SiteSwitches {
  const site = siteOf(address);
  return site === null
    ? { detect: false, chip: false, marks: false, dock: false }
    : switchesFor(settings, site);
}

/** Switched off by the person, which is more than not switched on: nothing of ours may show there. */
export function isOff(settings: Settings, address: string | null): boolean {
  const site = siteOfHost(siteOf(address) ?? '');
  if (site === null || switchesFor(settings, site).detect) return false;
  return sitesAbove(site).some((name) => settings.sites[name]?.detect === false);
}
