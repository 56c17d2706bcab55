/**
 * Lists of feeds as other feed readers keep them: OPML 1.0 and 2.0. Only the start tags of outlines are looked for, so
 * broken XML is read as far as it goes, and entities of its own are none (docs/decisions/opml-by-tags.md).
 */
import { fail, ok, type Result } from '../result';
import { publicAddress } from './address';
import { MAX_FEEDS } from './model';

/** In UTF-16 units; 500 feeds have some 100 000. */
const MAX_OPML = 3_000_000;
const MAX_TITLE = 300;

/** A feed that a list names. */
export interface ListedFeed {
  /** In its normal form. */
  url: string;
  /** '' where it has none. */
  title: string;
  /** Host of the page that it belongs to, else its own, without `www.`. */
  domain: string;
  /** BCP 47, as the list says it; `und` where it does not. */
  language: string;
}

export interface FeedList {
  feeds: ListedFeed[];
  /** Addresses that were not taken: of this machine or its network, or not of the web. */
  refused: number;
  /** Feeds beyond the first 500. */
  over: number;
}

const OUTLINE = /<outline\s((?:"[^"<]*"|'[^'<]*'|[^"'<>])*)>/gi;
const ATTRIBUTE = /([a-z]{1,20})\s{0,20}=\s{0,20}(?:"([^"]*)"|'([^']*)')/gi;

/** Fails with `invalid` where it is no such list. */
export function readOpml(text: string): Result<FeedList> {
  if (text.length > MAX_OPML) return fail('too-large', `the list is longer than ${MAX_OPML} characters`);
  if (!/<opml[\s>]/i.test(text)) return fail('invalid', 'no <opml>');
  const all = [...withoutComments(text).matchAll(OUTLINE)]
    .map(([, inner = '']) => attributesOf(inner))
    .filter((outline) => outline.has('xmlurl'));
  const feeds = new Map(
    all.flatMap((outline) => {
      const feed = feedOf(outline);
      return feed ? [[feed.url, feed]] : [];
    }),
  );
  const refused = all.filter((outline) => !addressIn(outline, 'xmlurl')).length;
  const over = Math.max(0, feeds.size - MAX_FEEDS);
  return ok({ feeds: [...feeds.values()].slice(0, MAX_FEEDS), refused, over });
}

/** What is outlined in a comment is switched off there. */
const withoutComments = (text: string): string => {
  const [before = '', ...comments] = text.split('<!--');
  const after = (comment: string): string => comment.split('-->').slice(1).join('-->');
  return [before, ...comments.map(after)].join(' ');
};

type Outline = Map<string, string>;

const attributesOf = (inner: string): Outline =>
  new Map(
    [...inner.matchAll(ATTRIBUTE)].map(([, name = '', double, single]) => [
      name.toLowerCase(),
      plain(double ?? single ?? ''),
    ]),
  );

const addressIn = (outline: Outline, name: string): string | null =>
  publicAddress((outline.get(name) ?? '').trim());

function feedOf(outline: Outline): ListedFeed | null {
  const url = addressIn(outline, 'xmlurl');
  if (!url) return null;
  const home = addressIn(outline, 'htmlurl') ?? url;
  const title = (outline.get('title') || outline.get('text') || '').replace(/\s+/g, ' ').trim();
  const language = outline.get('language') ?? '';
  return {
    url,
    title: title.slice(0, MAX_TITLE),
    domain: new URL(home).hostname.replace(/^www\./, ''),
    language: /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(language) ? language : 'und',
  };
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{1,8}));/gi;

/** What a reference stands for; those that XML itself does not have stay as they are. */
const plain = (text: string): string =>
  text.replace(REFERENCE, (as, decimal?: string, hex?: string, name?: string) =>
    name === undefined
      ? letter(Number.parseInt(decimal ?? hex ?? '', decimal ? 10 : 16), as)
      : (NAMED[name] ?? as),
  );

const letter = (code: number, as: string): string =>
  code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : as;
