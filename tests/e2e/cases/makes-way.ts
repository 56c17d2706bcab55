/** What is ours makes way for films and for the person's own colours, and is there again when a page is gone back to. */
import assert from 'node:assert/strict';
import { openedWithChip, untilGone, untilShown } from '../in-page';
import { panelOf, traceIn, untilState } from '../stage';
import { until } from '../until';
import { type Case, PAGES } from './case';

const CHIP = 'variorum-chip';

/** A film without a file: what is drawn on a canvas. Runs in the page. */
async function watchFilm(): Promise<void> {
  const canvas = document.createElement('canvas');
  const drawing = canvas.getContext('2d');
  setInterval(() => drawing?.fillRect(0, 0, Math.random() * 300, 150), 100);
  const film = Object.assign(document.createElement('video'), {
    id: 'film',
    muted: true,
    srcObject: canvas.captureStream(10),
  });
  film.style.cssText = 'position: fixed; inset: 0; width: 100%; height: 100%';
  document.body.append(film);
  await film.play();
}

export const MAKES_WAY: Case[] = [
  {
    name: 'the chip is away while a film fills the window',
    run: async (stage) => {
      const tab = await openedWithChip(stage, PAGES.months);
      await tab.page.bringToFront();
      await tab.page.evaluate(watchFilm);
      await untilGone(tab, CHIP);
      await tab.page.evaluate(() => document.querySelector('#film')?.remove());
      await untilShown(tab, CHIP);
    },
  },
  {
    name: 'an article that is gone back to has its marks and one chip',
    run: async (stage) => {
      const tab = await openedWithChip(stage, PAGES.months);
      await tab.page.evaluate((address) => {
        location.href = address;
      }, PAGES.ferry);
      await untilState(stage, tab, 'unknown-event');
      await tab.page.evaluate(() => history.back());
      await untilState(stage, tab, 'ready');
      await until('marks are there', async () => (await traceIn(tab)).marks > 0);
      await untilShown(tab, CHIP);
      assert.deepEqual((await traceIn(tab)).hosts, [CHIP]);
    },
  },
  {
    name: 'in forced colours verdicts have no colours of ours, and keep their words',
    only: 'chromium',
    run: async (stage) => {
      const tab = await openedWithChip(stage, PAGES.months);
      const panel = await panelOf(stage, tab, 'ready');
      const session = await panel.createCDPSession();
      const features = [{ name: 'forced-colors', value: 'active' }];
      await session.send('Emulation.setEmulatedMedia', { features });
      const [badge, text] = await panel.$$eval('.badge-differs, body', ([body, one]) =>
        [one, body].map((it) => it && `${getComputedStyle(it).color} ${it.textContent.trim() !== ''}`),
      );
      assert.ok(badge);
      assert.equal(badge, text);
      await panel.close();
    },
  },
];
