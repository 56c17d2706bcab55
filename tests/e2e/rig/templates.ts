/** Pages of articles as outlets build them: each says in another way what it is and when it was published. */
import { escaped } from './feeds';
import type { RigOutlet } from './outlets';

export type Template = 'json-ld' | 'meta' | 'microdata' | 'bare' | 'live' | 'amp' | 'rtl';

const iso = (at: number): string => new Date(at).toISOString();
const paragraphs = (texts: string[]): string => texts.map((text) => `<p>${escaped(text)}</p>`).join('');
const meta = (property: string, content: string): string =>
  `<meta property="${property}" content="${escaped(content)}">`;
const ld = (value: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...value })}</script>`;

const NAV = '<nav><a href="/">Front</a> <a href="/sport">Sport</a> <a href="/weather">Weather</a></nav>';

/** What a page loads when a browser shows it; whoever only reads it must not. */
const LOADS =
  '<link rel="stylesheet" href="/page.css"><script src="/count.js"></script>' +
  '<link rel="preload" as="image" href="/picture.gif"><noscript><img src="/pixel.gif"></noscript>';
const SHOWS = '<img src="/picture.gif" alt=""><iframe src="/frame.html" title="Weather"></iframe>';
/** Paths of these, with their media types. */
export const LOADED: Record<string, string> = {
  '/page.css': 'text/css',
  '/count.js': 'text/javascript',
  '/picture.gif': 'image/gif',
  '/pixel.gif': 'image/gif',
  '/frame.html': 'text/html',
  '/favicon.ico': 'image/x-icon',
};

interface Parts {
  /** Of `html` and `body`. */
  html?: string;
  head?: string;
  body: string;
}

const newsArticle = ({ name, story, article }: RigOutlet): object => ({
  '@type': 'NewsArticle',
  headline: story.title,
  url: article,
  datePublished: iso(story.published),
  inLanguage: story.language,
  publisher: { '@type': 'Organization', name },
});

const metas = ({ name, story }: RigOutlet): string =>
  meta('og:type', 'article') +
  meta('og:site_name', name) +
  meta('og:title', story.title) +
  meta('article:published_time', iso(story.published));

const heading = ({ story }: RigOutlet): string => `<h1>${escaped(story.title)}</h1>`;

const TEMPLATES: Record<Template, (outlet: RigOutlet) => Parts> = {
  'json-ld': (outlet) => ({
    head: `${meta('og:type', 'article')}${ld(newsArticle(outlet))}`,
    body: `${NAV}<main><div class="story">${heading(outlet)}<div class="story-body">${paragraphs(outlet.story.paragraphs)}</div></div></main>`,
  }),
  meta: (outlet) => ({
    head: metas(outlet),
    body: `${NAV}<article>${heading(outlet)}${paragraphs(outlet.story.paragraphs)}</article><aside>Most read</aside>`,
  }),
  microdata: (outlet) => ({
    body:
      `<div itemscope itemtype="https://schema.org/NewsArticle">${heading(outlet).replace('<h1', '<h1 itemprop="headline"')}` +
      `<time itemprop="datePublished" datetime="${iso(outlet.story.published)}">earlier</time>` +
      `<div itemprop="articleBody">${paragraphs(outlet.story.paragraphs)}</div></div>`,
  }),
  bare: (outlet) => ({
    body: `<table><tr><td>${NAV}<td>${heading(outlet)}<small>${iso(outlet.story.published).slice(0, 10)}</small>${paragraphs(outlet.story.paragraphs)}</table>`,
  }),
  live: (outlet) => ({
    head: `${metas(outlet)}${ld({ ...newsArticle(outlet), '@type': 'LiveBlogPosting' })}`,
    body: `${NAV}<main><article>${heading(outlet)}${outlet.story.paragraphs
      .map(
        (text, index) =>
          `<section class="update"><h2><time datetime="${iso(outlet.story.published + index * 300_000)}">Update ${index + 1}</time></h2>${paragraphs([text])}</section>`,
      )
      .join('')}</article></main>`,
  }),
  amp: (outlet) => ({
    html: 'amp',
    head: `<link rel="canonical" href="${outlet.article}">${metas(outlet)}`,
    body:
      `<amp-sidebar id="menu" layout="nodisplay">${NAV}</amp-sidebar><article>${heading(outlet)}` +
      `<amp-img src="/picture.jpg" width="600" height="400" alt=""></amp-img>${paragraphs(outlet.story.paragraphs.slice(0, 2))}` +
      `<amp-ad width="300" height="250" type="none"></amp-ad>${paragraphs(outlet.story.paragraphs.slice(2))}</article>`,
  }),
  rtl: (outlet) => ({
    html: 'dir="rtl"',
    head: metas(outlet),
    body: `<main><article>${heading(outlet)}${paragraphs(outlet.story.paragraphs)}</article></main>`,
  }),
};

/** A whole page: `kept` paragraphs of the text, or all; `more` goes into its head. */
export function pageOf(outlet: RigOutlet, kept = outlet.story.paragraphs.length, more = ''): string {
  const story = { ...outlet.story, paragraphs: outlet.story.paragraphs.slice(0, kept) };
  const { html = '', head = '', body } = TEMPLATES[outlet.template]({ ...outlet, story });
  return (
    `<!doctype html><html lang="${story.language}" ${html}><head><meta charset="utf-8">` +
    `<title>${escaped(story.title)} | ${outlet.name}</title>${head}${more}${LOADS}</head><body>${body}${SHOWS}</body></html>`
  );
}
