/**
 * Feeds of every kind: RSS 0.90 to 2.0, RDF, Atom, JSON Feed, news sitemaps. What a file is, is told by what it holds; its
 * media type only words what is wrong. Broken files are read as far as they go. See docs/decisions/reading-feeds.md.
 */
import { fail, ok, type Result } from '../../result';
import type { Feed, FeedItem } from '../model';
import { Collector, type Raw } from './collect';
import { decodeFeed } from './decode';
import { everyOf } from './every';
import { type Fields, fieldsOf } from './fields';
import { type Around, dateOf, firstLine, itemOf, languageOf, MAX_TITLE } from './item';
import { readJson } from './json';
import { addressOf, baseOf } from './link';
import { shortened } from './plain';

/** Items that are taken of a feed. */
export const MAX_ITEMS = 200;

export interface FeedOrigin {
  /** Media type in small letters without parameters, '' for none. */
  type: string;
  /** As the server declares it, '' for none. */
  charset: string;
  /** Where it came from: relative addresses start there. */
  address: string;
}

/** What these are, in words; all others are no feeds that are known. */
const NO_FEEDS: Record<string, string> = {
  html: 'the answer is a web page, not a feed',
  sitemapindex: 'the answer lists sitemaps, not articles',
  urlset: 'the answer is a sitemap without news',
};

/** An entry of a sitemap that tells of no news is a page like any other. */
const isNews = (fields: Fields): boolean => firstLine(fields, 'news:title') !== '';

/** A sitemap of news may be empty for days; one that lists only other pages is none. */
function isFeed({ root, items }: Raw): boolean {
  if (root === 'urlset') return items.length === 0 || items.some(isNews);
  return root !== '' && !Object.hasOwn(NO_FEEDS, root);
}

/** Does the feed tell the oldest first? */
function isRising(items: Fields[], { language }: Around): boolean {
  const [first, last] = [items[0], items.at(-1)].map((item) =>
    Date.parse((item && dateOf(item, language ?? '')) ?? ''),
  );
  return first !== undefined && last !== undefined && first < last;
}

/** The newest ones in the feed's order, each address once. */
function itemsOf({ root, items }: Raw, around: Around): FeedItem[] {
  const news = root === 'urlset' ? items.filter(isNews) : items;
  const rising = news.length > MAX_ITEMS && isRising(news, around);
  const found = new Map<string, FeedItem>();
  for (const fields of rising ? news.toReversed() : news) {
    const item = found.size < MAX_ITEMS ? itemOf(fields, around) : null;
    if (item && !found.has(item.url)) found.set(item.url, item);
  }
  const taken = [...found.values()];
  return rising ? taken.toReversed() : taken;
}

function feedOf(raw: Raw, address: string): Feed {
  const { feed } = raw;
  const own = fieldsOf(feed, '').find((field) => baseOf(field, address) !== address);
  const home = addressOf(feed, baseOf(own, address));
  const [one] = raw.items;
  const title = shortened(
    firstLine(feed, 'title', 'dc:title') || firstLine(one ?? new Map(), 'news:name'),
    MAX_TITLE,
  );
  const language = languageOf(feed);
  const around = { base: own ? baseOf(own, address) : (home ?? address), title, language };
  return { title, home, language, items: itemsOf(raw, around), every: everyOf(feed) };
}

/**
 * A feed with its items in its order, capped. Never throws. `unreadable`: empty, or neither XML nor JSON; `not-feed`: any
 * other page or file, a sitemap without news, or a list of sitemaps.
 */
export function readFeed(bytes: Uint8Array, { type, charset, address }: FeedOrigin): Result<Feed> {
  const text = decodeFeed(bytes, charset).trim();
  if (text === '') return fail('unreadable', 'the answer is empty');
  const json = /^[{[]/.test(text);
  const raw = json ? readJson(text) : new Collector(text).read();
  if (raw && isFeed(raw)) return ok(feedOf(raw, address));
  if (!raw) return fail('not-feed', 'the answer is JSON, but no feed');
  const known = Object.hasOwn(NO_FEEDS, raw.root) ? NO_FEEDS[raw.root] : undefined;
  if (known) return fail('not-feed', known);
  return text.includes('<')
    ? fail('not-feed', 'the answer is no feed that is known')
    : fail('unreadable', `neither XML nor JSON${type && ` (${type.slice(0, 60)})`}`);
}
