/**
 * What a page's title, head, JSON-LD and body class say about it. Only ids, tag names and attributes are read: nothing
 * forces a layout, and a page of any size costs about the same. Runs on every page of a switched-on site, where each element
 * that is touched gets a wrapper in our world: of the metas, the browser itself finds those that may matter.
 */
import { countWords, kindOf, spaced } from './signals-address';

/** Metas and classes: a page that has more is no better known by them. */
const MOST = 100;
/** JSON-LD is not parsed: broken JSON tells its types too, and the cost stays bounded. */
const MAX_JSON = 20_000;
const MAX_TYPES = 60;
const METAS =
  '|meta-published article:published_time datepublished date dc.date dcterms.date pubdate publish-date ' +
  '|meta-article article:author article:section article:tag news_keywords ' +
  '|og-type og:type ';
/** Finds all that `METAS` has, and little else. */
const MAY_MATTER =
  '[property^="article:"],[property="og:type"],[name*="dat" i],[name*="_key"],[itemprop*="dat" i]';
/** Those that most pages of other kinds have tell nothing: `og-usual` has no weight. */
const TYPES = '|og-article article newsarticle news post |og-usual website profile product ';
const CLASSES =
  '|class-list error404 404 home archive category search tag author product woocommerce forum shop collection |class-single single article default story ';

function metaSign(meta: Element): string {
  // It was found by one of these.
  const name = (meta.getAttribute('property') ??
    meta.getAttribute('name') ??
    meta.getAttribute('itemprop')) as string;
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
  isHeadline(document.title.slice(0, 1000)) ? ['long-title'] : [];

/** What `signOf` says of each, once. */
function signsOfEach<T>(list: ArrayLike<T>, signOf: (one: T) => string): string[] {
  const signs: string[] = [];
  for (let at = 0; at < list.length && at < MOST; at++) {
    const sign = signOf(list[at] as T);
    if (sign && !signs.includes(sign)) signs.push(sign);
  }
  return signs;
}

export const metaSigns = (document: Document): string[] =>
  signsOfEach(document.head?.querySelectorAll(MAY_MATTER) ?? [], metaSign);

/** Signs that the class of the body shows. */
export const classSigns = (document: Document): string[] =>
  signsOfEach(spaced((document.body?.className ?? '').slice(0, 1000).toLowerCase()).split(' '), (name) =>
    kindOf(CLASSES, name),
  );

/** Nothing where there is no such node. */
export const textOf = (node: Node | null | undefined): string => node?.textContent ?? '';

/** The first headline of the highest order. */
export const firstHeadline = (document: Document): Element | null =>
  document.querySelector('h1') ?? document.querySelector('h2');

export const headlineSigns = (document: Document): string[] =>
  isHeadline(textOf(firstHeadline(document)).trim().replaceAll('\n', ' ')) ? ['long-headline'] : [];

/** What JSON-LD says that the page is. */
export function jsonSigns(document: Document): string[] {
  let json = '';
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  for (let at = 0; at < scripts.length && json.length < MAX_JSON; at++)
    json += textOf(scripts[at]).slice(0, MAX_JSON);
  let types = ' ';
  // Behind each name, the first text: of several types that is one.
  const parts = json.split('"@type"', MAX_TYPES);
  for (let at = 1; at < parts.length; at++) types += `${(parts[at] as string).split('"', 2)[1]} `;
  const signs: string[] = [];
  // `AnalysisNewsArticle` and `LiveBlogPosting` are articles, `JobPosting` is none.
  if (/(?:Article|gPosting|Report|OpinionPiece) /.test(types)) signs.push('ld-article');
  if (/ (?:Product|\w{0,20}Offer|Service|Software|Recipe|Job|Event|Course)/.test(types))
    signs.push('ld-product');
  return signs;
}
