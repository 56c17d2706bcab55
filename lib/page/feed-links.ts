/** The feeds that a site's page names. Nothing is fetched or guessed: only what stands on the page. */
import { publicAddress } from '../core/sources/address';
import { domainOf } from './who/site';

export interface FeedLink {
  /** Public http(s) address in its normal form. */
  url: string;
  /** '' where the page gives it none. */
  title: string;
}

export const MAX_FEED_LINKS = 20;
/** Links of a page that are looked at. */
const MAX_LOOKED_AT = 5000;
const MAX_TITLE = 300;

const TYPES =
  /^(?:application\/(?:rss|atom|rdf|feed)\+(?:xml|json)|(?:application|text)\/(?:xml|rss|atom))\b/i;
/** Paths by which feeds are known, where the page declares none. */
const LOOKS_SO =
  /(?:^|[/._-])(?:rss\d?|atom\d?|feeds?|rdf)(?:\.(?:xml|rss|rdf|json|php|aspx?|cms))?\/?$|\.(?:rss|rdf|atom)$|\/(?:rss|feeds?)\/[^?#]{1,200}$/i;
const OF_COMMENTS = /comment|kommentar|comentario|commenti|reacties|комментари|تعليق|コメント|评论/i;

/** Where relative addresses start; a parsed page that is not shown knows no address of its own. */
function baseOf(document: Document, address: string): string {
  const href = document.querySelector('base[href]')?.getAttribute('href') ?? '';
  return URL.canParse(href, address) ? new URL(href, address).href : address;
}

/** `feed://paper.example/` and `feed:https://paper.example/` are old ways to say what a link is. */
const addressIn = (href: string, base: string): string | null => {
  const plain = href
    .trim()
    .replace(/^feed:(?=https?:)/i, '')
    .replace(/^feed:/i, 'https:');
  return URL.canParse(plain, base) ? publicAddress(new URL(plain, base).href) : null;
};

const first = (document: Document, selector: string): Element[] =>
  Array.from(document.querySelectorAll(selector)).slice(0, MAX_LOOKED_AT);

const titled = (title: string | null): string =>
  (title ?? '').slice(0, 5000).replace(/\s+/g, ' ').trim().slice(0, MAX_TITLE);

function declared(document: Document, base: string): FeedLink[] {
  const links = first(document, 'link[rel~="alternate" i][href]');
  return links.flatMap((link) => {
    const url = addressIn(link.getAttribute('href') ?? '', base);
    const isFeed = TYPES.test(link.getAttribute('type')?.trim() ?? '');
    return url && isFeed ? [{ url, title: titled(link.getAttribute('title')) }] : [];
  });
}

/** Of this site, or of a host that is there for feeds; buttons of feed readers lead elsewhere. */
function isNear(url: string, address: string): boolean {
  const [one, two] = [`.${domainOf(url)}`, `.${domainOf(address)}`];
  return one.endsWith(two) || two.endsWith(one) || /^\.(?:feeds?\d?|rss)\./.test(one);
}

function likely(document: Document, base: string, address: string): FeedLink[] {
  return first(document, 'a[href]').flatMap((link) => {
    const url = addressIn(link.getAttribute('href') ?? '', base);
    const isFeed = url !== null && isNear(url, address) && LOOKS_SO.test(new URL(url).pathname);
    return isFeed ? [{ url, title: titled(link.textContent) }] : [];
  });
}

const ofComments = ({ url, title }: FeedLink): boolean =>
  OF_COMMENTS.test(`${title} ${new URL(url).pathname}`);

/**
 * Feeds in the page's order, each once, those of comments last: the ones that its head declares, else links that look like
 * feeds. `address`: where the page came from.
 */
export function feedLinks(document: Document, address: string): FeedLink[] {
  const base = baseOf(document, address);
  const told = declared(document, base);
  const found = told.length > 0 ? told : likely(document, base, address);
  const once = [...new Map(found.toReversed().map((link) => [link.url, link])).values()].toReversed();
  return [...once.filter((link) => !ofComments(link)), ...once.filter(ofComments)].slice(0, MAX_FEED_LINKS);
}
