/** What is at an address that the person typed: a feed, or a page that names its feeds. */
import type { Found } from '../../components/options/sources/model';
import { fail, ok, type Result } from '../../lib/core/result';
import { publicAddress } from '../../lib/core/sources/address';
import { readFeed } from '../../lib/core/sources/feed/read';
import type { DirectoryOutlet, Feed, FeedChoice } from '../../lib/core/sources/model';
import { unread } from '../../lib/core/sources/schedule';
import { decode } from '../../lib/page/decode';
import { fetchPort } from '../../lib/platform/fetch';
import { readerTools } from '../page/read-page';
import { parsed } from '../page/trusted';

/** Bytes, unpacked. */
const MOST = 5_000_000;
const ACCEPT = 'application/rss+xml, application/atom+xml, application/feed+json, text/html;q=0.9, */*;q=0.5';
const MAX_TITLE = 300;

/** `paper.example` → `https://paper.example/`; null where it is no public address of the web. */
export const typedAddress = (typed: string): string | null =>
  publicAddress(/^[a-z]+:\/\//i.test(typed) ? typed : `https://${typed}`);

const plainHost = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

/** Hosts that the search may need: many sites lead from one of them to the other. */
export function hostsAt(address: string): string[] {
  const host = plainHost(address);
  return [...new Set([new URL(address).hostname, host, `www.${host}`])];
}

/** For hosts that may be fetched from. */
export async function findFeeds(address: string, outlets: DirectoryOutlet[]): Promise<Result<Found>> {
  const answer = await fetchPort.get({ address, accept: ACCEPT, most: MOST });
  if (!answer.ok) return answer;
  const bad = unread(answer.value, Date.now());
  if (bad?.type === 'failed') return { ok: false, problem: bad.problem };
  const { bytes, charset, address: from } = answer.value;
  const feed = readFeed(bytes, answer.value);
  if (feed.ok) return ok({ taken: choiceOf(from, feed.value, outlets) });
  const page = parsed(decode(bytes, charset));
  const links = (await readerTools())?.feeds(page, from) ?? [];
  const feeds = links.map(({ url, title }) => ({
    label: title,
    choice: choiceAt(url, { domain: plainHost(from), title: nameOf(page) || title }, outlets),
  }));
  return feeds.length > 0 ? ok({ feeds }) : fail('not-feed', 'no feed, and no page that names one');
}

const nameOf = (page: Document): string =>
  page.querySelector('meta[property="og:site_name"]')?.getAttribute('content')?.trim() ?? '';

const choiceOf = (url: string, { home, title, language }: Feed, outlets: DirectoryOutlet[]): FeedChoice => ({
  ...choiceAt(url, { domain: plainHost(home ?? url), title }, outlets),
  ...(language && { language }),
});

/** An outlet that is known goes by its own name, since its reports do. */
function choiceAt(
  url: string,
  { domain, title }: { domain: string; title: string },
  outlets: DirectoryOutlet[],
): FeedChoice {
  const outlet = outlets.find((one) => one.domain === domain || one.others.includes(domain));
  return {
    url,
    title: (outlet?.name ?? (title || domain)).slice(0, MAX_TITLE),
    domain: outlet?.domain ?? domain,
    language: outlet?.language ?? 'und',
    on: true,
  };
}
