/** What a feed tells on its way into the library: what is new of it, all at once. */
import { hashOf } from '../../core/events/hash';
import type { TextReport } from '../../core/model';
import { ok, type Result } from '../../core/result';
import type { Feed, FeedItem, Source } from '../../core/sources/model';
import type { World } from '../ports';
import { reportOfItem } from './report-of-item';

const DAY = 86_400_000;
/** Summaries are forgotten after so many days, in milliseconds: an event is over by then, or kept. */
export const FEED_EXPIRY = 5 * DAY;
/** Older items are no news, and would be forgotten before their event is. */
const OLDEST = 4 * DAY;
/** Items of a source that are known again: several times as many as a feed has. */
const MAX_SEEN = 500;
/** What has expired goes as new things come, at least as fast. */
const FORGOTTEN = 100;

export interface TakenIn {
  /** Items that the feed has. */
  items: number;
  /** Of these, new ones. */
  taken: number;
  /** Hashes of items that need not be looked at again, the latest first. */
  seen: number[];
}

/** All of it or nothing. `seen`: as it was answered the last time. */
export async function takeIn(
  world: Pick<World, 'library' | 'now'>,
  source: Source,
  feed: Feed,
  seen: number[],
): Promise<Result<TakenIn>> {
  const now = world.now();
  const known = new Set(seen);
  const items = feed.items.map((item) => ({ item, hash: hashOf(item.url) }));
  const fresh = items.filter(({ item, hash }) => !known.has(hash) && isNews(item, now));
  const reports = fresh.map(({ item }) => reportOfItem(item, feed, publisherOf(item, source), now));
  const put = await takeReports(world, reports);
  if (!put.ok) return put;
  const all = [...new Set([...items.map(({ hash }) => hash), ...seen])];
  return ok({ items: items.length, taken: put.value, seen: all.slice(0, Math.max(MAX_SEEN, items.length)) });
}

/** A feed may link to other outlets' reports: these are by whom the item names, or by their host. */
function publisherOf({ url }: FeedItem, source: Source): Source {
  const host = new URL(url).hostname;
  const isOwn = source.outlet === null || isOfOutlet(host, source.outlet.domain);
  return isOwn ? source : { ...source, outlet: null };
}

/** Within its domain, or under its name elsewhere: `news.example` is at `www.news.example` and `news.co.example`, too. */
function isOfOutlet(host: string, domain: string): boolean {
  const [name = domain] = domain.split('.');
  return `.${host}`.endsWith(`.${domain}`) || host.split('.').includes(name);
}

const isNews = ({ title, published }: FeedItem, now: number): boolean =>
  title.trim() !== '' && (published === null || !(Date.parse(published) < now - OLDEST));

/** Reports that are known by their summaries, each put where it belongs. Answers how many were new. */
export const takeReports = (
  world: Pick<World, 'library' | 'now'>,
  reports: TextReport[],
): Promise<Result<number>> =>
  takeGroups(
    world,
    reports.map((report) => [report]),
  );

/** Reports of one event in each group, the one that tells it first. Answers how many were new. `standing`: see the port. */
export async function takeGroups(
  { library, now }: Pick<World, 'library' | 'now'>,
  groups: TextReport[][],
  standing?: ReadonlySet<string>,
): Promise<Result<number>> {
  const at = now();
  await library.forget(at, FORGOTTEN);
  if (groups.length === 0) return ok(0);
  return library.takeIn(groups, at + FEED_EXPIRY, standing);
}
