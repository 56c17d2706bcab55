/** Pages that are made to be difficult, by `host/path`. What they tell is invented. */

interface Made {
  text(): string;
  headers?: Record<string, string>;
}

const PARAGRAPH =
  'The council of Selmouth met on Tuesday evening to talk about the lamp at the harbour, which has been dark since March. ' +
  'Members asked for two offers, and the mayor, Edda Quill, said that 14,000 euros had been set aside for a new one.';

const article = (title: string, head: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head>` +
  `<body><main><article><h1>${title}</h1>${body}</article></main></body></html>`;

const paragraphs = (count: number): string => `<p>${PARAGRAPH}</p>`.repeat(count);
const STAMP =
  '<meta property="og:type" content="article"><meta property="article:published_time" content="2023-03-07T20:00:00Z">';

export const MADE_PAGES: Record<string, Made> = {
  'empty.example/nothing.html': { text: () => '' },
  'large.example/long-report.html': {
    text: () => article('A very long report', STAMP, paragraphs(Math.ceil(5_000_000 / PARAGRAPH.length))),
  },
  'crowded.example/many-parts.html': {
    text: () => article('A page of many parts', STAMP, `${paragraphs(4)}${'<i>.</i>'.repeat(70_000)}`),
  },
  'broken.example/harbour-lamp.html': {
    text: () =>
      article(
        'Council wants a new harbour lamp',
        `${STAMP}<script type="application/ld+json">{"@type":"NewsArticle","headline":"Council</script>` +
          '<script type="application/ld+json">[[[[null,{"@graph":7}]]]]</script>',
        paragraphs(6),
      ),
  },
  'spa.example/one.html': {
    text: () =>
      article('Council wants a new harbour lamp', STAMP, paragraphs(6)).replace(
        '</body>',
        "<a id=\"away\" href=\"/two\" onclick=\"history.pushState({}, '', '/two'); document.querySelector('main').textContent = 'Search'; return false\">Search</a></body>",
      ),
  },
  'late.example/news/harbour-lamp-dark-since-march': {
    text: () =>
      article('Harbour lamp dark since March', '', '').replace(
        '</body>',
        `<script>setTimeout(() => { document.querySelector('article').innerHTML += '${paragraphs(6)}'; }, 3000)</script></body>`,
      ),
  },
  'scroll.example/news/harbour-lamp-dark-since-march': {
    text: () =>
      article('Harbour lamp dark since March', STAMP, paragraphs(40)).replace(
        '</body>',
        "<script>addEventListener('scroll', () => history.replaceState({}, '', '/news/two-offers-for-the-harbour-lamp'))</script></body>",
      ),
  },
};

/** A host that serves the demo's page of the same name under the strictest policy that a page can have. */
export const STRICT = {
  host: 'strict.example',
  page: (pathname: string): string => `tigris-courier.example${pathname}`,
  headers: { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" },
};
