/**
 * The element that holds the article: Readability on a clone (never the live page), and when it finds little, the
 * places that pages mark themselves. Answers lines of text.
 */
import { Readability } from '@mozilla/readability';
import { linesOf } from './body-text';
import type { LdNode } from './json-ld';

/** Less than this is no article's text, in characters; a script without spaces needs a third. */
const LITTLE = 200;
/** Text that is said beside the report: captions, notes, forms. */
const BESIDE = /^(FIGCAPTION|ASIDE|NAV|FORM|FOOTER)$/;
const MARKED = [
  '[itemprop="articleBody"]',
  '.article-body',
  '.entry-content',
  '.post-content',
  'article',
  'main',
  '[role="main"]',
];

const length = (lines: string[]) => lines.reduce((sum, line) => sum + line.length, 0);
const isReportText = (element: Element) => !BESIDE.test(element.tagName.toUpperCase());

function byReadability(clone: Document): string[] {
  try {
    const reader = new Readability<Node>(clone, { serializer: (node) => node, charThreshold: 300 });
    const content = reader.parse()?.content;
    return content ? linesOf(content, isReportText) : [];
  } catch {
    return [];
  }
}

function byMarks(document: Document): string[] {
  for (const selector of MARKED) {
    const found = Array.from(document.querySelectorAll(selector)).slice(0, 20);
    const texts = found
      .map((element) => linesOf(element, isReportText))
      .sort((a, b) => length(b) - length(a));
    if (texts[0] && length(texts[0]) >= LITTLE) return texts[0];
  }
  return [];
}

function byJsonLd(nodes: LdNode[]): string[] {
  const node = nodes.find((one) => typeof one.fields.get('articleBody') === 'string');
  const body = node?.fields.get('articleBody');
  if (typeof body !== 'string') return [];
  return body
    .replace(/<[^<>]{0,300}>/g, '\n')
    .split(/\n+/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

/** The body's lines, from the first way that finds enough of them. */
export function readBody(document: Document, nodes: LdNode[]): string[] {
  const read = byReadability(document.cloneNode(true) as Document);
  if (length(read) >= LITTLE) return read;
  const ways = [read, byMarks(document), byJsonLd(nodes)];
  return ways.sort((a, b) => length(b) - length(a))[0] ?? [];
}
