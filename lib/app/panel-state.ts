/** What a panel shows for a tab: what is known, else why nothing is, else what a look brings. */
import { ok, type Result } from '../core/result';
import type { Settings } from '../core/settings/schema';
import { look } from './look';
import { LOST_AFTER } from './patience';
import type { PanelState, TabRecord, World } from './ports';
import { siteOf, withoutFragment } from './site';
import { isOff, switchesAt } from './switches';

/** A panel that opens within this time after a click on a mark shows that mark's finding. In milliseconds. */
const SHOW_WITHIN = 6_000;

export async function panelState(world: World, tab: number): Promise<Result<PanelState>> {
  const [record, address] = await Promise.all([world.tabs.read(tab), world.sites.address(tab)]);
  if (record && isOfPage(record, address, world.now())) {
    await showPending(world, tab, record);
    return ok(record.state);
  }
  const settings = await world.settings.read();
  if (!settings.ok) return settings;
  const standing = await standingOf(world, settings.value, address);
  return ok(standing ?? (await look(world, tab, { asked: false })));
}

function isOfPage({ state, since, url }: TabRecord, address: string | null, now: number): boolean {
  // A clock that was set back would have it looked at until then.
  if (state.state === 'looking') return Math.abs(now - since) < LOST_AFTER;
  return url === null || address === null || withoutFragment(address) === url;
}

/** Why this page is not looked at by itself; null where it may be. */
async function standingOf(
  { sites }: World,
  settings: Settings,
  address: string | null,
): Promise<PanelState | null> {
  if (address === null) return { state: 'no-permission', site: '' };
  const site = siteOf(address);
  if (site === null) return { state: 'not-article', reasons: [] };
  if (isOff(settings, address)) return { state: 'off', site };
  if (!switchesAt(settings, address).detect) return { state: 'idle', site };
  return (await sites.allowed(address)) ? null : { state: 'no-permission', site };
}

/** The panel asked, so it is there: it can be told now which finding was clicked while it was not. */
async function showPending(world: World, tab: number, { show, look, state }: TabRecord): Promise<void> {
  if (!show || state.state === 'looking') return;
  await world.tabs.change(tab, look, ({ show: _told, ...record }) => record);
  if (world.now() - show.at > SHOW_WITHIN) return;
  await world.panels.tell({ type: 'show-finding', tab, finding: show.finding });
}
