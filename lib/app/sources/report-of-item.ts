/** An item of a feed as a report: its title and summary, until its text is fetched. */

import type { Outlet, TextReport } from '../../core/model';
import { countWords } from '../../core/report';
import type { Feed, FeedItem, Source } from '../../core/sources/model';

const HOUR = 3_600_000;

/** Its address is its name: an item that comes again is the same report. */
export function reportOfItem(item: FeedItem, feed: Feed, source: Source, now: number): TextReport {
  const { url, title, summary, credit } = item;
  const language = item.language ?? feed.language ?? source.language;
  return {
    ...{ id: url, url, title, credit, language },
    outlet: source.outlet ?? outletOf(item),
    published: publishedBy(item, now),
    modified: null,
    words: countWords(summary, language),
    completeness: 'cut',
    paragraphs: summary.split('\n').filter((line) => line.trim() !== ''),
  };
}

/** Of a list of many outlets: the one that the item names, at its address. */
function outletOf({ url, credit }: FeedItem): Outlet {
  const domain = new URL(url).hostname.replace(/^www\./, '');
  return { name: credit ?? domain, domain };
}

/**
 * What is there was published by now: a later time is one of another zone, and now is the nearest that can be true.
 * Clocks may differ by an hour.
 */
function publishedBy({ published }: FeedItem, now: number): string | null {
  return published !== null && Date.parse(published) > now + HOUR ? new Date(now).toISOString() : published;
}
