/** Lists of feeds: as other readers write them, broken, hostile; and ours out and in again. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FeedChoice, MAX_FEEDS } from '../../../../lib/core/sources/model';
import { readOpml } from '../../../../lib/core/sources/opml';
import { writeOpml } from '../../../../lib/core/sources/write-opml';

const opml = (body: string): string => `<?xml version="1.0"?><opml version="1.0"><body>${body}</body></opml>`;
const outline = (url: string, more = ''): string => `<outline text="Post" xmlUrl="${url}"${more}/>`;
const FEED = 'https://post.example/feed';
/** As `url title domain language`. */
const told = (text: string): string[] => {
  const read = readOpml(text);
  return read.ok
    ? read.value.feeds.map(({ url, title, domain, language }) => [url, title, domain, language].join(' '))
    : [read.problem.code];
};

describe('readOpml', () => {
  it.each<[string, string, string[]]>([
    ['a feed', outline(FEED), [`${FEED} Post post.example und`]],
    ['no feeds', '<outline text="A folder"></outline>', []],
    [
      'feeds in folders',
      `<outline text="News"><outline text="More">${outline(FEED)}</outline></outline>`,
      [`${FEED} Post post.example und`],
    ],
    [
      'titles before texts, pages, languages',
      outline(FEED, ' title="The Post" htmlUrl="https://www.thepost.example/home" language="en-GB"'),
      [`${FEED} The Post thepost.example en-GB`],
    ],
    [
      'single quotes, capitals, spaces, signs that end no tag',
      `<OUTLINE\n  TEXT = 'One > "two"'\n XMLURL='${FEED}' >`,
      [`${FEED} One > "two" post.example und`],
    ],
    [
      'references',
      outline('https://post.example/feed?a=1&amp;b=2', ' title="&lt;A&#32;&amp;&#x20;B&gt; &nbsp; &#xD800;"'),
      ['https://post.example/feed?a=1&b=2 <A & B> &nbsp; &#xD800; post.example und'],
    ],
    ['a bare ampersand', outline(`${FEED}?a&b`), [`${FEED}?a&b Post post.example und`]],
    ['a language that is none', outline(FEED, ' language="x; y"'), [`${FEED} Post post.example und`]],
    ['each address once', outline(FEED) + outline(`${FEED}#top`), [`${FEED} Post post.example und`]],
    [
      'what is commented out',
      `<!-- ${outline(FEED)} <!-- --> ${outline('https://b.example/')}`,
      ['https://b.example/ Post b.example und'],
    ],
    [
      'a comment without an end',
      `${outline(FEED)}<!-- ${outline('https://b.example/')}`,
      [`${FEED} Post post.example und`],
    ],
    [
      'what is cut off',
      `${outline(FEED)}<outline text="Cut" xmlUrl="https://b.exa`,
      [`${FEED} Post post.example und`],
    ],
  ])('takes %s', (_what, body, feeds) => {
    expect(told(opml(body))).toEqual(feeds);
  });

  it.each([
    ['a page', '<!doctype html><title>No list</title>', 'invalid'],
    ['nothing', '', 'invalid'],
    ['what is too long', opml('x'.repeat(3_000_000)), 'too-large'],
  ])('refuses %s', (_what, text, code) => {
    expect(told(text)).toEqual([code]);
  });

  it('knows no entities but those of XML', () => {
    const bomb = '<!DOCTYPE opml [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>';
    expect(told(bomb + opml(outline(FEED, ' title="&b;"')))).toEqual([`${FEED} &b; post.example und`]);
  });

  it.each(['http://127.0.0.1/feed', 'http://printer.local/rss', 'ftp://a.example/', 'feed', 'javascript:1'])(
    'counts %s, which may not be fetched',
    (url) => {
      expect(readOpml(opml(outline(url) + outline(FEED)))).toMatchObject({
        value: { refused: 1, over: 0, feeds: [{ url: FEED }] },
      });
    },
  );

  it('takes so many at most, and counts the others', () => {
    const all = Array.from({ length: MAX_FEEDS + 3 }, (_, n) => outline(`https://s${n}.example/`)).join('');
    const read = readOpml(opml(all));
    expect(read).toMatchObject({ value: { over: 3, refused: 0 } });
    expect(read.ok && read.value.feeds).toHaveLength(MAX_FEEDS);
  });

  it.each(['<outline ', '<outline a="', "<outline '", '<!--', '&#', '<outline xmlUrl=  '])(
    'is done with a million signs of %s at once',
    (piece) => {
      expect(readOpml(opml(piece.repeat(1_000_000 / piece.length))).ok).toBe(true);
    },
  );
});

/** Words as people and machines write them, with what XML minds. */
const words = fc
  .string({ unit: 'grapheme', maxLength: 40 })
  .map((text) => text.replace(/[\p{Cc}\s]+/gu, ' ').trim());
const feed: fc.Arbitrary<FeedChoice> = fc.record({
  url: fc.webUrl({ withQueryParameters: true }).map((url) => new URL(url).href),
  title: words,
  domain: fc.domain(),
  language: fc.constantFrom('en', 'de-AT', 'zh-Hant', 'und'),
  on: fc.boolean(),
});

describe('writeOpml', () => {
  it('is read again as it was, by outlets', () => {
    fc.assert(
      fc.property(fc.uniqueArray(feed, { selector: ({ url }) => url, maxLength: 12 }), (feeds) => {
        const read = readOpml(writeOpml(feeds));
        const wanted = feeds.map(({ on, ...listed }) => ({
          ...listed,
          title: listed.title || listed.domain,
        }));
        const byUrl = (one: { url: string }, two: { url: string }) => (one.url < two.url ? -1 : 1);
        expect(read.ok && read.value.feeds.toSorted(byUrl)).toEqual(
          wanted.map((one) => ({ ...one, domain: one.domain.replace(/^www\./, '') })).toSorted(byUrl),
        );
      }),
    );
  });

  it('writes outlines by outlet', () => {
    const post = { url: FEED, title: 'Post & Sons', domain: 'post.example', language: 'en', on: true };
    const text = writeOpml([post, { ...post, url: 'https://post.example/world', language: 'und' }]);
    expect(text.split('\n').map((line) => line.trim())).toEqual([
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<opml version="2.0">',
      '<head><title>Variorum</title></head>',
      '<body>',
      '<outline text="Post &amp; Sons">',
      `<outline type="rss" text="Post &amp; Sons" title="Post &amp; Sons" xmlUrl="${FEED}" htmlUrl="https://post.example/" language="en"/>`,
      '<outline type="rss" text="Post &amp; Sons" title="Post &amp; Sons" xmlUrl="https://post.example/world" htmlUrl="https://post.example/"/>',
      '</outline>',
      '</body>',
      '</opml>',
      '',
    ]);
  });
});
