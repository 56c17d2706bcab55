/** What real feeds have wrong: all that came is read. */
import { describe, expect, it } from 'vitest';
import { MAX_ITEMS } from '../../../../../lib/core/sources/feed/read';
import { item, itemsOf, oneItem, rss, titlesOf } from '../../../../fixtures/feeds/build';

const TWO = item('Two');

describe('broken XML', () => {
  it.each<[fault: string, feed: string, titles?: string[]]>([
    ['a lone &', rss(item('Fish & chips') + TWO), ['Fish & chips', 'Two']],
    ['an unknown entity', rss(item('A &unknown; B') + TWO), ['A &unknown; B', 'Two']],
    ['entities of HTML', rss(item('Caf&eacute;&nbsp;&mdash; &#8220;x&#x201D;') + TWO), ['Café — “x”', 'Two']],
    ['a lone <', rss(item('1 < 2') + TWO), ['1 < 2', 'Two']],
    ['no end of a title', rss(`<item><title>One<link>/1</link></item>${TWO}`)],
    ['no end of an item', rss(`<item><title>One</title><link>/1</link>${TWO}`)],
    ['no end of a description', rss(`<item><title>One</title><link>/1</link><description>x</item>${TWO}`)],
    ['no end of an image', rss(`<image><title>Logo</title>${item('One')}${TWO}`)],
    ['ends of nothing', rss(`</b></item></channel>${item('One')}</x>${TWO}`)],
    ['an undeclared prefix', rss(item('One', '<foo:bar>x</foo:bar><foo:title>y</foo:title>') + TWO)],
    ['other cases of letters', `<RSS><Channel><ITEM><Title>One</TITLE><Link>/1</Link></ITEM>${TWO}`],
    ['bare HTML in a title', rss(item('O<i>n</i>e<br>') + TWO)],
    ['CDATA in parts', rss(item('<![CDATA[O]]>n<![CDATA[e]]>') + TWO)],
    ['CDATA with ]]> in parts', rss(item('<![CDATA[a]]]]><![CDATA[>b]]>') + TWO), ['a]]>b', 'Two']],
    ['CDATA without an end', rss(item('<![CDATA[One').replace('/One', '/1') + TWO)],
    [
      'CDATA without an end before one',
      rss(item('<![CDATA[One').replace('/One', '/1') + item('<![CDATA[Two]]>')),
    ],
    [
      'items within CDATA',
      rss(item('One', `<description><![CDATA[A</item>${item('No')}]]></description>`) + TWO),
    ],
    ['CDATA at the end of the file', rss(item('One')) + item('Two', '<description><![CDATA[Te')],
    ['text before the declaration', `\n Warning: x <br> \n${rss(item('One') + TWO)}`],
    ['two feeds in one', rss(item('One')) + rss(TWO)],
    ['a comment with --', rss(`<!-- a -- <item> b --->${item('One')}${TWO}`)],
    ['comments within', rss(item('O<!-- x -->ne', '<!-- <item> -->') + TWO)],
    ['a comment without an end', `${rss(item('One') + TWO)}<!-- ${item('Three')}`],
    ['attributes without quotation marks', rss(item('One', '<enclosure url=/x.mp3 length=1/>') + TWO)],
    ['no end of an attribute', rss(item('One', '<enclosure url="/x.mp3/>') + TWO)],
    ['a > in an attribute', rss(item('One', '<enclosure url="a>b"/>') + TWO)],
    ['control characters', rss(item('O\0n\x01e\x1b\ufffe') + TWO)],
    ['references to no character', rss(item('One&#0;&#xD800;&#x110000;&#1;') + TWO)],
    [
      'names of what objects have',
      rss(item('One', '<__proto__>x</__proto__><constructor>y</constructor>') + TWO),
    ],
    [
      'a DOCTYPE with a subset',
      `<!DOCTYPE rss [<!ENTITY x "a>b"> <!ELEMENT y ANY> ] >${rss(item('One') + TWO)}`,
    ],
  ])('is read with %s', (_fault, feed, titles = ['One', 'Two']) => {
    expect(titlesOf(feed)).toEqual(titles);
  });

  const whole = rss(item('One') + TWO + item('Three'));
  it.each([
    ['within a tag', whole.length - '/link></item></channel></rss>'.length],
    ['within an address', whole.length - 'e</link></item></channel></rss>'.length],
    ['between items', whole.indexOf('<item><title>Three')],
  ])('is read as far as it came: %s', (_where, length) => {
    expect(titlesOf(whole.slice(0, length))).toEqual(['One', 'Two']);
  });

  it('is read as far as it came: JSON', () => {
    const text =
      '{"version":"https://jsonfeed.org/version/1","items":[{"url":"/1","title":"One"},{"url":"/2","ti';
    expect(titlesOf(text)).toEqual(['One']);
  });
});

describe('what is too much', () => {
  it.each([
    [
      'JSON',
      `{"version":"https://jsonfeed.org/version/1","items":[${'{},'.repeat(10_000)}{"url":"/1","title":"One"}]}`,
    ],
    ['XML', `<rss><channel>${'<item/>'.repeat(10_000)}${item('One')}`],
  ])('looks at so many items, and no further: %s', (_what, text) => {
    expect(titlesOf(text)).toEqual([]);
  });

  it('never expands entities of a DOCTYPE', () => {
    const letters = 'abcdefghij'.split('');
    const bomb = letters
      .map((name, at) => `<!ENTITY ${name} "${`&${letters[at - 1] ?? 'lol'};`.repeat(10)}">`)
      .join('');
    const [one] = itemsOf(
      `<?xml version="1.0"?><!DOCTYPE rss [${bomb}]>${rss(item('One &j;', '<description>&j;&j;</description>'))}`,
    );
    expect(one).toMatchObject({ title: 'One &j;', summary: '&j;&j;' });
    const outside = `<!DOCTYPE rss [<!ENTITY f SYSTEM "file:///secret">]>${rss(item('One &f;'))}`;
    expect(titlesOf(outside)).toEqual(['One &f;']);
  });

  it.each([
    ['elements that are never closed', '<a>'.repeat(200_000)],
    ['elements within elements', '<a>'.repeat(100_000) + '</a>'.repeat(100_000)],
    ['<', '<'.repeat(300_000)],
    ['&', '&'.repeat(300_000)],
    ['quotation marks', `<a b='"`.repeat(100_000)],
    ['sections', '<![CDATA['.repeat(100_000)],
    ['declarations', '<!x ['.repeat(100_000)],
    ['attributes', `<a ${'x=" '.repeat(100_000)}>`],
  ])('reads items beside many %s', (_what, many) => {
    const [one] = itemsOf(rss(item('One') + item('Two', `<description>Text ${many}`)));
    expect(one?.title).toBe('One');
    expect(titlesOf(rss(item('One') + many))).toEqual(['One']);
  });

  const many = (count: number, dayOf: (at: number) => number): string =>
    rss(
      Array.from({ length: count }, (_, at) =>
        item(`N${at}`, `<pubDate>${dayOf(at)} Nov 2026</pubDate>`),
      ).join(''),
    );

  it('takes the first items of a long feed, or the last where they are the newest', () => {
    const newestFirst = titlesOf(many(900, (at) => 28 - Math.floor(at / 40)));
    expect([newestFirst.length, newestFirst[0]]).toEqual([MAX_ITEMS, 'N0']);
    const newestLast = titlesOf(many(900, (at) => 1 + Math.floor(at / 40)));
    expect([newestLast.length, newestLast[0], newestLast.at(-1)]).toEqual([MAX_ITEMS, 'N700', 'N899']);
  });

  it('caps titles and summaries', () => {
    const one = oneItem(`<description>${'Words go on and on. '.repeat(500)}</description>`);
    expect(one.summary.length).toBeLessThanOrEqual(1500);
    expect(one.summary).toMatch(/on\.$/);
    const [long] = titlesOf(rss(item('word '.repeat(5000), '', '/long')));
    expect(long).toMatch(/^word( word)+…$/);
    expect(long?.length).toBeLessThanOrEqual(300);
  });

  it('takes each address once', () => {
    expect(titlesOf(rss(item('One', '', '/1') + item('Again', '', '/1?utm_source=x') + TWO))).toEqual([
      'One',
      'Two',
    ]);
  });
});
