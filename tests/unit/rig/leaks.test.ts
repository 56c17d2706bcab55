import { describe, expect, it } from 'vitest';
import { leaksIn } from '../../e2e/rig/leaks';
import type { Recorded } from '../../e2e/rig/recorder';

const READ = 'http://osse-courier.example/bridge-0.html';
const ask = (address: string, headers: Record<string, string> = {}): Recorded => {
  const { host, pathname, search } = new URL(address);
  return { host, path: pathname + search, headers: { host, accept: '*/*', ...headers }, at: 0, beside: 0 };
};
const FEED = 'http://quay-news.example/feed.json';
/** Of a host where a page was opened, but no page asks for it. */
const OWN_FEED = 'http://osse-courier.example/feed.xml';

const leaks = (request: Recorded): string[] => leaksIn([request], [READ], (address) => address === OWN_FEED);

describe('leaksIn', () => {
  it.each<[what: string, request: Recorded]>([
    ['a plain fetch', ask(FEED)],
    ['marks of the last answer', ask(FEED, { 'if-none-match': '"5"' })],
    ['a page with its own cookies and referrers', ask(READ, { cookie: 'a=b', referer: READ })],
    ['a fetch from the same host', ask(OWN_FEED)],
  ])('finds nothing in %s', (_what, request) => {
    expect(leaks(request)).toEqual([]);
  });

  it.each<[what: string, request: Recorded]>([
    ['a cookie', ask(FEED, { cookie: 'a=b' })],
    ['a cookie to the host of the page', ask(OWN_FEED, { cookie: 'a=b' })],
    ['a referrer', ask(FEED, { referer: 'http://quay-news.example/' })],
    ['the extension', ask(FEED, { origin: 'moz-extension://5b0a5d1e' })],
    ['an address that was read, in the path', ask(`${FEED}?about=/bridge-0.html`)],
    ['a host that was read, in a header', ask(FEED, { 'x-from': 'osse-courier.example' })],
  ])('finds %s', (_what, request) => {
    expect(leaks(request)).toHaveLength(1);
  });
});
