/** Pages that are no articles, or bad ones: nothing shows, nothing breaks, and what is said is a sentence. */
import assert from 'node:assert/strict';
import type { PanelState } from '../../../lib/app/ports';
import { ask, badge, heard, known, NO_TRACE, panelOf, traceIn, untilState } from '../stage';
import { until } from '../until';
import { type Case, PAGES } from './case';

/** What a look answers when a person asks for it. */
const BAD: [address: string, states: PanelState['state'][]][] = [
  ['http://empty.example/nothing.html', ['not-article']],
  ['http://large.example/long-report.html', ['unknown-event']],
  ['http://crowded.example/many-parts.html', ['failed']],
  ['http://broken.example/harbour-lamp.html', ['unknown-event']],
];

export const BAD_PAGES: Case[] = [
  {
    name: 'a shop page: the detector sends nothing, no badge, no chip',
    run: async (stage) => {
      const before = (await heard(stage)).length;
      const tab = await stage.driver.open(PAGES.shop);
      // The article after it was seen, so the shop before it was looked at, too.
      const article = await stage.driver.open(PAGES.days);
      await until('the article is seen', async () =>
        (await heard(stage))
          .slice(before)
          .some((line) => line.startsWith('article-seen') && line.includes(PAGES.days)),
      );
      assert.ok(!(await heard(stage)).slice(before).some((line) => line.includes('kettle')));
      assert.equal(await badge(stage, tab), '');
      assert.deepEqual(await traceIn(tab), NO_TRACE);
      assert.equal(await known(stage, tab), null);
      const panel = await panelOf(stage, tab, 'not-article');
      await panel.close();
      await article.page.close();
      await tab.page.close();
    },
  },
  {
    name: 'an article about an event that is not known: the panel says so, the page shows nothing',
    run: async (stage) => {
      const tab = await stage.driver.open(PAGES.ferry);
      await untilState(stage, tab, 'unknown-event');
      assert.equal(await badge(stage, tab), '');
      assert.deepEqual(await traceIn(tab), NO_TRACE);
      await (await panelOf(stage, tab, 'unknown-event')).close();
    },
  },
  ...BAD.map(
    ([address, states]): Case => ({
      name: `${new URL(address).hostname}: answered with ${states.join(' or ')}, nothing shows`,
      run: async (stage) => {
        const tab = await stage.driver.open(address);
        const answer = await ask(stage, 'look', { tab: tab.id });
        assert.ok(answer.ok && states.includes(answer.value.state), JSON.stringify(answer).slice(0, 300));
        assert.deepEqual(await traceIn(tab), NO_TRACE);
        await tab.page.close();
      },
    }),
  ),
];
