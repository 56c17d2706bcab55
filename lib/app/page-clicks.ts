/** Clicks in the page: on the chip and on marks. The panel must open before anything is awaited. */
import type { World } from './ports';

export interface Place {
  tab: number;
  window: number | null;
}

/** Where the browser does not open its own panel, the page docks one. */
export async function chipClicked(world: World, { tab, window }: Place): Promise<{ docked: boolean }> {
  return { docked: !(await world.panels.open(tab, window)) };
}

/** Panels that are open are told at once; one that opens now asks for it. */
export async function markClicked(
  world: World,
  { tab, window }: Place,
  { finding, docked }: { finding: string; docked: boolean },
): Promise<{ docked: boolean }> {
  const opened = docked ? false : await world.panels.open(tab, window);
  const record = await world.tabs.read(tab);
  const show = { finding, at: world.now() };
  if (record) await world.tabs.change(tab, record.look, (now) => ({ ...now, show }));
  await world.panels.tell({ type: 'show-finding', tab, finding });
  return { docked: !opened };
}
