// @vitest-environment happy-dom
/** What is at an address that was typed: a feed, a page that names feeds, or neither. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { findFeeds, hostsAt, typedAddress } from '../../../entrypoints/options/find-feeds';
import type { FetchWish } from '../../../lib/app/sources/ports';
import { feedLinks } from '../../../lib/page/feed-links';
import { outletOf } from '../../fixtures/source-states';
import { type Answer, fakeWeb } from '../app/web';

const fake = vi.hoisted(() => ({ get: async (_: FetchWish): Promise<unknown> => undefined }));
vi.mock('../../../lib/platform/fetch', () => ({
  fetchPort: { get: (wish: FetchWish) => fake.get(wish) },
}));

const ADDRESS = 'https://harbour.example/news';
const rss = (head: string): string =>
  `<rss version="2.0"><channel>${head}<item><title>A</title><link>https://harbour.example/a</link></item></channel></rss>`;
const page = (head: string): string =>
  `<!doctype html><html><head><title>News</title>${head}</head><body><p>Words.</p></body></html>`;
const link = (href: string, title: string): string =>
  `<link rel="alternate" type="application/rss+xml" href="${href}" title="${title}">`;

const OUTLETS = [{ ...outletOf('Coast Radio', 'KE', 'sw'), others: ['coast.example'] }];
const at = (answer: Answer) => {
  fake.get = fakeWeb({ web: { [ADDRESS]: answer } }).fetch.get;
  return findFeeds(ADDRESS, OUTLETS);
};
beforeEach(() => {
  vi.stubGlobal('variorumRead', () => undefined);
  vi.stubGlobal('variorumTools', { feeds: feedLinks });
  fake.get = async () => undefined;
});

describe('what is typed', () => {
  it.each([
    ['harbour.example', 'https://harbour.example/'],
    ['http://harbour.example/feed#top', 'http://harbour.example/feed'],
    ['localhost:8080', null],
    ['192.168.1.1/feed', null],
    ['ftp://harbour.example/', null],
    ['two words', null],
  ])('%s is %s', (typed, address) => {
    expect(typedAddress(typed)).toBe(address);
  });

  it.each([
    ['https://harbour.example/', ['harbour.example', 'www.harbour.example']],
    ['https://www.harbour.example/feed', ['www.harbour.example', 'harbour.example']],
  ])('%s may need %j', (address, hosts) => {
    expect(hostsAt(address)).toEqual(hosts);
  });
});

describe('a feed', () => {
  it.each([
    [
      'under its own name, with the site that it belongs to',
      rss('<title>Harbour Times</title><link>https://www.times.example/</link><language>en-gb</language>'),
      { url: ADDRESS, title: 'Harbour Times', domain: 'times.example', language: 'en-GB', on: true },
    ],
    [
      'without a name',
      rss(''),
      { url: ADDRESS, title: 'harbour.example', domain: 'harbour.example', language: 'und', on: true },
    ],
    [
      'of an outlet that is known, under the name of the outlet',
      rss('<title>RSS: all of it</title><link>https://coast.example/</link>'),
      { url: ADDRESS, title: 'Coast Radio', domain: 'coast-radio.example', language: 'sw', on: true },
    ],
  ])('is taken %s', async (_what, body, taken) => {
    expect(await at(body)).toEqual({ ok: true, value: { taken } });
  });

  it('is kept under the address where it came from in the end', async () => {
    const address = 'https://www.harbour.example/feed.xml';
    expect(await at({ body: rss(''), address })).toMatchObject({ value: { taken: { url: address } } });
  });
});

describe('a page', () => {
  it('names its feeds', async () => {
    const site = '<meta property="og:site_name" content=" Harbour Times ">';
    const found = await at(page(site + link('/top.xml', 'Top') + link('https://feeds.example/w', 'World')));
    const choice = { title: 'Harbour Times', domain: 'harbour.example', language: 'und', on: true };
    expect(found).toEqual({
      ok: true,
      value: {
        feeds: [
          { label: 'Top', choice: { ...choice, url: 'https://harbour.example/top.xml' } },
          { label: 'World', choice: { ...choice, url: 'https://feeds.example/w' } },
        ],
      },
    });
  });

  it.each<[string, Answer, string]>([
    ['names none', page(''), 'not-feed'],
    ['names private ones only', page(link('http://127.0.0.1/feed', 'Own')), 'not-feed'],
    ['is empty', '', 'not-feed'],
    ['is gone', { status: 404, body: rss('') }, 'gone'],
    ['is behind a server that is busy', { status: 429, retryAt: null }, 'busy'],
    ['does not come', { fails: 'too-slow' }, 'too-slow'],
  ])('that %s gives %s', async (_what, answer, code) => {
    expect(await at(answer)).toMatchObject({ ok: false, problem: { code } });
  });
});
