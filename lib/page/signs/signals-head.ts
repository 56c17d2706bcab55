/**
 * What a page's title, head, JSON-LD and body class say about it. Only ids, tag names and attributes are read: nothing
 * forces a layout, and a page of any size costs about the same. Runs on every page of a switched-on site, where each element
 * that is touched gets a wrapper in our world: of the metas, the browser itself finds those that may matter.
 */
import { countWords, kindOf, spaced } from './signals-address';

/** A head that has more is no better known by them. */
const MAX_METAS = 100;
/** JSON-LD is looked at by pattern, not parsed: broken JSON tells its type too, and the cost stays bounded. */
const MAX_JSON = 20_000;
/** `AnalysisNewsArticle` and `LiveBlogPosting` are articles, `JobPosting` is none. */
const ARTICLE = /"@type"\s*:\s*(?:\[\s*)?"\w{0,30}(?:Article|gPosting|Report|OpinionPiece)"/;
const PRODUCT = /"@type"\s*:\s*(?:\[\s*)?"(?:Product|\w{0,20}Offer|Service|Software|Recipe|Job|Event|Course)/;
const METAS =
  '|meta-published article:published_time datepublished date dc.date dcterms.date pubdate publish-date ' +
  '|meta-article article:author article:section article:tag news_keywords ' +
  '|og-product og:price:amount product:price:amount ' +
  '|og-type og:type ';
/** Finds all that `METAS` has, and little else. */
const MAY_MATTER =
  '[property^="article:"],[property="og:type"],[property$="price:amount"],[name*="dat" i],[name*="_key"],[itemprop*="dat" i]';
const TYPES = '|og-article article newsarticle news post |og-product product |og-website website profile ';
const CLASSES =
  '|class-list error404 404 home archive category search tag author product woocommerce forum shop collection |class-single single article default story ';

function metaSign(meta: Element): string {
  const name =
    meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? '';
  const sign = kindOf(METAS, name.toLowerCase());
  const content = sign && (meta.getAttribute('content') ?? '').trim().toLowerCase();
  return content && sign === 'og-type'
    ? kindOf(TYPES, content.split('.', 1)[0] as string) || 'og-other'
    : content && sign;
}

/** Headlines have more words than names of sections and people. */
const isHeadline = (text: string): boolean => countWords(text) > 4;

/** What costs no more than the address: the title is told as text. */
export const titleSigns = (document: Document): string[] =>
  isHeadline(document.title.slice(0, 500)) ? ['long-title'] : [];

/** Signs that metas and the class of the body show. */
export function headSigns(document: Document): string[] {
  const signs: string[] = [];
  const add = (sign: string): void => {
    if (sign && !signs.includes(sign)) signs.push(sign);
  };
  const metas = document.head?.querySelectorAll(MAY_MATTER) ?? [];
  for (let at = 0; at < metas.length && at < MAX_METAS; at++) add(metaSign(metas[at] as Element));
  const names = spaced((document.body?.getAttribute('class') ?? '').slice(0, 1000).toLowerCase()).split(' ');
  for (let at = 0; at < names.length; at++) add(kindOf(CLASSES, names[at] as string));
  return signs;
}

/** The first headline of the highest order. */
export const firstHeadline = (document: Document): Element | undefined =>
  document.getElementsByTagName('h1')[0] ?? document.getElementsByTagName('h2')[0];

export const headlineSigns = (document: Document): string[] =>
  isHeadline((firstHeadline(document)?.textContent ?? '').replace(/\s+/g, ' ')) ? ['long-headline'] : [];

/** What JSON-LD says that the page is. */
export function jsonSigns(document: Document): string[] {
  let json = '';
  for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
    if (json.length < MAX_JSON) json += (script.textContent ?? '').slice(0, MAX_JSON);
  return [...(ARTICLE.test(json) ? ['ld-article'] : []), ...(PRODUCT.test(json) ? ['ld-product'] : [])];
}
