/**
 * How much running text a page has, and whether most of it stands in one place. Only for pages that address and head
 * leave open. Reads text content and tag names, never layout; bounded in elements. No imports.
 */

const MAX_ELEMENTS = 600;
/** Shorter paragraphs are labels and teasers. In characters of a script with spaces. */
const MIN_PARAGRAPH = 80;
const NOT_TEXT = new Set('NAV FOOTER ASIDE FORM HEADER LI A BUTTON DIALOG TABLE'.split(' '));
/** Further out, such an element holds the page rather than a part of it: some pages are one form. */
const MAX_DEPTH = 12;
const SENTENCE_END = /[.!?…。！？؟।]["'”’»)\]]?\s*$/;
/** Chinese, Japanese, Thai, Lao, Khmer and Burmese say more in a character: measured at about 2.5 times. */
const DENSE = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/g;

function weigh(text: string): number {
  const trimmed = text.replace(/\s+/g, ' ').trim();
  return trimmed.length + 1.5 * (trimmed.match(DENSE)?.length ?? 0);
}

/** A text this short can't reach the weight, whatever its script: most are, so nothing more is done with them. */
const MIN_LENGTH = MIN_PARAGRAPH / 2.5;

function isOutside(element: Element): boolean {
  let at: Element | null = element.parentElement;
  for (let depth = 0; at && depth < MAX_DEPTH; depth++, at = at.parentElement)
    if (NOT_TEXT.has(at.tagName)) return true;
  return false;
}

/** 0 for what is short or within navigation. */
function ownWeight(element: Element, text: string): number {
  const weight = text.length < MIN_LENGTH ? 0 : weigh(text);
  return weight < MIN_PARAGRAPH || isOutside(element) ? 0 : weight;
}

/** 0 for what is mostly links, too. */
function paragraphWeight(element: Element, text: string): number {
  const weight = ownWeight(element, text);
  let links = 0;
  if (weight > 0)
    for (const link of element.getElementsByTagName('a')) links += weigh(link.textContent ?? '');
  return links < 0.6 * weight ? weight : 0;
}

/** Text that stands in a block itself, between line breaks or in leaves. */
function ownText(element: Element): string {
  let text = '';
  for (const node of element.childNodes) if (node.nodeType === 3) text += node.nodeValue ?? '';
  return text;
}

/** The first `length` characters of a node's text, about; a page's main block may hold all of it. */
function firstText(node: Node, length: number): string {
  let text = node.nodeType === 3 ? (node.nodeValue ?? '') : '';
  for (const child of node.childNodes) if (text.length < length) text += firstText(child, length);
  return text.slice(0, length);
}

/** A year close after the headline, as in a stamp: within some twenty nodes and 300 characters. */
function hasStamp(document: Document): boolean {
  let node: Node | null = document.querySelector('h1');
  let text = '';
  for (let steps = 0; node && steps < 20 && text.length < 300; steps++) {
    while (node && !node.nextSibling) node = node.parentNode;
    node = node?.nextSibling ?? null;
    text += ' ';
    if (node && !/^(#comment|SCRIPT|STYLE)$/i.test(node.nodeName)) text += firstText(node, 300);
  }
  return /(^|\D)(19|20)\d\d(\D|$)/.test(text.slice(0, 300).replace(/\s+/g, ' '));
}

export interface TextMeasure {
  /** Weight of all running text, in characters. */
  all: number;
  /** The most that one parent gathers. */
  best: number;
  paragraphs: number;
  /** Of the paragraphs, those that end as sentences do. */
  sentences: number;
}

function gather(
  elements: Iterable<Element>,
  textOf: (element: Element) => string,
  weightOf: (element: Element, text: string) => number,
): TextMeasure {
  const parents = new Map<Element | null, number>();
  const sum = { all: 0, best: 0, paragraphs: 0, sentences: 0 };
  let seen = 0;
  for (const element of elements) {
    if (++seen > MAX_ELEMENTS) break;
    const text = textOf(element);
    const weight = weightOf(element, text);
    if (weight === 0) continue;
    const total = (parents.get(element.parentElement) ?? 0) + weight;
    parents.set(element.parentElement, total);
    if (total > sum.best) sum.best = total;
    sum.all += weight;
    sum.paragraphs++;
    if (SENTENCE_END.test(wholeText(element).trimEnd().slice(-4))) sum.sentences++;
  }
  return sum;
}

const wholeText = (element: Element): string => element.textContent ?? '';

/** Running text in `<p>`; where there is little, in blocks that hold text themselves. */
export function measureText(document: Document): TextMeasure {
  const inParagraphs = gather(document.getElementsByTagName('p'), wholeText, paragraphWeight);
  if (inParagraphs.best >= 800) return inParagraphs;
  const inBlocks = gather(document.getElementsByTagName('div'), ownText, ownWeight);
  return inBlocks.best > inParagraphs.best ? inBlocks : inParagraphs;
}

/** Names of the signs in the text. */
export function textSigns(document: Document): string[] {
  const { all, best, paragraphs, sentences } = measureText(document);
  const signs: Record<string, boolean> = {
    text: best >= 800,
    'more-text': best >= 1500,
    'long-text': best >= 3000,
    stamp: hasStamp(document),
    sentences: paragraphs > 0 && 4 * sentences >= 3 * paragraphs,
    'no-text': best < 300,
    'text-together': all > 0 && best >= 0.6 * all,
    paragraphs: paragraphs >= 5,
  };
  return Object.keys(signs).filter((sign) => signs[sign]);
}
