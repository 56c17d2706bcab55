/** The detector saw an article: look at it, unless its site was switched off since the page was opened. */
import { look } from './look';
import type { World } from './ports';
import { switchesAt } from './switches';

/** Answers at once, since the page may be closed before the look is done; the look's own calls keep the background awake. */
export async function articleSeen(world: World, tab: number, address: string): Promise<{ on: boolean }> {
  const settings = await world.settings.read();
  const on = settings.ok && switchesAt(settings.value, address).detect;
  if (on) void look(world, tab, { asked: false });
  return { on };
}
