/** Pages that mean harm: they learn nothing, click nothing, hold nothing up, and what is said of them is a sentence. */
import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import type { PanelState } from '../../../lib/app/ports';
import { DOCK, docked, switched } from '../docked';
import type { WebTab } from '../driver';
import { openedWithChip, shows, untilGone, untilShown } from '../in-page';
import { ask, heard, NO_TRACE, traceIn, untilState } from '../stage';
import { until } from '../until';
import type { Case } from './case';
import { CLICKING } from './clicking';

const PATH = '/envoys-meeting.html';
const CHIP = 'variorum-chip';

/** What the page wrote down of all that it lay in wait with. */
const learnt = ({ page }: WebTab): Promise<string> => page.evaluate('told()') as Promise<string>;

/** Asked past names that hide the document's own. */
const hasChip = ({ page }: WebTab): Promise<boolean> =>
  page.evaluate(() => {
    const chip = Document.prototype.querySelector.call(document, 'variorum-chip');
    return (chip?.getBoundingClientRect().width ?? 0) > 0;
  });

/** Is what stands on top in the middle of ours, ours? */
const isOnTop = ({ page }: WebTab, host: string): Promise<boolean> =>
  page.evaluate((name) => {
    const ours = Array.from(document.querySelectorAll(name)).find((one) => !one.matches('.theirs'));
    const { left, top, width, height } = ours?.getBoundingClientRect() ?? new DOMRect();
    return width > 0 && document.elementFromPoint(left + width / 2, top + height / 2) === ours;
  }, host);

const LEARNING: Case[] = [
  {
    name: 'a page that lies in wait learns nothing while nothing is shown',
    run: async (stage) => {
      await switched(stage, 'prying.example', { chip: false, marks: false });
      const tab = await stage.driver.open(`http://prying.example${PATH}`);
      await untilState(stage, tab, 'ready');
      assert.equal(await learnt(tab), '[]');
    },
  },
  {
    name: 'and no word of ours, no address, no frame once chip and docked panel are there',
    run: (stage) =>
      docked(stage, 'prying.example', PATH, async (tab) => {
        // Longer than the page waits before it looks into what it was given.
        await pause(400);
        const told = await learnt(tab);
        assert.match(told, /made variorum-dock/);
        assert.doesNotMatch(told, /root |-extension:/);
        const seen = await tab.page.evaluate(() => [
          window.length,
          performance.getEntries().filter(({ name }) => name.includes('-extension:')).length,
          document.querySelectorAll('iframe, variorum-dock > *').length,
        ]);
        assert.deepEqual(seen, [0, 0, 0]);
      }),
  },
  {
    name: 'what the page sends, dispatches and takes away: nothing is clicked, nothing is closed, nothing is framed',
    run: (stage) =>
      docked(stage, 'veiled.example', PATH, async (tab) => {
        const before = (await heard(stage)).length;
        await tab.page.evaluate((name) => {
          const dock = document.querySelector(name);
          for (const type of ['click', 'pointerdown', 'pointerup', 'variorum-takes-over', 'pageshow'])
            for (const target of [window, document, dock])
              target?.dispatchEvent(
                new MouseEvent(type, { bubbles: true, composed: true, clientX: 300, clientY: 300 }),
              );
          for (const key of ['Escape', 'Enter', 'ArrowLeft', 'Home'])
            (dock ?? document).dispatchEvent(
              new KeyboardEvent('keydown', { key, bubbles: true, composed: true }),
            );
          window.postMessage({ reader: 'show', request: { view: null, tab: 1 } }, '*');
          window.postMessage({ reader: 'undock', request: {} }, '*');
        }, DOCK);
        await pause(300);
        assert.ok(await shows(tab, DOCK));
        assert.deepEqual(
          (await heard(stage)).slice(before).filter((line) => !/extension:/.test(line)),
          [],
        );
        // Elsewhere the page could draw over it: then it goes.
        await tab.page.evaluate((name) => {
          const veil = document.createElement('div');
          veil.style.opacity = '0.01';
          veil.append(document.querySelector(name) ?? '');
          document.body.append(veil);
        }, DOCK);
        await untilGone(tab, DOCK);
      }),
  },
];

/** What a look may end with; what is shown then is right, or nothing. */
const LOOKED: [address: string, states: PanelState['state'][]][] = [
  [`http://clobbered.example${PATH}`, ['ready']],
  [`http://fields.example${PATH}`, ['ready']],
  ['http://heavy.example/deep.html', ['failed']],
  ['http://heavy.example/many.html', ['failed']],
  ['http://heavy.example/long.html', ['unknown-event', 'failed']],
];

const READING: Case[] = [
  ...LOOKED.map(
    ([address, states]): Case => ({
      name: `${address.slice(7)}: ${states.join(' or ')}, and the tab answers`,
      run: async (stage) => {
        const tab = await stage.driver.open(address);
        const answer = await ask(stage, 'look', { tab: tab.id });
        assert.ok(answer.ok && states.includes(answer.value.state), JSON.stringify(answer).slice(0, 300));
        assert.equal(await tab.page.evaluate('6 * 7'), 42);
        if (answer.value.state === 'ready') await until('the chip is there', () => hasChip(tab));
        else assert.deepEqual(await traceIn(tab), NO_TRACE);
      },
    }),
  ),
  {
    name: 'a storm of changes, addresses, events and messages: told of once or twice, and the chip is right afterwards',
    run: async (stage) => {
      const before = (await heard(stage)).length;
      const tab = await stage.driver.open(`http://stormy.example${PATH}`);
      await until('the storm is over', () => tab.page.evaluate<[], () => boolean>('window.stormed' as never));
      assert.ok((await ask(stage, 'library-totals', {})).ok);
      const told = (await heard(stage)).slice(before).filter((line) => /stormy/.test(line));
      assert.ok(told.length <= 3, told.join('\n'));
      await ask(stage, 'look', { tab: tab.id });
      await untilShown(tab, CHIP);
    },
  },
  {
    name: 'style sheets of the page neither hide nor move what is ours, and its own chip is no part of it',
    run: async (stage) => {
      const tab = await openedWithChip(stage, `http://restyled.example${PATH}`);
      await until('the chip is on top', () => isOnTop(tab, CHIP));
      assert.equal(await tab.page.evaluate(() => document.querySelectorAll('variorum-chip').length), 1);
      await until('the marks are there', async () => (await traceIn(tab)).marks > 0);
    },
  },
  {
    name: 'of frames within the page none is read, none shows anything',
    run: async (stage) => {
      const before = (await heard(stage)).length;
      const tab = await openedWithChip(stage, `http://framed.example${PATH}`);
      const told = (await heard(stage)).slice(before).filter((line) => /article-seen/.test(line));
      assert.deepEqual(told, [`article-seen http://framed.example${PATH}`]);
      for (const frame of tab.page.frames().slice(1)) {
        const count = frame.evaluate(() => document.querySelectorAll('variorum-chip').length).catch(() => 0);
        assert.equal(await count, 0);
      }
    },
  },
  {
    name: 'under the strictest policies chip and docked panel stand as elsewhere',
    run: async (stage) => {
      const tab = await openedWithChip(stage, `http://sealed.example${PATH}`);
      assert.ok(await isOnTop(tab, CHIP));
      await docked(stage, 'sealed.example', PATH, async (again) => assert.ok(await isOnTop(again, DOCK)));
    },
  },
  {
    name: 'a sandboxed page is read as others are',
    run: async (stage) => {
      const tab = await openedWithChip(stage, `http://sandboxed.example${PATH}`);
      assert.ok(await isOnTop(tab, CHIP));
    },
  },
];

export const HOSTILE: Case[] = [...LEARNING, ...CLICKING, ...READING];
