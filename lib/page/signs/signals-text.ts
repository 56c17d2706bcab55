/**
 * How much running text a page has, and whether most of it stands in one place. Only for pages that address and head
 * leave open. Reads text and tag names, never layout; bounded in elements.
 */
import { weightOfAll } from './signal-weights';
import { isDense } from './signals-address';
import { firstHeadline, textOf } from './signals-head';

/** Paragraphs are read as a whole; a text has come by then. */
const MAX_PARAGRAPHS = 60;
/** A page that has as many writes its text in them, or with line breaks: its boxes are not gone through. */
const FEW_PARAGRAPHS = 10;
const MAX_BOXES = 400;
const MAX_BREAKS = 50;
/** This much in one place is a text, in characters. */
const ENOUGH = 800;
/** More of it says no more. */
const PLENTY = 1500;
/** Shorter paragraphs are labels and teasers. In characters of a script with spaces. */
const MIN_PARAGRAPH = 80;
/** A text this short can't reach the weight, whatever its script: most are, so nothing more is done with them. */
const MIN_LENGTH = 32;
const NOT_TEXT = 'nav,footer,aside,header,li,a,button,dialog';
interface TextMeasure {
  /** Weight of all running text, in characters. */
  all: number;
  /** The most that one parent gathers. */
  best: number;
  paragraphs: number;
  /** Of the paragraphs, those that end as sentences do. */
  sentences: number;
}

/** Letters of a dense script weigh more: measured at about 2.5 times. It is told by the one in the middle. */
const weigh = (text: string): number => text.length * (isDense(text.charCodeAt(text.length >> 1)) ? 2.5 : 1);

/** Where a paragraph stands: some sites put each into boxes of its own. */
function placeOf(element: Element): Element | null {
  let at = element.parentElement;
  for (let step = 0; step < 3 && at?.childElementCount === 1; step++) at = at.parentElement;
  return at;
}

/** Text of links within, of which running text has little. */
function linkWeight(element: Element): number {
  let links = 0;
  // Not its first child: of each kind of element that is touched, the browser makes the interface for us.
  if (element.childElementCount > 0) {
    const all = element.querySelectorAll('a');
    for (let at = 0; at < all.length; at++) links += weigh(textOf(all[at]));
  }
  return links;
}

/** Of the first `most`. */
function gather(elements: ArrayLike<Element>, most: number, read: (element: Element) => string): TextMeasure {
  const parents = new Map<Element | null, number>();
  const sum = { all: 0, best: 0, paragraphs: 0, sentences: 0 };
  for (let at = 0; at < elements.length && at < most; at++) {
    const element = elements[at] as Element;
    const whole = read(element);
    const text = whole.length < MIN_LENGTH ? '' : whole.trim();
    const weight = weigh(text);
    if (weight < MIN_PARAGRAPH) continue;
    const parent = placeOf(element);
    const before = parents.get(parent) ?? (element.closest(NOT_TEXT) ? Number.NaN : 0);
    const total = before + (linkWeight(element) < 0.6 * weight ? weight : 0);
    parents.set(parent, total);
    if (!(total > before)) continue;
    if (total > sum.best) sum.best = total;
    sum.all += weight;
    sum.paragraphs++;
    // `.!?…。！？؟।`, and quotes behind it.
    if (/[.!?\u2026\u3002\uff01\uff1f\u061f\u0964]["'\u201d\u2019\xbb)\]]?$/.test(text.slice(-3)))
      sum.sentences++;
    if (sum.best >= PLENTY) break;
  }
  return sum;
}

/** Text that stands in a block itself. */
function ownText(element: Element): string {
  let text = '';
  for (const node of element.childNodes) if (node.nodeType === 3) text += textOf(node);
  return text;
}

/** Blocks that may hold text themselves: those that begin with it, and those with line breaks. */
function blocksOf(document: Document, hasFew: boolean): Element[] {
  const blocks = new Set<Element>();
  const boxes = hasFew ? document.querySelectorAll('div') : [];
  for (let at = 0; at < boxes.length && at < MAX_BOXES; at++) {
    const box = boxes[at] as Element;
    if ((box.firstChild?.nodeValue?.length ?? 0) >= MIN_LENGTH) blocks.add(box);
  }
  const breaks = document.querySelectorAll('br');
  for (let at = 0; at < breaks.length && at < MAX_BREAKS; at++) {
    const block = breaks[at]?.parentElement;
    if (block) blocks.add(block);
  }
  return [...blocks];
}

/** A year within 300 characters after the headline, as in a stamp. */
export function stampSigns(document: Document): string[] {
  const headline = firstHeadline(document);
  const title = textOf(headline);
  let text = '';
  for (let at = headline?.parentElement, step = 0; at && step < 4 && !text; at = at.parentElement, step++)
    text = textOf(at).split(title, 2)[1]?.trim().slice(0, 300) ?? '';
  return /(?<!\d)(?:19|20)\d\d(?!\d)/.test(text) ? ['stamp'] : [];
}

function signsOf({ all, best, paragraphs, sentences }: TextMeasure): string[] {
  const signs: Record<string, boolean> = {
    text: best >= ENOUGH,
    'more-text': best >= PLENTY,
    sentences: paragraphs > 0 && 4 * sentences >= 3 * paragraphs,
    'no-text': best < 300,
    empty: all === 0,
    'text-together': all > 0 && best >= 0.6 * all,
  };
  return Object.keys(signs).filter((sign) => signs[sign]);
}

/** Signs of the running text: in `<p>`, and in blocks that hold text themselves, where those have little. */
export function runningText(document: Document): string[] {
  const paragraphs = document.querySelectorAll('p');
  const signs = signsOf(gather(paragraphs, MAX_PARAGRAPHS, textOf));
  if (signs.includes('text')) return signs;
  const blocks = blocksOf(document, paragraphs.length < FEW_PARAGRAPHS);
  const inBlocks = signsOf(gather(blocks, blocks.length, ownText));
  return weightOfAll(inBlocks, 1) > weightOfAll(signs, 1) ? inBlocks : signs;
}
