/**
 * What a page's head, JSON-LD and body class say about it. Only ids, tag names and attributes are read:
 * nothing forces a layout, and a page of any size costs the same. Runs on every page of a switched-on site: no imports.
 */

/** JSON-LD is looked at by pattern, not parsed: broken JSON tells its type too, and the cost stays bounded. */
const MAX_JSON = 60_000;
const TYPE = /"@type"\s*:\s*(?:\[\s*)?"([A-Za-z]{1,40})"/g;
const TYPES: [name: string, types: RegExp][] = [
  ['ld-article', /^(\w*NewsArticle|Article|Report|BlogPosting|LiveBlogPosting|TechArticle|OpinionPiece)$/],
  [
    'ld-product',
    /^(Product|ProductGroup|Offer|AggregateOffer|Service|SoftwareApplication|Recipe|JobPosting|Event|Course)$/,
  ],
  ['ld-listing', /^(CollectionPage|ItemList|SearchResultsPage|ProfilePage|Blog)$/],
];
const PUBLISHED =
  /^((og:)?article:published_time|datepublished|date|dc(terms)?\.(date(\.issued)?|created|issued)|pubdate|publish-?date|parsely-pub-date|cxenseparse:recs:publishtime)$/;
const CLASSES: [name: string, words: RegExp][] = [
  [
    'class-list',
    /(^|[\s_-])(home|archive|category|search|tag|product|woocommerce|forum|shop|collection)([\s_-]|$)/i,
  ],
  ['class-single', /(^|[\s_-])(single|article|post-template-default|node-type-article|story)([\s_-]|$)/i],
];

function metaSigns(head: ParentNode, signs: Set<string>): void {
  for (const meta of Array.from(head.querySelectorAll('meta')).slice(0, 200)) {
    const name = (
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      meta.getAttribute('itemprop') ??
      ''
    ).toLowerCase();
    const content = (meta.getAttribute('content') ?? '').trim().toLowerCase();
    if (name === 'og:type') signs.add(`og-${typeOf(content)}`);
    else if (PUBLISHED.test(name) && content) signs.add('meta-published');
    else if (/^(article:(author|section|tag)|news_keywords|parsely-section)$/.test(name))
      signs.add('meta-article');
    else if (/^((product|og):price|product:)/.test(name)) signs.add('meta-price');
  }
}

function typeOf(content: string): string {
  if (/^(article|news|newsarticle|story|blogpost|post)$/.test(content)) return 'article';
  return /product|offer/.exec(content) ? 'product' : content === 'website' ? content : 'other';
}

function jsonSigns(document: Document, signs: Set<string>): void {
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  const text = Array.from(scripts, (script) => script.textContent)
    .join()
    .slice(0, MAX_JSON);
  for (const [, type = ''] of text.matchAll(TYPE))
    for (const [name, types] of TYPES) if (types.test(type)) signs.add(name);
}

/** Names of the signs in head and JSON-LD and on the body's class. */
export function headSigns(document: Document): string[] {
  const signs = new Set<string>();
  metaSigns(document.head ?? document, signs);
  jsonSigns(document, signs);
  const names = document.body?.getAttribute('class') ?? '';
  for (const [name, words] of CLASSES) if (words.test(names.slice(0, 2000))) signs.add(name);
  const articles = document.getElementsByTagName('article').length;
  if (articles === 1) signs.add('one-article');
  else if (articles > 5) signs.add('many-articles');
  const titles = document.getElementsByTagName('h1').length;
  if (titles === 1) signs.add('one-h1');
  return [...signs];
}
