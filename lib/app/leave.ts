/** A tab's page is gone, another, or off: what was known of it goes, and nothing of ours stays in it. */
import type { TabRecord, World } from './ports';

/** Nothing is done where another look began meanwhile. Panels beside the tab are told, so that they ask anew. */
export async function leave(world: World, tab: number, { look }: TabRecord): Promise<void> {
  const left = await world.tabs.change(tab, look, () => null);
  if (!left.ok || !left.value) return;
  await world.tabs.badge(tab, null);
  await world.page.show(tab, null);
  await world.panels.tell({ type: 'state-changed', tab });
}

/** The tab began or ended loading, or its address changed. While it is looked at, the look settles it at its end. */
export async function pageMoved(world: World, tab: number): Promise<void> {
  const record = await world.tabs.read(tab);
  if (!record || record.state.state === 'looking') return;
  if (await isElsewhere(world, tab, record)) await leave(world, tab, record);
}

/**
 * Is the state of another page than the tab's? Whatever the browser tells in which order, the reader in the page knows
 * best: where it is not, or at another address than the state's, it is.
 */
export async function isElsewhere({ page }: World, tab: number, { url }: TabRecord): Promise<boolean> {
  const here = await page.address(tab);
  return here === null || here !== url;
}
