/** What is ours in an article's page: cards at marks, the docked panel's width, the chip's place, and that they make way. */
import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import type { WebTab } from '../driver';
import {
  boxOf,
  dockedReady,
  hasFocus,
  monthsFinding,
  openedWithChip,
  placeOfMark,
  shows,
  tabTo,
  untilGone,
  untilShown,
} from '../in-page';
import { ask, known, type Stage, traceIn } from '../stage';
import { until } from '../until';
import { type Case, PAGES } from './case';

const PATH = '/envoys-meeting.html';
const CHIP = 'variorum-chip';
const CARD = 'variorum-card';
const DOCK = 'variorum-dock';

/** Longer than a pointer has to rest, or be away. In milliseconds. */
const LONG = 600;

/** Puts the pointer on what another outlet tells otherwise. */
async function pointAt({ page }: WebTab, words: string): Promise<void> {
  const { x, y } = await placeOfMark(page, words);
  await page.mouse.move(x - 40, y - 90);
  await page.mouse.move(x, y);
}

/** Opens an article with a docked panel on a host that is left as it was afterwards. */
async function docked(stage: Stage, host: string, then: (tab: WebTab) => Promise<void>): Promise<void> {
  await ask(stage, 'set-site', { site: host, switches: { dock: true } });
  const tab = await stage.driver.open(`http://${host}${PATH}`);
  await dockedReady(stage, tab);
  try {
    await then(tab);
  } finally {
    await ask(stage, 'set-site', { site: host, switches: null });
  }
}

/** The words that were led to last. */
const passageIn = ({ page }: WebTab): Promise<string> =>
  page.evaluate(() => Array.from(CSS.highlights.get('variorum-current') ?? [], String).join());

/** The page's nodes, and how its outermost two are laid out. */
const looksOf = ({ page }: WebTab): Promise<string[]> =>
  page.evaluate(() => [
    document.documentElement.outerHTML,
    ...[document.documentElement, document.body].map((element) => {
      const style = getComputedStyle(element);
      return Array.from(style, (name) => `${name}: ${style.getPropertyValue(name)}`).join('\n');
    }),
  ]);

const CARDS: Case[] = [
  {
    name: 'pointing at a mark shows a card; it stays while the pointer is on it; Esc and leaving close it',
    run: async (stage) => {
      const tab = await openedWithChip(stage, PAGES.months);
      await pointAt(tab, 'few months');
      await untilShown(tab, CARD);
      const { x, y, width, height } = await boxOf(tab.page, CARD);
      await tab.page.mouse.move(x + width / 2, y + height / 2, { steps: 4 });
      await pause(LONG);
      assert.ok(await shows(tab, CARD));
      await tab.page.keyboard.press('Escape');
      await untilGone(tab, CARD);
      await tab.page.mouse.move(5, 5);
      await pause(LONG);
      await pointAt(tab, 'few months');
      await untilShown(tab, CARD);
      await tab.page.mouse.move(5, 5, { steps: 4 });
      await untilGone(tab, CARD);
    },
  },
  {
    name: 'a card tells verdict, outlet, words and who said them',
    only: 'chromium',
    run: async (stage) => {
      const tab = await openedWithChip(stage, PAGES.months);
      await pointAt(tab, 'few months');
      await untilShown(tab, CARD);
      const tree = JSON.stringify(await tab.page.accessibility.snapshot({ interestingOnly: false }));
      for (const words of ['They differ', '90 days', 'Show in sidebar'])
        assert.ok(tree.includes(words), words);
    },
  },
  {
    name: 'by keyboard: from the chip to the next passage, from card to card, and back to the chip',
    run: async (stage) => {
      const tab = await openedWithChip(stage, PAGES.months);
      await tabTo(tab.page, CHIP);
      await tab.page.keyboard.press('Tab');
      await tab.page.keyboard.press('Enter');
      await until('the card has the focus', () => hasFocus(tab.page, CARD));
      const first = await passageIn(tab);
      assert.notEqual(first, '');
      await tab.page.keyboard.press('Enter');
      await until('another passage is shown', async () => (await passageIn(tab)) !== first);
      const second = await passageIn(tab);
      await tab.page.keyboard.press('ArrowRight');
      await until('one more is shown', async () => (await passageIn(tab)) !== second);
      assert.ok(await hasFocus(tab.page, CARD));
      await tab.page.keyboard.press('Escape');
      await untilGone(tab, CARD);
      await until('the chip has the focus again', () => hasFocus(tab.page, CHIP));
    },
  },
  {
    name: 'what agrees and what stands alone is marked on request, in all pages, until it is unwanted',
    run: async (stage) => {
      const tab = await openedWithChip(stage, PAGES.months);
      const marks = async (): Promise<number> => (await traceIn(tab)).marks;
      const few = await marks();
      assert.deepEqual(await ask(stage, 'mark-all', { tab: tab.id, all: true }), { all: true });
      await until('more is marked', async () => (await marks()) > few);
      assert.deepEqual(await ask(stage, 'mark-all', { tab: tab.id, all: null }), { all: true });
      await ask(stage, 'mark-all', { tab: tab.id, all: false });
      await until('as much is marked as before', async () => (await marks()) === few);
    },
  },
];

const DOCKS: Case[] = [
  {
    name: 'the docked panel leaves the page as it was',
    run: async (stage) => {
      const tab = await openedWithChip(stage, PAGES.days);
      await ask(stage, 'look', { tab: tab.id });
      const before = await looksOf(tab);
      await ask(stage, 'set-site', { site: 'northgate-ledger.example', switches: { dock: true } });
      await untilShown(tab, DOCK);
      assert.notDeepEqual(await looksOf(tab), before);
      await ask(stage, 'set-site', { site: 'northgate-ledger.example', switches: { detect: false } });
      await until('nothing is left', async () => (await traceIn(tab)).hosts.length === 0);
      const after = await looksOf(tab);
      assert.deepEqual(after.slice(1), before.slice(1));
      assert.equal(after[0], before[0]?.replace(/<variorum-chip.*?<\/variorum-chip>/, ''));
      await ask(stage, 'set-site', { site: 'northgate-ledger.example', switches: null });
    },
  },
  {
    name: 'its width changes by pointer and by keys, within bounds, and is kept',
    run: async (stage) => {
      const width = async (tab: WebTab): Promise<number> => (await boxOf(tab.page, DOCK)).width;
      await docked(stage, 'tigris-courier.example', async (tab) => {
        const { x, y, height } = await boxOf(tab.page, DOCK);
        await tab.page.mouse.move(x + 6, y + height / 2);
        await tab.page.mouse.down();
        await tab.page.mouse.move(x - 94, y + height / 2, { steps: 5 });
        await tab.page.mouse.up();
        await until('it is wider', async () => (await width(tab)) === 500);
        assert.equal((await traceIn(tab)).margin, '500px');
        await tab.page.keyboard.press('ArrowRight');
        await until('a key makes it narrower', async () => (await width(tab)) === 480);
        await tab.page.keyboard.press('Home');
        await until('it has bounds', async () => (await width(tab)) === 280);
        await tab.page.keyboard.press('ArrowLeft');
        await until('it is 300 wide', async () => (await width(tab)) === 300);
        await tab.page.reload();
        await dockedReady(stage, tab);
        assert.equal(await width(tab), 300);
        await tab.page.keyboard.press('Escape');
        await untilGone(tab, DOCK);
      });
    },
  },
  {
    name: 'Esc within the docked panel closes it',
    run: (stage) =>
      docked(stage, 'tigris-courier.example', async (tab) => {
        const { x, y, width } = await boxOf(tab.page, DOCK);
        // The bar's middle, where nothing stands that a click is for.
        await tab.page.mouse.click(x + width / 2, y + 20);
        // Not waited for: the frame that the key goes to may be gone before it can say that it has it.
        void tab.page.keyboard.press('Escape').catch(() => undefined);
        await untilGone(tab, DOCK);
      }),
  },
  {
    name: 'pages as wide as the window are pushed, too; those from right to left to the other side',
    run: async (stage) => {
      await docked(stage, 'wide.example', async (tab) => {
        const { x } = await boxOf(tab.page, DOCK);
        const right = () => tab.page.evaluate(() => document.body.getBoundingClientRect().right);
        assert.ok((await right()) <= x + 1, `the body ends at ${await right()}`);
      });
      await docked(stage, 'mirrored.example', async (tab) => {
        assert.equal((await boxOf(tab.page, DOCK)).x, 0);
        assert.ok((await tab.page.evaluate(() => document.body.getBoundingClientRect().left)) >= 280);
      });
    },
  },
  {
    name: 'a jump brings the passage into the middle where the body scrolls',
    run: async (stage) => {
      const tab = await openedWithChip(stage, `http://scroller.example${PATH}`);
      const state = await known(stage, tab);
      assert.ok(state?.state === 'ready');
      await ask(stage, 'jump', { tab: tab.id, ...monthsFinding(state) });
      await until('it is seen', () =>
        tab.page.evaluate(() => {
          const [range] = CSS.highlights.get('variorum-current') ?? [];
          const { top = -1 } = (range as Range | undefined)?.getBoundingClientRect() ?? {};
          return top > innerHeight / 4 && top < (innerHeight * 3) / 4;
        }),
      );
    },
  },
];

export const IN_PAGE: Case[] = [...CARDS, ...DOCKS];
