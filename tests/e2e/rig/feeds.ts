/** An outlet's feed in each kind that there is. */
import type { RigOutlet } from './outlets';

export interface File {
  type: string;
  text: string;
}

/** `page`: a page of the site that names its feed. */
export type FeedKind = 'rss091' | 'rss1' | 'rss2' | 'atom' | 'json' | 'sitemap' | 'page';

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const iso = (at: number): string => new Date(at).toISOString();
const XML = '<?xml version="1.0" encoding="utf-8"?>';

const rssItem = ({ article, story }: RigOutlet): string =>
  `<title>${escaped(story.title)}</title><link>${article}</link><description>${escaped(story.summary)}</description>`;

const rss = (version: string, outlet: RigOutlet, item: string): string =>
  `${XML}<rss version="${version}"><channel><title>${outlet.name}</title><link>http://${outlet.host}/</link>` +
  `<description>News</description><language>${outlet.story.language}</language><item>${item}</item></channel></rss>`;

const KINDS: Record<Exclude<FeedKind, 'page'>, (outlet: RigOutlet) => File> = {
  rss091: (outlet) => ({ type: 'text/xml', text: rss('0.91', outlet, rssItem(outlet)) }),
  rss1: (outlet) => ({
    type: 'application/rdf+xml',
    text:
      `${XML}<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"` +
      ` xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="http://${outlet.host}/">` +
      `<title>${outlet.name}</title><link>http://${outlet.host}/</link></channel>` +
      `<item rdf:about="${outlet.article}">${rssItem(outlet)}<dc:date>${iso(outlet.story.published)}</dc:date></item></rdf:RDF>`,
  }),
  rss2: (outlet) => ({
    type: 'application/rss+xml',
    text: rss(
      '2.0',
      outlet,
      `${rssItem(outlet)}<guid>${outlet.article}</guid><pubDate>${new Date(outlet.story.published).toUTCString()}</pubDate>`,
    ),
  }),
  atom: ({ host, name, article, story }) => ({
    type: 'application/atom+xml',
    text:
      `${XML}<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${story.language}"><title>${name}</title><id>http://${host}/</id>` +
      `<link href="http://${host}/"/><updated>${iso(story.published)}</updated><entry><title>${escaped(story.title)}</title>` +
      `<id>${article}</id><link href="${article}"/><published>${iso(story.published)}</published>` +
      `<updated>${iso(story.published)}</updated><summary>${escaped(story.summary)}</summary></entry></feed>`,
  }),
  json: ({ host, name, article, story: { title, summary, language, published } }) => ({
    type: 'application/feed+json',
    text: JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: name,
      home_page_url: `http://${host}/`,
      language,
      items: [{ id: article, url: article, title, content_text: summary, date_published: iso(published) }],
    }),
  }),
  sitemap: ({ name, article, story }) => ({
    type: 'application/xml',
    text:
      `${XML}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">` +
      `<url><loc>${article}</loc><news:news><news:publication><news:name>${name}</news:name><news:language>${story.language}</news:language>` +
      `</news:publication><news:publication_date>${iso(story.published)}</news:publication_date>` +
      `<news:title>${escaped(story.title)}</news:title></news:news></url></urlset>`,
  }),
};

export const feedOf = (outlet: RigOutlet): File =>
  KINDS[outlet.kind === 'page' ? 'rss2' : outlet.kind](outlet);

/** The feed's own address; the outlet's is that of the page where a page names it. */
export const feedPath = ({ kind, feed }: RigOutlet): string =>
  kind === 'page' ? '/feed.xml' : new URL(feed).pathname;

/** The outlet's first page, which names its feed. */
export const homeOf = (outlet: RigOutlet): File => ({
  type: 'text/html',
  text:
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${outlet.name}</title>` +
    `<link rel="alternate" type="${feedOf(outlet).type}" title="News" href="${feedPath(outlet)}"></head>` +
    `<body><h1>${outlet.name}</h1><ul><li><a href="${outlet.article}">${escaped(outlet.story.title)}</a></ul></body></html>`,
});
