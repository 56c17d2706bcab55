/** A feed of each kind, whole and sound: `tests/fixtures/feeds`. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFeed } from '../../../../../lib/core/sources/feed/read';
import { item, read, rss } from '../../../../fixtures/feeds/build';

const FOLDER = 'tests/fixtures/feeds';

describe('readFeed', () => {
  it.each([
    ['rss-2', 'xml', 'https://valley-post.example/feed/'],
    ['rss-0.91', 'xml', 'http://hill-courier.example/rss.xml'],
    ['rss-0.90', 'xml', 'http://dale-sheet.example/rss.rdf'],
    ['rdf', 'xml', 'https://talbote.example/rdf'],
    ['atom-1', 'xml', 'https://gazette.example/atom.xml'],
    ['atom-0.3', 'xml', 'https://moor-ledger.example/atom'],
    ['json-feed', 'feed', 'https://island-wire.example/feed.json'],
    ['news-sitemap', 'xml', 'https://river-times.example/news.xml'],
  ])('reads %s', (name, extension, address) => {
    const bytes = new Uint8Array(readFileSync(`${FOLDER}/${name}.${extension}`));
    const expected: unknown = JSON.parse(readFileSync(`${FOLDER}/${name}.json`, 'utf8'));
    expect(readFeed(bytes, { type: '', charset: '', address })).toEqual({ ok: true, value: expected });
  });

  it.each([
    ['text/html', 'en_GB', 'en-GB'],
    ['application/json', 'en-us, en', 'en-US'],
    ['', 'zh-hant-tw', 'zh-Hant-TW'],
    ['image/png', 'English', null],
    ['', 'e', null],
  ])('goes by what it finds, not by its type %j; language %j is %j', (type, told, language) => {
    const feed = rss(`<language>${told}</language>${item('One')}`);
    expect(read(feed, '', type)).toMatchObject({ ok: true, value: { language, items: [{ title: 'One' }] } });
  });

  it.each<[inside: string, minutes: number | null]>([
    ['<ttl>30</ttl>', 30],
    ['<ttl>0</ttl>', null],
    ['<ttl>soon</ttl>', null],
    ['<ttl>-5</ttl>', null],
    ['<sy:updatePeriod> hourly </sy:updatePeriod>', 60],
    ['<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>', 15],
    ['<sy:updatePeriod>weekly</sy:updatePeriod><sy:updateFrequency>0</sy:updateFrequency>', 10_080],
    ['<sy:updatePeriod>constructor</sy:updatePeriod>', null],
    ['<ttl>5</ttl><sy:updatePeriod>daily</sy:updatePeriod>', 1440],
  ])('reads how often it may be asked: %s', (inside, minutes) => {
    const every = minutes === null ? null : minutes * 60_000;
    expect(read(rss(inside))).toMatchObject({ ok: true, value: { every } });
  });

  it.each<[what: string, text: string, code: string, message: string]>([
    ['nothing', '', 'unreadable', 'the answer is empty'],
    ['white space', ' \n\ufeff ', 'unreadable', 'the answer is empty'],
    ['a page', '<!doctype html><html><body><item>x</item></body></html>', 'not-feed', 'web page'],
    [
      'a page in XML',
      '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><rss/></html>',
      'not-feed',
      'web page',
    ],
    [
      'a list of sitemaps',
      '<sitemapindex><sitemap><loc>https://a.example/</loc></sitemap></sitemapindex>',
      'not-feed',
      'lists sitemaps',
    ],
    [
      'a sitemap without news',
      '<urlset><url><loc>https://a.example/</loc></url></urlset>',
      'not-feed',
      'without news',
    ],
    ['other XML', '<opml><body/></opml>', 'not-feed', 'no feed'],
    ['other JSON', '{"items":[{"url":"https://a.example/","title":"A"}]}', 'not-feed', 'JSON'],
    ['a JSON list', '[1]', 'not-feed', 'JSON'],
    ['broken JSON', '{"a', 'not-feed', 'JSON'],
    ['plain text', 'Not found', 'unreadable', 'neither XML nor JSON (text/plain)'],
  ])('says what is wrong with %s', (_what, text, code, message) => {
    const answer = read(text, '', 'text/plain');
    expect(answer).toMatchObject({ ok: false, problem: { code } });
    expect(answer.ok || answer.problem.message).toContain(message);
  });

  it.each([
    ['a feed', '<rss><channel><title>T</title></channel></rss>'],
    ['a sitemap of news', '<urlset xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"></urlset>'],
    ['a JSON Feed', '{"version":"https://jsonfeed.org/version/1"}'],
  ])('takes %s without items', (_what, text) => {
    expect(read(text)).toMatchObject({ ok: true, value: { items: [] } });
  });
});
