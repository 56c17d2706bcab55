/** Pages that become articles, or others, without being loaded. */
import { recordOf, untilState } from '../stage';
import { until } from '../until';
import type { Case } from './case';

export const MOVING: Case[] = [
  {
    name: 'an article that is filled in later than others is seen',
    run: async (stage) => {
      const tab = await stage.driver.open('http://late.example/news/harbour-lamp-dark-since-march');
      await untilState(stage, tab, 'unknown-event');
    },
  },
  {
    name: 'the next article of an endless page is seen when its address comes',
    run: async (stage) => {
      const tab = await stage.driver.open('http://scroll.example/news/harbour-lamp-dark-since-march');
      await untilState(stage, tab, 'unknown-event');
      await tab.page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await until('what is known is of the next article', async () =>
        (await recordOf(stage, tab))?.url?.endsWith('/news/two-offers-for-the-harbour-lamp'),
      );
    },
  },
];
