/** Articles by invented outlets, and packs that know of them. */
import type { Article, KnownEvent, Pack } from '../../../lib/core/model';
import { digestOf } from '../../../lib/core/packs/digest';
import { reportOf } from '../../../lib/core/report';
import { ok } from '../../../lib/core/result';
import { articleOf, seenPage } from './world';

/** Another outlet’s article on the event of `articleOf()`. */
export const COAST = articleOf({
  url: 'https://coast-radio.example/brennick-cable-car',
  outlet: { name: 'Coast Radio', domain: 'coast-radio.example' },
  title: 'Rescuers free 32 people from the Brennick cable car',
  paragraphs: [
    'Rescuers with ropes have freed 32 people from a cable car that stood still above the Brennick valley on Friday.',
    'Nobody was hurt, said Lene Arvik, who heads the operator. A gust had set off the brake.',
    'The Brennick cable car stays closed for two months while its brake is looked at, Arvik said.',
  ],
});
/** About something else. */
export const FERRY = articleOf({
  url: 'https://coast-radio.example/ferry',
  title: 'Night ferry to Tolmouth gets a new captain',
  paragraphs: [
    'The night ferry between Selwick and Tolmouth has a new captain, the shipping company announced on Monday.',
    'Orla Venn, 41, sailed container ships before. She follows Bram Holt, who retires after 23 years.',
    'The ferry carries 400 passengers and leaves every evening at nine, except in January.',
  ],
});
/** What the reader sees on the article's page. */
export const pageOf = (article: Article) => seenPage({ address: article.url, article: ok(article) });

const eventOf = (id: string, articles: Article[], over: Partial<KnownEvent> = {}): KnownEvent => ({
  id,
  title: 'Cable car stands still above Brennick',
  date: '2024-02-09',
  place: 'Brennick',
  reports: articles.map(({ url }) => url),
  ...over,
});

/** Events with their reports' digests, by their ids. */
export const packWith = (known: Record<string, Article[]>): Pack => ({
  format: 'variorum-pack',
  version: 2,
  id: 'test',
  title: 'Test',
  created: '2024-03-01T00:00:00Z',
  expires: null,
  events: Object.entries(known).map(([id, articles]) => eventOf(id, articles)),
  reports: Object.values(known)
    .flat()
    .map((article) => digestOf(reportOf(article, article.url))),
});
