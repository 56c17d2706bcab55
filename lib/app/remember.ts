/** Remembered reading: articles that are looked at go into the library for a while, where the person chose that. */
import type { Article } from '../core/model';
import type { Settings } from '../core/settings/schema';
import { putReport } from './library/put-report';
import { ownReport } from './own-report';
import type { World } from './ports';
import { switchesAt } from './switches';

const DAY = 86_400_000;
/** Reports that are forgotten in one step, and steps at a start of the browser; the rest goes another time. */
const AT_ONCE = 50;
const STEPS = 40;

/** Only on sites that are on, never in private windows. What was remembered before has its end also where it is off. */
export async function remember(world: World, tab: number, address: string, article: Article): Promise<void> {
  const settings = await world.settings.read();
  if (settings.ok && isWished(settings.value, address) && !(await world.sites.hidden(tab))) {
    const expires = world.now() + settings.value.remember.days * DAY;
    const report = ownReport(article);
    await putReport(world.library, { report, origin: 'remembered', expires, event: null });
  }
  await world.library.forget(world.now(), AT_ONCE);
}

const isWished = (settings: Settings, address: string): boolean =>
  settings.remember.on && switchesAt(settings, address).detect;

/** Takes out what has expired, some at a time, so that other work comes between. */
export async function forgetExpired({ library, now }: World): Promise<void> {
  for (let step = 0; step < STEPS; step++) {
    const gone = await library.forget(now(), AT_ONCE);
    if (!gone.ok || gone.value < AT_ONCE) return;
  }
}
