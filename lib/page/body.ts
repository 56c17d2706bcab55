/**
 * The element that holds the article: Readability on a clone (never the live page), and where it finds little, the
 * places that pages mark themselves and the one that holds most paragraphs. Answers lines of text.
 */
import { Readability } from '@mozilla/readability';
import { type Line, linesOf } from './body-text';
import type { LdNode } from './json-ld';

/** Less than this is no article's text, in characters. */
const LITTLE = 200;
/** Readability found the wrong place when another one holds this many times its text: body F1 on the 220 measured
 * articles .929 without this rule and the next table, .943 with them. */
const MUCH_MORE = 2.5;
/** Text that is said beside the report: captions, notes, forms. */
const BESIDE = /^(FIGCAPTION|ASIDE|NAV|FORM|FOOTER)$/;
const BESIDE_CLASS =
  /(^|[\s_-])(newsletter|related|recirc\w*|promo\w*|share|sharing|social|comments?|comment-form|respond|author-bio|about-author|advert\w*|sponsor\w*|breadcrumbs?|subscribe|subscription|signup|toc|table-of-contents|caption|popular|trending|read-more|readmore|more-from|post-tags|tags|pagination|cookie\w*|disclaimer|screen-reader-text|sr-only|visually-hidden)([\s_-]|$)/i;
/** A part that holds more of the text than this is the text, whatever its class says. */
const MAIN_SHARE = 0.4;
const MARKED = [
  '[itemprop="articleBody"]',
  '.article-body',
  '.entry-content',
  '.post-content',
  'article',
  'main',
  '[role="main"]',
];

const length = (lines: Line[]) => lines.reduce((sum, line) => sum + line.text.length, 0);

/** Which elements are entered below a root: not those beside the report. */
function reportText(root: Node): (element: Element) => boolean {
  const all = (root.textContent ?? '').length;
  return (element) => {
    if (BESIDE.test(element.tagName.toUpperCase())) return false;
    const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
    if (names === ' ' || !BESIDE_CLASS.test(names.slice(0, 500))) return true;
    return (element.textContent ?? '').length > MAIN_SHARE * all;
  };
}

const linesBelow = (root: Node): Line[] => linesOf(root, reportText(root));

function byReadability(clone: Document): Line[] {
  try {
    const options = { serializer: (node: Node) => node, charThreshold: 300, keepClasses: true };
    const content = new Readability<Node>(clone, options).parse()?.content;
    return content ? linesBelow(content) : [];
  } catch {
    return [];
  }
}

function byMarks(document: Document): Line[] {
  for (const selector of MARKED) {
    const found = Array.from(document.querySelectorAll(selector)).slice(0, 20);
    const texts = found.map(linesBelow).sort((a, b) => length(b) - length(a));
    if (texts[0] && length(texts[0]) >= LITTLE) return texts[0];
  }
  return [];
}

function byJsonLd(nodes: LdNode[]): Line[] {
  const node = nodes.find((one) => typeof one.fields.get('articleBody') === 'string');
  const body = node?.fields.get('articleBody');
  if (typeof body !== 'string') return [];
  return body
    .slice(0, 400_000)
    .replace(/<[^<>]{0,300}>/g, '\n')
    .split(/\n+/)
    .map((line) => ({ text: line.replace(/\s+/g, ' ').trim(), linked: 0, heading: false }))
    .filter((line) => line.text !== '');
}

/** The body's lines: Readability's, unless another way finds far more. */
export function readBody(document: Document, nodes: LdNode[]): Line[] {
  const read = byReadability(document.cloneNode(true) as Document);
  const others = [byMarks(document), byJsonLd(nodes)].sort((a, b) => length(b) - length(a));
  const other = others[0] ?? [];
  return length(other) > MUCH_MORE * length(read) ? other : read;
}
