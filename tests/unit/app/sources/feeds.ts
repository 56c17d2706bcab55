/** Feeds by invented outlets, as they are read. */
import type { Feed, FeedItem, Source } from '../../../../lib/core/sources/model';

/** The clock of these tests: noon. */
export const NOW = Date.parse('2024-02-09T12:00:00Z');

export const sourceOf = (domain: string, name = `The ${domain}`): Source => ({
  id: `feed:https://${domain}/feed`,
  kind: 'feed',
  url: `https://${domain}/feed`,
  title: name,
  outlet: { name, domain },
  language: 'en',
});

export const itemOf = (url: string, over: Partial<FeedItem> = {}): FeedItem => ({
  url,
  title: 'Cable car stands still above Brennick with 32 on board',
  summary: 'Rescuers with ropes freed 32 people from the cable car above the Brennick valley on Friday.',
  published: '2024-02-09T10:00:00Z',
  language: null,
  credit: null,
  ...over,
});

export const feedOf = (items: FeedItem[], over: Partial<Feed> = {}): Feed => ({
  title: 'News',
  home: null,
  language: null,
  items,
  every: null,
  ...over,
});
