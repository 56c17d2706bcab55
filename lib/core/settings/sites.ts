/** What the settings say of a site, and where the detector is to run. */
import { siteOfHost, sitesAbove, standsAlone } from './host';
import { soundSwitches } from './read';
import { MAX_SITES, type Settings, type SiteSwitches } from './schema';

const ruleOf = ({ sites }: Settings, site: string): Partial<SiteSwitches> =>
  (Object.hasOwn(sites, site) ? sites[site] : undefined) ?? {};

/** Each switch is as the nearest rule says that names it: of the site itself, then of those that it lies below. */
export function switchesFor(settings: Settings, host: string): SiteSwitches {
  const site = siteOfHost(host);
  const rules = site === null ? [] : sitesAbove(site).map((name) => ruleOf(settings, name));
  const nearest = (name: keyof SiteSwitches): boolean | undefined =>
    rules.find((rule) => rule[name] !== undefined)?.[name];
  return {
    detect: nearest('detect') ?? (settings.scope === 'every' && site !== null),
    chip: nearest('chip') ?? true,
    marks: nearest('marks') ?? true,
    dock: nearest('dock') ?? false,
  };
}

/** The settings with this rule for a site, or without any (`null`). Unchanged where it is no site, or one too many. */
export function withSite(settings: Settings, site: string, switches: Partial<SiteSwitches> | null): Settings {
  const name = siteOfHost(site);
  if (name === null) return settings;
  const { [name]: _before, ...others } = settings.sites;
  const rule = soundSwitches(switches);
  if (rule === null) return { ...settings, sites: others };
  if (Object.keys(others).length >= MAX_SITES) return settings;
  return { ...settings, sites: { ...others, [name]: rule } };
}

/** The settings with all these rules, as `withSite` adds each: in one pass, since a file may bring thousands. */
export function withSites(settings: Settings, added: Settings['sites']): Settings {
  const sites = new Map(Object.entries(settings.sites));
  for (const [site, switches] of Object.entries(added)) {
    const name = siteOfHost(site);
    const rule = soundSwitches(switches);
    if (name !== null && rule === null) sites.delete(name);
    else if (name !== null && rule !== null && (sites.has(name) || sites.size < MAX_SITES))
      sites.set(name, rule);
  }
  return { ...settings, sites: Object.fromEntries(sites) };
}

const patternOf = (site: string): string => `*://${standsAlone(site) ? '' : '*.'}${site}/*`;

/**
 * Match patterns for registerContentScripts. Where everything is on, a site that is switched on below one that is
 * switched off gets no script by itself: patterns cannot say so, and "off" must hold without exception.
 */
export function detectPatterns(settings: Settings): { matches: string[]; excludeMatches: string[] } {
  const rules = Object.entries(settings.sites);
  const off = rules.filter(([, { detect }]) => detect === false).map(([site]) => site);
  if (settings.scope === 'every') return { matches: ['*://*/*'], excludeMatches: off.map(patternOf) };
  const on = rules.filter(([, { detect }]) => detect === true).map(([site]) => site);
  const known = new Set(on);
  const below = off.filter((site) => sitesAbove(site).some((above) => known.has(above)));
  return { matches: on.map(patternOf), excludeMatches: below.map(patternOf) };
}
