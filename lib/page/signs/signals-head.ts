/**
 * What a page's head, JSON-LD and body class say about it. Only ids, tag names and attributes are read:
 * nothing forces a layout, and a page of any size costs about the same. Runs on every page of a switched-on site.
 */
import { countWords, kindOf } from './signals-address';

/** A head that has more is no better known by them. */
const MAX_METAS = 100;
/** JSON-LD is looked at by pattern, not parsed: broken JSON tells its type too, and the cost stays bounded. */
const MAX_JSON = 20_000;
const TYPE = /"@type"\s*:\s*(?:\[\s*)?"([A-Za-z]{1,40})"/g;
/** `AnalysisNewsArticle` and `LiveBlogPosting` are articles, `JobPosting` is none. */
const ARTICLE = /(?:Article|gPosting|Report|OpinionPiece)$/;
const PRODUCT = /^(?:Product|.{0,20}Offer|Service|Software|Recipe|Job|Event|Course)/;
const METAS =
  '|meta-published article:published_time datepublished date dc.date dc.date.issued dcterms.date dcterms.issued pubdate publish-date parsely-pub-date ' +
  '|meta-article article:author article:section article:tag news_keywords parsely-section ' +
  '|og-product og:price:amount product:price:amount ' +
  '|og-type og:type ';
const CLASSES =
  '|class-list error404 404 home archive category search tag author product woocommerce forum shop collection |class-single single article default story ';

function metaSign(meta: Element): string | undefined {
  const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
  const sign = name ? kindOf(METAS, name.toLowerCase()) : undefined;
  if (!sign) return undefined;
  const content = (meta.getAttribute('content') ?? '').trim().toLowerCase();
  return sign === 'og-type' ? typeOf(content) : content && sign;
}

const typeOf = (content: string): string =>
  /article|news|story|post/.test(content)
    ? 'og-article'
    : /product|offer/.test(content)
      ? 'og-product'
      : /website|profile|book|object/.test(content)
        ? 'og-website'
        : 'og-other';

/** Between a headline and the outlet's name. */
const PARTS = / [|\-–—·:»] /;
/** Headlines have more words than names of sections and people. */
const isHeadline = (text: string): boolean => countWords(text.trim()) > 4;

/** Signs that title, metas and the class of the body show: what costs next to nothing. */
export function headSigns(document: Document): string[] {
  const signs = new Set<string | undefined>();
  const metas = document.head?.getElementsByTagName('meta') ?? [];
  for (const meta of Array.prototype.slice.call(metas, 0, MAX_METAS)) signs.add(metaSign(meta));
  const names = document.body?.getAttribute('class') ?? '';
  for (const name of names
    .slice(0, 1000)
    .toLowerCase()
    .split(/[\s_-]+/))
    signs.add(kindOf(CLASSES, name));
  if (document.title.slice(0, 500).split(PARTS).some(isHeadline)) signs.add('long-title');
  return [...signs].flatMap((sign) => sign || []);
}

/** The first headline of the highest order. */
export const firstHeadline = (document: Document): Element | undefined =>
  document.getElementsByTagName('h1')[0] ?? document.getElementsByTagName('h2')[0];

export const headlineSigns = (document: Document): string[] =>
  isHeadline(firstHeadline(document)?.textContent ?? '') ? ['long-headline'] : [];

/** What JSON-LD says that the page is. */
export function jsonSigns(document: Document): string[] {
  const signs = new Set<string>();
  for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
    for (const [, type = ''] of (script.textContent ?? '').slice(0, MAX_JSON).matchAll(TYPE))
      if (ARTICLE.test(type)) signs.add('ld-article');
      else if (PRODUCT.test(type)) signs.add('ld-product');
  return [...signs];
}
