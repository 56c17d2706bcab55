/**
 * Pages that load one article after the other: the one that the address names, else the first, as if it stood there
 * alone. Most pages are left as they are.
 */
import { titleParts } from './headline';

const ARTICLES = 'article, [itemtype*="Article"], [itemtype*="Posting"]';
/** Attributes that name an article's own address. */
const ADDRESSES = ['data-url', 'data-href', 'data-permalink', 'data-canonical', 'data-link', 'itemid'];
const OWN_LINK =
  'h1 a[href], h2 a[href], a[rel~="bookmark"], link[itemprop="mainEntityOfPage"], link[itemprop="url"], meta[itemprop="mainEntityOfPage"]';
/** Less is a teaser. In characters. */
const LITTLE = 250;
/** What the head says of the site is true of all its articles. */
const OF_SITE = /^(og:site_name|og:locale|application-name)$/i;
const MOST = 200;

function pathOf(address: string | null | undefined, base: string): string | null {
  if (!address || !URL.canParse(address, base || 'https://page.invalid')) return null;
  return new URL(address, base || 'https://page.invalid').pathname.replace(/\/$/, '');
}

function pathOfArticle(article: Element, base: string): string | null {
  const named = ADDRESSES.map((name) => article.getAttribute(name)).find((value) => value);
  const link = article.querySelector(OWN_LINK);
  const told =
    named ?? link?.getAttribute('href') ?? link?.getAttribute('content') ?? link?.getAttribute('itemid');
  return pathOf(told, base);
}

/** Articles that each have their own headline and address; none is within another. */
function severalIn(document: Document, base: string): { element: Element; path: string | null }[] {
  const all = Array.from(document.querySelectorAll(ARTICLES)).slice(0, MOST);
  const long = all.filter(
    (one) => (one.textContent ?? '').length >= LITTLE && !one.parentElement?.closest(ARTICLES),
  );
  const told = long
    .map((element) => ({ element, path: pathOfArticle(element, base) }))
    .filter(({ element, path }) => path || element.querySelector('h1'));
  const paths = new Set(told.map(({ path }, index) => path ?? index));
  return paths.size === told.length ? told : [];
}

/** Takes away what the head says of another article. */
function forgetHead(document: Document, path: string, article: Element | undefined): void {
  for (const meta of Array.from(document.querySelectorAll('meta[property], meta[name]')))
    if (!OF_SITE.test(meta.getAttribute('property') ?? meta.getAttribute('name') ?? '')) meta.remove();
  for (const script of Array.from(document.querySelectorAll('script[type*="ld+json" i]')))
    if (!(script.textContent ?? '').replaceAll('\\/', '/').includes(path)) script.remove();
  for (const link of Array.from(document.querySelectorAll('link[rel~="canonical" i]'))) link.remove();
  const title = document.querySelector('title');
  const headline = article?.querySelector('h1, h2, h3')?.textContent?.trim();
  if (title && headline)
    title.textContent = `${headline} | ${titleParts(title.textContent ?? '').at(-1) ?? ''}`;
}

/** The document itself, or a copy of it with the one article that was opened at `url`. */
export function oneArticle(document: Document, url: string): Document {
  const base = url || (document.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? '');
  const several = severalIn(document, base);
  if (several.length < 2) return document;
  const path = pathOf(url, base) ?? '';
  const named = several.findIndex((one) => one.path === path);
  const first = several.findIndex(({ element }) => element.querySelector('h1'));
  const chosen = named >= 0 ? named : Math.max(0, first);
  const copy = document.cloneNode(true) as Document;
  const copies = severalIn(copy, base).map(({ element }) => element);
  for (const [index, element] of copies.entries()) if (index !== chosen) element.remove();
  const canonical = copy.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  if (named > 0 && pathOf(canonical, base) !== path) forgetHead(copy, path, copies[chosen]);
  return copy;
}
