/** Pages that mean harm, or are made as badly as can be. Each has several traps that do not hide one another. */
import { article, paragraphs, STAMP } from '../made-article';

export interface Dress {
  head?: string;
  foot?: string;
  direction?: 'rtl';
  headers?: Record<string, string>;
}

/** An article by what its head says, whatever else is in it. */
const report = (title: string, head: string, body: string): string =>
  article(title, STAMP + head, paragraphs(6) + body);

const script = (code: string): string => `<script>${code}</script>`;

/** Everything that a page can lie in wait with goes into `learnt`: what it is told, and by what. */
const PRYING = `
var learnt = [];
const stringify = JSON.stringify;
const note = (what) => { learnt[learnt.length] = what; };
const told = () => stringify(learnt);
for (const name of ['variorum-chip', 'variorum-card', 'variorum-dock'])
  customElements.define(name, class extends HTMLElement {
    constructor() {
      super();
      note('made ' + name);
      try { this.own = this.attachInternals(); } catch (error) { note(String(error)); }
    }
    connectedCallback() {
      setTimeout(() => { if (this.own?.shadowRoot) note('root ' + this.own.shadowRoot.innerHTML); }, 200);
    }
  });
for (const type of ['resource', 'navigation', 'layout-shift', 'element', 'event'])
  try {
    new PerformanceObserver((list) => {
      for (const one of list.getEntries()) if (stringify(one).includes('-extension:')) note('timing ' + one.name);
    }).observe({ type, buffered: true });
  } catch {}
for (const type of ['message', 'error', 'unhandledrejection', 'securitypolicyviolation', 'slotchange'])
  addEventListener(type, (event) => note('event ' + type + ' ' + (event.data ?? event.message ?? '')), true);
const trap = (owner, name) => {
  const real = owner[name];
  owner[name] = function (...values) { note('called ' + name); return real.apply(this, values); };
};
trap(Element.prototype, 'attachShadow');
trap(Document.prototype, 'createRange');
trap(Document.prototype, 'createTreeWalker');
trap(Document.prototype, 'querySelector');
trap(Document.prototype, 'querySelectorAll');
trap(Document.prototype, 'getElementsByTagName');
trap(EventTarget.prototype, 'addEventListener');
trap(window, 'getComputedStyle');
trap(JSON, 'parse');
trap(JSON, 'stringify');
trap(Promise.prototype, 'then');
trap(Array.prototype, 'push');
trap(Array.prototype, 'map');
trap(RegExp.prototype, 'exec');
for (const name of ['tab', 'type', 'finding', 'then', 'variorumReads', 'variorumShows'])
  Object.defineProperty(Object.prototype, name, {
    configurable: true,
    get() { note('asked ' + name); return undefined; },
    set(value) { note('set ' + name); Object.defineProperty(this, name, { value, configurable: true }); },
  });
learnt = [];
`;

/** Names that hide the document's own; and those of a form around all of the text. */
const CLOBBERED = [
  ...['querySelector', 'querySelectorAll', 'createElement', 'getElementsByTagName', 'addEventListener'],
  ...['documentElement', 'head', 'title', 'URL', 'defaultView', 'cookie', 'createRange', 'implementation'],
]
  .map((name) => `<form name="${name}" id="${name}"></form>`)
  .join('');
const FIELDS = [
  ...['tagName', 'nodeType', 'childNodes', 'parentNode', 'parentElement', 'firstElementChild', 'children'],
  ...['getAttribute', 'hasAttribute', 'attributes', 'id', 'nextElementSibling', 'textContent', 'shadowRoot'],
]
  .map((name) => `<input name="${name}" hidden>`)
  .join('');

/** Two seconds of everything at once; `stormed` tells that it is over. */
const STORM = `
const began = Date.now();
new MutationObserver((all) => { for (const one of all) document.body.dataset.seen = String(all.length); })
  .observe(document, { subtree: true, childList: true, characterData: true });
const timer = setInterval(() => {
  for (let i = 0; i < 20; i++) {
    const line = document.createElement('p');
    line.textContent = 'Storm ' + i;
    document.body.append(line);
    if (i % 2) line.remove();
  }
  try { history.pushState({}, '', '/storm/' + Date.now()); } catch {}
  for (const name of ['variorum-takes-over', 'scroll', 'click', 'popstate', 'fullscreenchange', 'visibilitychange'])
    document.dispatchEvent(new Event(name, { bubbles: true }));
  postMessage({ reader: 'show', request: { view: null, tab: 1 } }, '*');
  postMessage({ type: 'chip-clicked', request: {} }, '*');
  if (Date.now() - began > 2000) {
    clearInterval(timer);
    history.replaceState({}, '', '/envoys-meeting.html');
    window.stormed = true;
  }
}, 25);
`;

/** Hides, moves and blurs all that is beside the body; draws marks of its own, and a chip that looks like ours. */
const RESTYLED = `<style>
html > :not(head, body), variorum-chip, variorum-dock, variorum-card {
  display: none !important; visibility: hidden !important; opacity: 0 !important; transform: translateX(-9999px) !important;
  clip-path: inset(100%) !important; filter: blur(9px) !important; pointer-events: none !important; width: 0 !important;
  transition: all 9s !important; animation: none !important; z-index: -1 !important; position: static !important;
}
::highlight(variorum-differs) { background: none !important; text-decoration: none !important; }
</style>`;
const IMITATED = `<variorum-chip class="theirs">3 outlets · 4 differing details</variorum-chip>
<div style="position:fixed;right:16px;bottom:80px;z-index:2147483647;background:#fff">3 outlets · 4 differing details</div>${script(
  "CSS.highlights.set('variorum-differs', new Highlight()); CSS.highlights.set('theirs', new Highlight());",
)}`;

const FRAMES = `
<iframe srcdoc="<h1>Another report</h1><p>Framed.</p>" sandbox></iframe>
<iframe src="http://within.example/report.html" sandbox="allow-scripts"></iframe>
<iframe src="http://within.example/outer.html"></iframe>`;

/** Hosts that serve the demo's article with more, as those of `made-pages.ts`. */
export const HOSTILE_DRESS: Record<string, Dress> = {
  'prying.example': { head: script(PRYING) },
  'clobbered.example': { foot: `<img name="body">${CLOBBERED}` },
  'fields.example': { head: '</head><body><form>', foot: `${FIELDS}</form>` },
  'stormy.example': { foot: script(STORM) },
  'restyled.example': { head: RESTYLED, foot: IMITATED },
  'veiled.example': {},
  'framed.example': { foot: FRAMES },
  'sealed.example': {
    headers: {
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types 'none'",
      'cross-origin-embedder-policy': 'require-corp',
      'permissions-policy': 'clipboard-write=(), fullscreen=()',
    },
  },
  'sandboxed.example': { headers: { 'content-security-policy': 'sandbox' } },
};

/**
 * As deep as browsers themselves bear: Chromium's page ends where a script nests 50 000, and Firefox takes minutes for as many
 * that a server sends.
 */
const deep = `${'<div>'.repeat(2000)}Deep${script(`
const add = (root, depth) => { for (let i = 0; i < depth; i++) root = root.appendChild(document.createElement('div')); root.textContent = 'Deep'; };
const apart = document.createElement('section');
apart.style.display = 'none';
add(apart, 10000);
document.querySelector('article').append(apart);
`)}`;
const many = script(`
const all = document.createDocumentFragment();
for (let i = 0; i < 100000; i++) all.append(Object.assign(document.createElement('p'), { textContent: 'Line ' + i }));
document.querySelector('article').append(all);
`);
const claims = (claim: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...claim })}</script>`;

/** Says that it is several articles, by an outlet that it is not, of a day that is none, with markup for text. */
const FALSE_CLAIMS = [
  { '@type': 'NewsArticle', headline: 7, datePublished: '9999-99-99', publisher: { name: ['a', { b: 1 }] } },
  {
    '@type': ['NewsArticle', 'Product'],
    headline: '<img src=x onerror=alert(1)>',
    articleBody: 'x'.repeat(2e6),
  },
  {
    '@graph': Array.from({ length: 20_000 }, (_, at) => ({
      '@type': 'NewsArticle',
      headline: `Report ${at}`,
    })),
  },
]
  .map(claims)
  .join('');

/** By `host/path`. */
export const HOSTILE_PAGES: Record<string, { text(): string }> = {
  'heavy.example/deep.html': { text: () => report('A deep page', '', deep) },
  'heavy.example/many.html': { text: () => report('A page of many lines', '', many) },
  'heavy.example/long.html': {
    text: () =>
      report(
        'A long page that claims much',
        FALSE_CLAIMS,
        `<p>${'long words '.repeat(2000)}</p>`.repeat(500),
      ),
  },
  'within.example/report.html': { text: () => report('A report in a frame', '', '') },
  'within.example/outer.html': {
    text: () => report('A frame', '', '<iframe src="/report.html"></iframe>'),
  },
};
