/** The detector saw an article: look at it, unless its site was switched off since the page was opened. */
import { look } from './look';
import type { World } from './ports';
import { switchesAt } from './switches';

/** Answers when the look is done: browsers end a background that owes no answer. */
export async function articleSeen(world: World, tab: number, address: string): Promise<{ on: boolean }> {
  const settings = await world.settings.read();
  const on = settings.ok && switchesAt(settings.value, address).detect;
  if (on) await look(world, tab, { asked: false });
  return { on };
}
