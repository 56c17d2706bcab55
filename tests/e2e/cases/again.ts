/** The same page once more: set right and set back, loaded again and again, remembered. */
import assert from 'node:assert/strict';
import type { WebTab } from '../driver';
import {
  ask,
  badge,
  got,
  known,
  panelOf,
  press,
  recordOf,
  type Stage,
  textOf,
  traceIn,
  untilState,
} from '../stage';
import { until } from '../until';
import { type Case, PAGES } from './case';

/** Waits for a state that comes from another look than that. Answers its look. */
const untilLookedAgain = (stage: Stage, tab: WebTab, before: string | undefined, name: string) =>
  until(`the page is looked at again, and is ${name}`, async () => {
    const record = await recordOf(stage, tab);
    return record?.look !== before && record?.state.state === name && record.look;
  });

const totals = async (stage: Stage) => got(await ask(stage, 'library-totals', {}));

export const AGAIN: Case[] = [
  {
    name: 'a wrong match is set right on the page, and undone',
    run: async (stage) => {
      const tab = await stage.driver.open(PAGES.months);
      const { event } = await untilState(stage, tab, 'ready');
      const panel = await panelOf(stage, tab, 'ready');
      assert.notEqual(await textOf(panel, 'matched-by'), '');
      await press(panel, 'not-this-event');
      await panel.waitForSelector('[data-testid="corrected"]');
      await untilState(stage, tab, 'unknown-event');
      await press(panel, 'undo');
      await panel.waitForSelector('[data-testid="state-ready"]');
      assert.equal((await untilState(stage, tab, 'ready')).event.id, event.id);
      await panel.close();
    },
  },
  {
    name: 'what was set right outlives the page, and its undoing does, too',
    run: async (stage) => {
      const tab = await stage.driver.open(PAGES.months);
      const { event } = await untilState(stage, tab, 'ready');
      const said = got(await ask(stage, 'not-this-event', { tab: tab.id }));
      const undo = 'corrected' in said ? said.corrected?.undo : undefined;
      const look = (await recordOf(stage, tab))?.look;
      await tab.page.reload();
      const after = await untilLookedAgain(stage, tab, look, 'unknown-event');
      got(await ask(stage, 'library-undo', { undo: undo ?? '' }));
      await tab.page.reload();
      await untilLookedAgain(stage, tab, after, 'ready');
      assert.equal((await untilState(stage, tab, 'ready')).event.id, event.id);
    },
  },
  {
    name: 'ten reloads in a row: the state of the last page is there each time it is waited for',
    run: async (stage) => {
      const tab = await stage.driver.open(PAGES.months);
      await untilState(stage, tab, 'ready');
      let look = (await recordOf(stage, tab))?.look;
      for (let round = 0; round < 5; round++) {
        await tab.page.reload({ waitUntil: 'domcontentloaded' });
        // The second one comes while the first page may be looked at still.
        await tab.page.reload({ waitUntil: 'domcontentloaded' });
        look = await untilLookedAgain(stage, tab, look, 'ready');
        await until('the chip is there', async () => (await traceIn(tab)).hosts.includes('variorum-chip'));
        assert.equal((await known(stage, tab))?.state, 'ready');
        assert.notEqual(await badge(stage, tab), '');
      }
    },
  },
  {
    name: 'what is read is remembered only when that was chosen',
    run: async (stage) => {
      const before = await totals(stage);
      const first = await stage.driver.open(PAGES.ferry);
      await untilState(stage, first, 'unknown-event');
      assert.deepEqual(await totals(stage), before);
      got(await ask(stage, 'set-remember', { remember: { on: true } }));
      await first.page.reload();
      await until('it is remembered', async () => (await totals(stage)).remembered === 1);
      got(await ask(stage, 'set-remember', { remember: { on: false } }));
      got(await ask(stage, 'library-clear', { what: 'remembered' }));
      assert.deepEqual(await totals(stage), before);
    },
  },
];
