/** A panel that is docked in a page from the start, and clicks in it. */
import { setTimeout as pause } from 'node:timers/promises';
import { HANDLE } from '../../lib/page/in-page/handle';
import type { WebTab } from './driver';
import { boxOf, dockedReady } from './in-page';
import { ask, type Stage } from './stage';

export const DOCK = 'variorum-dock';

export const switched = (stage: Stage, site: string, switches: Record<string, boolean> | null) =>
  ask(stage, 'set-site', { site, switches });

/** Opens a page of this host with a docked panel; the host is left as it was. */
export async function docked(
  stage: Stage,
  host: string,
  path: string,
  then: (tab: WebTab) => Promise<void>,
): Promise<void> {
  await switched(stage, host, { dock: true });
  try {
    const tab = await stage.driver.open(`http://${host}${path}`);
    await dockedReady(stage, tab);
    await then(tab);
  } finally {
    await switched(stage, host, null);
  }
}

/** In milliseconds. */
const PATIENCE = 3000;

/** Clicks the panel's button that closes it, by its place in the page. */
export async function clickClose({ driver }: Stage, tab: WebTab): Promise<void> {
  const { x, y, width } = await boxOf(tab.page, DOCK);
  const panel = await driver.docked(tab);
  const at = await panel?.evaluate<{ x: number; y: number }>(
    `(() => { const { left, width, top, height } = document.querySelector('[data-testid="close"]').getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 }; })()`,
  );
  const click = tab.page.mouse.click(x + (at?.x ?? width / 2) + HANDLE, y + (at?.y ?? 20));
  // A frame that goes with the click may leave it unanswered.
  await Promise.race([click, pause(PATIENCE)]);
}

/** Does the docked panel say that a click was none? */
export const saysRefused = async ({ driver }: Stage, tab: WebTab): Promise<boolean> => {
  const panel = await driver.docked(tab);
  return (
    (await panel?.evaluate<boolean>(`document.querySelector('[data-testid="refused"]') !== null`)) ?? false
  );
};
