/** Clicks in the docked panel: none that the page leads there, all that the person means. */
import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { clickClose, DOCK, docked, saysRefused } from '../docked';
import type { WebTab } from '../driver';
import { boxOf, shows, untilGone } from '../in-page';
import type { Stage } from '../stage';
import { until } from '../until';
import type { Case } from './case';

const HOST = 'veiled.example';
const PATH = '/envoys-meeting.html';

const VEIL = `(() => {
  const veil = Object.assign(document.createElement('div'), { id: 'veil', popover: 'manual', textContent: 'Win a prize' });
  veil.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;pointer-events:none;background:#fff';
  document.body.append(veil);
  veil.showPopover();
})()`;
const UNVEIL = `document.getElementById('veil').remove()`;

/** In milliseconds: the browser tells a frame of it within a tenth of a second, and then some. */
const TOLD = 600;

async function veiled({ page }: WebTab, veil: string): Promise<void> {
  await page.evaluate(veil);
  await pause(TOLD);
}

/** What dark themes, gentle fades, tilted pages and tints do to all of a page, at once. */
const ROOT = `
html {
  filter: invert(1) hue-rotate(180deg); opacity: 0.9; mix-blend-mode: multiply; transform: rotate(1deg) scale(0.98);
  perspective: 500px; clip-path: inset(0 9px); mask: linear-gradient(#000, #000);
}
html::after { content: ""; position: fixed; inset: 0; z-index: 2147483647; background: #fc01; pointer-events: none }`;

const styled = ({ page }: WebTab, css: string): Promise<void> =>
  page.evaluate((text) => {
    document.head.append(Object.assign(document.createElement('style'), { textContent: text }));
  }, css);

/** CSS pixels, at most. */
const SCROLLBAR = 20;

/** Over all of the window's height at its right end, and its button is clicked. */
async function closesAtItsPlace(stage: Stage, tab: WebTab): Promise<void> {
  const { x, y, width, height } = await boxOf(tab.page, DOCK);
  const window = await tab.page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  assert.deepEqual([y, height], [0, window.height]);
  const beside = window.width - (x + width);
  assert.ok(beside >= 0 && beside <= SCROLLBAR, `it ends ${beside} px before the window does`);
  await clickClose(stage, tab);
  await untilGone(tab, DOCK);
}

export const CLICKING: Case[] = [
  {
    name: 'a click that the page leads through a veil into the docked panel is none, and it says so; without the veil it is one',
    // Firefox does not tell a frame whether it is seen.
    only: 'chromium',
    run: (stage) =>
      docked(stage, HOST, PATH, async (tab) => {
        await veiled(tab, VEIL);
        await clickClose(stage, tab);
        await until('it is said', () => saysRefused(stage, tab));
        assert.ok(await shows(tab, DOCK));
        await veiled(tab, UNVEIL);
        await until('it is said no more', async () => !(await saysRefused(stage, tab)));
        // The button has the focus by now.
        await veiled(tab, VEIL);
        await tab.page.keyboard.press('Enter');
        await until('it is said of a key', () => saysRefused(stage, tab));
        assert.ok(await shows(tab, DOCK));
        await veiled(tab, UNVEIL);
        await clickClose(stage, tab);
        await untilGone(tab, DOCK);
      }),
  },
  {
    name: 'a page that inverts, fades, turns, cuts and tints its root: the docked panel stands at its place and hears clicks',
    run: (stage) =>
      docked(stage, HOST, PATH, async (tab) => {
        await styled(tab, ROOT);
        await pause(TOLD);
        await closesAtItsPlace(stage, tab);
      }),
  },
];
