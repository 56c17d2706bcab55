/** What the person changes about what is ours in pages: where it stands, how much is marked, where no chip is wanted. */
import type { InPage } from './in-page';
import type { World } from './ports';
import { siteOf } from './site';
import { setSite, showAgain } from './sites';

/** Only kept: the page that tells of it shows it so already, others will when they show something next. */
export const placed = async ({ inPage }: World, places: Omit<InPage, 'all'>): Promise<undefined> =>
  void (await inPage.change(places));

/** `null` only asks. Open pages follow. */
export async function markAll(world: World, all: boolean | null): Promise<{ all: boolean }> {
  const before = await world.inPage.read();
  if (all === null || all === (before.all ?? false)) return { all: before.all ?? false };
  await world.inPage.change({ all });
  await showAgain(world);
  return { all };
}

/** The person wants no chip on the site of that page. */
export async function chipUnwanted(world: World, address: string): Promise<undefined> {
  const site = siteOf(address);
  if (site !== null) await setSite(world, site, { chip: false });
}
