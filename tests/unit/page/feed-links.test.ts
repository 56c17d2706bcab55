import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { type FeedLink, feedLinks, MAX_FEED_LINKS } from '../../../lib/page/feed-links';

const ADDRESS = 'https://www.paper.example/news/';
const RSS = 'application/rss+xml';

const linksOf = (html: string): FeedLink[] =>
  feedLinks(
    parseHTML(`<html><head></head><body>${html}</body></html>`).document as unknown as Document,
    ADDRESS,
  );
const urlsOf = (html: string): string[] => linksOf(html).map(({ url }) => url);
const link = (href: string, title = '', type = RSS, rel = 'alternate'): string =>
  `<link rel="${rel}" type="${type}" title="${title}" href="${href}">`;
const at = (path: string): string => `https://www.paper.example${path}`;

describe('feedLinks', () => {
  it.each<[what: string, html: string, urls: string[]]>([
    ['none', '<p>Text</p>', []],
    ['a declared one', link('/feed'), [at('/feed')]],
    ['one below the page', link('rss.xml'), [at('/news/rss.xml')]],
    ['one below the base', `<base href="/x/">${link('rss.xml')}`, [at('/x/rss.xml')]],
    ['one elsewhere', link('https://feeds.other.example/paper'), ['https://feeds.other.example/paper']],
    ['Atom', link('/a', '', 'application/atom+xml; charset=utf-8'), [at('/a')]],
    ['a JSON Feed', link('/j', '', ' application/feed+json'), [at('/j')]],
    ['any XML', link('/x', '', 'text/xml'), [at('/x')]],
    ['other cases', link('/x', '', 'Application/RSS+XML', 'ALTERNATE home'), [at('/x')]],
    ['no page in another language', link('/fr', '', 'text/html'), []],
    ['no embedding', link('/o', '', 'application/json+oembed') + link('/p', '', 'application/json'), []],
    ['no style', link('/s', '', 'text/css', 'alternate stylesheet'), []],
    [
      'those of comments last',
      link('/comments/feed', 'Paper') + link('/x', 'Kommentare') + link('/feed', 'Paper'),
      [at('/feed'), at('/comments/feed'), at('/x')],
    ],
    ['each once', link('/feed', 'A') + link('/feed#x', 'B') + link('/more', 'C'), [at('/feed'), at('/more')]],
    [
      'no private one',
      link('http://localhost/feed') + link('http://10.0.0.1/feed') + link('javascript:x'),
      [],
    ],
    ['declared ones before links', `<a href="/rss">RSS</a>${link('/feed')}`, [at('/feed')]],
    [
      'links that look so',
      '<a href="/rss">RSS</a><a href="/a/feed/">x</a><a href="/x.rss">x</a><a href="/rss/world.xml">x</a>',
      [at('/rss'), at('/a/feed/'), at('/x.rss'), at('/rss/world.xml')],
    ],
    [
      'links with the old scheme',
      '<a href="feed://www.paper.example/rss.xml">x</a><a href="feed:http://paper.example/atom">y</a>',
      [at('/rss.xml'), 'http://paper.example/atom'],
    ],
    [
      'hosts of feeds',
      '<a href="https://feeds.host.example/paper/rss">x</a>',
      ['https://feeds.host.example/paper/rss'],
    ],
    ['no links elsewhere', '<a href="https://reader.example/subscribe/feed">x</a>', []],
    [
      'no links of other words',
      '<a href="/feedback">x</a><a href="/press">x</a><a href="/news/rdfox-story">x</a>',
      [],
    ],
  ])('finds %s', (_what, html, urls) => {
    expect(urlsOf(html)).toEqual(urls);
  });

  it('tells titles', () => {
    expect(linksOf(link('/feed', '  Paper »\n News '))).toEqual([
      { url: at('/feed'), title: 'Paper » News' },
    ]);
    expect(linksOf('<a href="/rss"> <b>World</b>\n news </a>')).toEqual([
      { url: at('/rss'), title: 'World news' },
    ]);
    expect(linksOf(link('/feed', 'x'.repeat(900)))[0]?.title).toHaveLength(300);
  });

  it('takes a few of many', () => {
    const many = Array.from({ length: 100 }, (_, number) => link(`/${number}/feed`));
    expect(linksOf(many.join(''))).toHaveLength(MAX_FEED_LINKS);
  });
});
