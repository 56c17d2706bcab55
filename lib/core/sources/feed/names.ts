/** Names of elements: one for each, whatever prefix a feed uses for it. */

/** By a part of the address of their namespace, most telling first; '' is the feed's own. */
const SPACES: [part: string, prefix: string][] = [
  ['rss/1.0/modules/content', 'content'],
  ['rss/1.0/modules/syndication', 'sy'],
  ['purl.org/dc/', 'dc'],
  ['1999/02/22-rdf-syntax', 'rdf'],
  ['w3.org/2005/atom', ''],
  ['purl.org/atom', ''],
  ['purl.org/rss/1.0', ''],
  ['my.netscape.com/rdf', ''],
  ['sitemap-news', 'news'],
  ['schemas/sitemap/', ''],
  ['sitemaps.org/schemas', ''],
  ['search.yahoo.com/mrss', 'media'],
  ['feedburner/ext', 'feedburner'],
];
/** Where a prefix is not declared. */
const USUAL: Record<string, string> = { atom: '', atom10: '', a10: '', rss: '', dcterms: 'dc' };

const DECLARATION = /xmlns:([\w.-]{1,40})\s{0,9}=\s{0,9}["']([^"'<>]{1,200})["']/gi;

/** Adds the prefixes that a tag declares. */
export function declare(prefixes: Map<string, string>, attributes: string): void {
  for (const [, prefix = '', address = ''] of attributes.matchAll(DECLARATION)) {
    const space = SPACES.find(([part]) => address.toLowerCase().includes(part));
    if (space) prefixes.set(prefix.toLowerCase(), space[1]);
  }
}

/** `atom:link` as `link`, `d:date` as `dc:date`. */
export function plainName(name: string, prefixes: ReadonlyMap<string, string>): string {
  const at = name.indexOf(':');
  if (at < 0) return name;
  const prefix = name.slice(0, at);
  const known = prefixes.get(prefix) ?? (Object.hasOwn(USUAL, prefix) ? USUAL[prefix] : prefix);
  return known ? `${known}:${name.slice(at + 1)}` : name.slice(at + 1);
}

/**
 * How an element's content is read. `line`: ends where another element of a feed begins, if it was not closed.
 * `text`: may hold HTML. `box`: has elements of its own, which are none of the item's.
 */
export type Content = 'line' | 'text' | 'box';

const kinds: [Content, string][] = [
  [
    'line',
    'title link guid id pubdate published updated modified issued created language ttl loc lastmod lastbuilddate ' +
      'dc:title dc:date dc:issued dc:created dc:modified dc:language dc:source feedburner:origlink sy:updateperiod ' +
      'sy:updatefrequency news:title news:publication_date news:language news:name',
  ],
  ['text', 'description summary content content:encoded media:description'],
  ['box', 'image textinput author contributor source'],
];
export const CONTENT: ReadonlyMap<string, Content> = new Map(
  kinds.flatMap(([kind, names]) => names.split(' ').map((name) => [name, kind] as const)),
);

/** Elements of HTML as well: within a text they are its own. */
export const ALSO_HTML = new Set(['title', 'link', 'source', 'summary', 'image', 'content']);

/** What a file is, by the first of these elements. */
export const ROOTS = new Set(['rss', 'rdf', 'rdf:rdf', 'feed', 'channel', 'urlset', 'sitemapindex', 'html']);
