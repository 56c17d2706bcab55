/** A tab's page is gone, another, or off: what was known of it goes, and nothing of ours stays in it. */
import type { World } from './ports';

/** Panels beside the tab are told, so that they ask anew. */
export async function leave(world: World, tab: number): Promise<void> {
  await world.tabs.forget(tab);
  await world.tabs.badge(tab, null);
  await world.page.show(tab, null);
  await world.panels.tell({ type: 'state-changed', tab });
}

/**
 * The tab began or ended loading, or its address changed. Whatever the browser tells in which order, the reader in
 * the page knows best: where it is not, or at another address than the state's, the state is of another page.
 */
export async function pageMoved(world: World, tab: number): Promise<void> {
  const record = await world.tabs.read(tab);
  if (!record || record.state.state === 'looking') return;
  const here = await world.page.address(tab);
  const now = await world.tabs.read(tab);
  if (now?.look !== record.look || (here !== null && here === record.url)) return;
  await leave(world, tab);
}
