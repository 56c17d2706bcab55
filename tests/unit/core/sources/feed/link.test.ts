import { describe, expect, it } from 'vitest';
import { resolved, withoutTracking } from '../../../../../lib/core/sources/feed/link';
import { item, itemsOf, oneItem, read, rss } from '../../../../fixtures/feeds/build';

const urlOf = (inside: string): string | undefined =>
  itemsOf(rss(`<item><title>One</title>${inside}</item>`))[0]?.url;

describe('addresses of items', () => {
  it.each<[what: string, inside: string, url: string | undefined]>([
    ['a link', '<link> https://paper.example/1 \n</link>', 'https://paper.example/1'],
    ['a link cut into lines', '<link>https://paper.example/\n  one</link>', 'https://paper.example/one'],
    [
      'bare & in it',
      '<link>https://paper.example/?a=1&copy=2&amp;b=3</link>',
      'https://paper.example/?a=1&copy=2&b=3',
    ],
    ['a link below the feed', '<link>one</link>', 'https://paper.example/feeds/one'],
    ['a link from the root', '<link>/one#part</link>', 'https://paper.example/one'],
    ['a link without scheme', '<link>//b.example/1</link>', 'https://b.example/1'],
    ['a link without slashes', '<link>www.b.example/1</link>', 'https://www.b.example/1'],
    ['an Atom link', '<atom:link href="/one"/>', 'https://paper.example/one'],
    [
      'the alternate one',
      '<link rel="self" href="/s"/><link rel="related" href="/r"/><link rel="alternate" href="/a"/>',
      'https://paper.example/a',
    ],
    [
      'no enclosure',
      '<enclosure url="https://paper.example/a.mp3"/><guid isPermaLink="true">https://paper.example/g</guid>',
      'https://paper.example/g',
    ],
    ['a guid', '<guid>https://paper.example/g</guid>', 'https://paper.example/g'],
    ['no guid that is no link', '<guid isPermaLink="false">https://paper.example/g</guid>', undefined],
    ['no guid that is a name', '<guid>77</guid>', undefined],
    [
      'the original one',
      '<link>https://proxy.example/1</link><feedburner:origLink>https://paper.example/1</feedburner:origLink>',
      'https://paper.example/1',
    ],
    [
      'the first public one',
      '<link>http://10.0.0.1/</link><guid>https://paper.example/g</guid>',
      'https://paper.example/g',
    ],
    ['an empty link', '<link></link><link/><guid>https://paper.example/g</guid>', 'https://paper.example/g'],
    ['its base', '<link xml:base="https://c.example/d/">one</link>', 'https://c.example/d/one'],
    ['no script', '<link>javascript:alert(1)</link>', undefined],
    ['no machine of one’s own', '<link>http://localhost/1</link>', undefined],
    ['no password', '<link>https://me:secret@paper.example/</link>', undefined],
  ])('%s', (_what, inside, url) => {
    expect(urlOf(inside)).toBe(url);
  });

  it('start at the page of the feed', () => {
    const feed = rss(`<link>https://www.paper.example/news/</link>${item('One', '', 'one')}`);
    expect(itemsOf(feed)[0]?.url).toBe('https://www.paper.example/news/one');
    expect(read(feed)).toMatchObject({ value: { home: 'https://www.paper.example/news/' } });
  });

  it('start at the base of the item', () => {
    expect(
      itemsOf('<feed><entry xml:base="/x/"><title>A</title><link href="y"/></entry></feed>')[0]?.url,
    ).toBe('https://paper.example/x/y');
  });
});

describe('withoutTracking', () => {
  it.each([
    ['?utm_source=a&utm_medium=b', ''],
    ['?id=7&utm_campaign=x&page=2', '?id=7&page=2'],
    ['?fbclid=x&gclid=y&at_medium=RSS&at_campaign=K&xtor=RSS-3&maca=en-rss&ns_source=a', ''],
    ['?source=rss&from=feed&ref=rss', ''],
    ['?source=wire&from=2026-01-01', '?source=wire&from=2026-01-01'],
    ['?q=a%20b&x=%C3%A9+1', '?q=a%20b&x=%C3%A9+1'],
    ['?utm_source=a&?utm_medium=b', ''],
    ['???q=1', '???q=1'],
  ])('%s becomes %j', (query, rest) => {
    expect(withoutTracking(`https://paper.example/1${query}`)).toBe(`https://paper.example/1${rest}`);
  });
});

describe('resolved', () => {
  it.each([
    ['', null],
    ['http://', null],
    [`/${'a'.repeat(3000)}`, null],
    ['ftp://a.example/', null],
    ['../up', 'https://paper.example/up'],
  ])('%j is %j', (text, expected) => {
    expect(resolved(text.slice(0, 3001), 'https://paper.example/feeds/all')).toBe(expected);
  });
});

describe('who else published it', () => {
  it.each<[inside: string, credit: string | null]>([
    ['<source url="https://agency.example/rss">Coast &amp; Hill Agency</source>', 'Coast & Hill Agency'],
    ['<source url="https://paper.example/rss">paper</source>', null],
    ['<source url="https://www.paper.example/sport/rss">Paper: sport</source>', null],
    ['<source url="https://agency.example/rss"/>', null],
    ['<source>https://agency.example/</source>', null],
    ['<dc:source>Wire</dc:source>', 'Wire'],
    ['<dc:creator>Ada Fell</dc:creator>', null],
  ])('%s', (inside, credit) => {
    expect(oneItem(inside).credit).toBe(credit);
  });
});
