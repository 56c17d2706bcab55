/** Whatever bytes come: no exception, caps hold, order stays. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publicAddress } from '../../../../../lib/core/sources/address';
import { MAX_TITLE } from '../../../../../lib/core/sources/feed/item';
import { MAX_ITEMS } from '../../../../../lib/core/sources/feed/read';
import { MAX_SUMMARY } from '../../../../../lib/core/sources/feed/summary';
import type { FeedItem } from '../../../../../lib/core/sources/model';
import { item, itemsOf, read, rss } from '../../../../fixtures/feeds/build';

const PIECES = [
  ...'<rss> <feed> <channel> <item> </item> <entry> </entry> <title> </title> <link> </link> <description> </description>'.split(
    ' ',
  ),
  ...'<pubDate> <![CDATA[ ]]> <!-- --> <!DOCTYPE [ ]> <? ?> < > & &amp; &#128; &lt; " \' / = xmlns:a="b" <p> </p> <script>'.split(
    ' ',
  ),
  ...'<urlset> <url> <loc> <news:title> <source> </source> <image> {"version":"https://jsonfeed.org/version/1","items":[ {} ]}'.split(
    ' ',
  ),
  ...['https://a.example/1', '/b', 'word', 'Thu, 26 Nov 2026 10:00 GMT', '\0', '\ud800', '\n', ' ', 'é'],
];
const broken = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join(''));

function expectSound({ url, title, summary, published, language, credit }: FeedItem): void {
  expect(publicAddress(url)).toBe(url);
  expect([title, summary, credit ?? 'x'].join(' ')).not.toMatch(/(?!\n)\p{Cc}|\p{Cs}/u);
  expect(title.trim()).toBe(title);
  expect(title.length).toBeGreaterThan(0);
  expect(title.length).toBeLessThanOrEqual(MAX_TITLE);
  expect(title + (credit ?? '')).not.toContain('\n');
  expect(summary.length).toBeLessThanOrEqual(MAX_SUMMARY);
  expect(summary).not.toMatch(/^\n|\n\n|\n$/);
  expect(published === null || !Number.isNaN(Date.parse(published))).toBe(true);
  expect(language === null || Intl.getCanonicalLocales(language)[0] === language).toBe(true);
}

function expectSoundAnswer(feed: string | Uint8Array, charset = ''): void {
  const answer = read(feed, charset);
  const items = answer.ok ? answer.value.items : [];
  if (!answer.ok) expect(answer.problem.message).toMatch(/^[^\n]{10,200}$/);
  expect(items.length).toBeLessThanOrEqual(MAX_ITEMS);
  items.forEach(expectSound);
}

describe('readFeed', () => {
  it('takes any bytes', () => {
    const charset = fc.constantFrom('', 'utf-8', 'gbk', 'utf-16le', 'iso-2022-jp', 'none', '\0');
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), charset, expectSoundAnswer));
  });

  it('takes any pieces of feeds', () => {
    fc.assert(
      fc.property(broken, (text) => {
        expectSoundAnswer(text);
        expectSoundAnswer(rss(item('One') + text + item('Two')));
        expectSoundAnswer(rss(item('One', `<description>${text}</description>`)));
      }),
      { numRuns: 300 },
    );
  });

  it('finds the first item, whatever comes after it', () => {
    fc.assert(
      fc.property(broken, (text) => {
        expect(itemsOf(rss(item('One') + text))[0]?.title).toBe('One');
      }),
    );
  });

  it('keeps the order of items', () => {
    const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{3,9}$/), { maxLength: MAX_ITEMS });
    fc.assert(
      fc.property(names, (all) => {
        expect(itemsOf(rss(all.map((name) => item(name)).join('x'))).map(({ title }) => title)).toEqual(all);
      }),
      { numRuns: 30 },
    );
  });

  it('reads a title as it was written', () => {
    const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
    const title = fc.stringMatching(/^[\wäß雪م.,!?'"-]{1,20}( [\wäß雪م.,!?'"&<>-]{1,20}){0,5}$/u);
    fc.assert(
      fc.property(
        title.filter((text) => !/[&<]\S/.test(text)),
        (text) => {
          expect(itemsOf(rss(item(escaped(text), '', '/1')))[0]?.title).toBe(text);
        },
      ),
    );
  });
});
