/** Pages that are made to be difficult, by `host/path`. What they tell is invented. */
import { article, PARAGRAPH, paragraphs, STAMP } from './made-article';
import { type Dress, HOSTILE_DRESS, HOSTILE_PAGES } from './rig/hostile';

interface Made {
  text(): string;
  headers?: Record<string, string>;
}

export const MADE_PAGES: Record<string, Made> = {
  ...HOSTILE_PAGES,
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

/** Hosts that serve the demo's pages in another dress: what is put at the end of the head, and of the body. */
export const DRESSED: Record<string, Dress> = {
  ...HOSTILE_DRESS,
  'barred.example': {
    foot: '<div class="cookie-bar" style="position:fixed;inset:auto 0 0;height:120px;background:#ddd"><button>Agree</button></div>',
  },
  'consent.example': {
    foot: '<div id="ask" role="dialog" aria-modal="true" style="position:fixed;inset:0;background:#000a"><button id="agree" onclick="this.parentElement.remove()" style="margin:20vh">Agree</button></div>',
  },
  'wide.example': {
    head: '<style>html { width: 100%; min-width: 1000px; margin: 0 auto } body { width: 100vw; margin: 0 } .fixed { position: fixed; top: 0; left: 0; right: 0; height: 60px; background: #ccc }</style>',
    foot: '<div class="fixed">Always here</div>',
  },
  'scroller.example': {
    head: '<style>html { height: 100%; overflow: hidden } body { height: 100vh; margin: 0; overflow: auto } header { position: sticky; top: 0 }</style>',
  },
  'mirrored.example': { direction: 'rtl' },
  'screen.example': {
    foot: '<button id="full" style="position:fixed;top:0;left:0" onclick="document.documentElement.requestFullscreen()">All of it</button>',
  },
};

export const dressed = (page: string, { head = '', foot = '', direction }: Dress): string =>
  page
    .replace('</head>', `${head}</head>`)
    .replace('</body>', `${foot}</body>`)
    .replace('<html ', `<html ${direction ? `dir="${direction}" ` : ''}`);

/** The demo's page that such a host serves. */
export const undressed = (pathname: string): string => `tigris-courier.example${pathname}`;

/** A host that serves the demo's page of the same name under the strictest policy that a page can have. */
export const STRICT = {
  host: 'strict.example',
  page: (pathname: string): string => `tigris-courier.example${pathname}`,
  headers: { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" },
};
