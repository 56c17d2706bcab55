/** Hosts: whose a host is, and the page's own address where another host only passes the page on. */

const MAX_URL = 2000;

/** An http(s) address; null for all else. */
export function parseAddress(value: string | null | undefined, base?: string): URL | null {
  if (!value || value.length > MAX_URL || !URL.canParse(value, base || undefined)) return null;
  const url = new URL(value, base || undefined);
  return /^https?:$/.test(url.protocol) ? url : null;
}

/** What countries put between name and country: `co.uk`, `com.au`, `or.jp`. */
const BETWEEN = /^(?:com?|org?|net?|gov|go[vb]?|gouv|govt|gub|edu?|ac|mil|info|press|web|nom|in|nic|id|gen)$/;
/** Hosts under which everyone has a site of their own. */
const SHARED =
  /^(?:blogspot|wordpress|substack|medium|tumblr|typepad|bearblog|beehiiv|wixsite|weebly|squarespace|webflow|netlify|vercel|github|gitlab|pages|livejournal|over-blog|hatenablog|ghost|go|blogger|canalblog|skyrock|altervista|free|web|home)\.(?:com|io|app|dev|net|blog|org|fr|page)$/;

/** The domain that its owner registered: `bbc.co.uk` of `news.bbc.co.uk`. By a rule that knows most countries, not all. */
export function registrable(host: string): string {
  const parts = host.split('.');
  const two = parts.slice(-2).join('.');
  const isBetween = (parts.at(-1) ?? '').length === 2 && BETWEEN.test(parts.at(-2) ?? '');
  const isShared = SHARED.test(two) || (isBetween && parts.at(-3) === 'blogspot');
  return parts.slice(isBetween && isShared ? -4 : isBetween || isShared ? -3 : -2).join('.');
}

/** The name in a domain: `bbc` of `news.bbc.co.uk`. */
export const labelOf = (host: string): string => registrable(host).split('.')[0] ?? '';

/** Subdomains by which one outlet shows the same to other devices, countries and languages. */
const EDITION = /^(?:www?\d?|m|mobile|amp|touch|lite|edition|international|global|intl|[a-z]{2})$/;

/** Host name without `www.`, and without what only names a device, a country or a language; '' where there is none. */
export function domainOf(address: string): string {
  const host = parseAddress(address)?.hostname ?? '';
  const own = registrable(host);
  const before = host.slice(0, -own.length).split('.').filter(Boolean);
  while (before[0] !== undefined && EDITION.test(before[0])) before.shift();
  return [...before, own].filter(Boolean).join('.');
}

/** Do both lie under one registered domain? */
export const sameSite = (a: string, b: string): boolean =>
  registrable(parseAddress(a)?.hostname ?? '') === registrable(parseAddress(b)?.hostname ?? '');

/** Translators write dots as hyphens, and hyphens twice. */
const unfold = (host: string): string => host.replace(/--|-/g, (found) => (found === '--' ? '-' : '.'));

type Inner = (url: URL) => string | null | undefined;
const inPath =
  (pattern: RegExp): Inner =>
  ({ pathname, search }) => {
    const found = pattern.exec(pathname);
    if (!found?.groups) return null;
    const { s, rest } = found.groups;
    return `http${s === 's/' ? 's' : ''}://${rest}${search}`;
  };

/** Hosts that pass on others' pages, and where in their addresses the page's own stands. */
const PASSING: [host: RegExp, inner: Inner][] = [
  [/(?:^|\.)(?:cdn\.ampproject\.org|bing-amp\.com)$/, inPath(/^\/[a-z]\/(?<s>s\/)?(?<rest>.+)$/)],
  [/^(?:www\.)?google\.[a-z.]{2,6}$/, inPath(/^\/amp\/(?<s>s\/)?(?<rest>.+)$/)],
  [
    /\.translate\.goog$/,
    ({ hostname, pathname, search }) =>
      `https://${unfold(hostname.slice(0, -'.translate.goog'.length))}${pathname}${search}`,
  ],
  [/^translate\.google\.[a-z.]{2,6}$/, ({ searchParams }) => searchParams.get('u')],
  [/^translate\.yandex\.[a-z.]{2,6}$/, ({ searchParams }) => searchParams.get('url')],
  [
    /^web\.archive\.org$/,
    ({ pathname }) => /^\/web\/\d{4,14}(?:[a-z]{2}_)?\/(https?:\/\/?.+)$/.exec(pathname)?.[1],
  ],
];

/** The page's own address, where it was opened at a cache's, a translator's or an archive's; else the address itself. */
export function originalOf(address: string): URL | null {
  const url = parseAddress(address);
  const passing = url && PASSING.find(([host]) => host.test(url.hostname));
  const inner = url && passing ? parseAddress(passing[1](url)) : null;
  return inner ?? url;
}
