/** Was the whole text read? Paywall marks in the metadata, truncation marks at the text's end, words that ask to pay. */
import { isArticleNode, type LdNode, textField } from './json-ld';
import { CUT_END, PAYWORDS } from './left-out-words';
import type { Metas } from './metas';

const GATES =
  '[class*="paywall" i], [id*="paywall" i], [class*="regwall" i], [class*="subscriber-only" i], [class*="piano-" i], [class*="meteredContent" i]';
/** Less text than this behind a gate is the teaser of a longer one, in characters. */
const TEASER = 1500;

/** JSON-LD says no, in any of the forms that pages write it. */
function isPaid(nodes: LdNode[]): boolean {
  return nodes.some((node) => {
    if (!isArticleNode(node) && !node.types.includes('WebPage')) return false;
    const free = node.fields.get('isAccessibleForFree');
    return free === false || (typeof free === 'string' && /^(false|no|0)$/i.test(free));
  });
}

/** As its JSON-LD counts them; 0 where it does not. */
function wordsTold(nodes: LdNode[]): number {
  const node = nodes.find((one) => isArticleNode(one) && one.fields.has('wordCount'));
  const value = node?.fields.get('wordCount') ?? textField(node, 'wordCount');
  const count = Number(value);
  return Number.isFinite(count) ? count : 0;
}

const isLocked = (metas: Metas): boolean =>
  /^(locked|metered|subscription|premium|paid)$/i.test(metas.get('article:content_tier') ?? '');

/** By marks of the page, not by its words. */
export const asksToPay = (nodes: LdNode[], metas: Metas, document: Document): boolean =>
  isPaid(nodes) || isLocked(metas) || document.querySelector(GATES) !== null;

export interface TextSeen {
  paragraphs: string[];
  /** All lines of the body, those left out too. */
  lines: string[];
  document: Document;
}

/**
 * `cut` when the page says that its text is not free, ends in a truncation mark, asks to pay below a short text, or
 * counts over twice the words that were read. A subscriber sees the whole of a paid text, but nothing tells us so.
 */
export function readCompleteness(nodes: LdNode[], metas: Metas, seen: TextSeen): 'whole' | 'cut' {
  const text = seen.paragraphs.join(' ');
  const last = seen.lines.slice(-3);
  const gated = text.length < TEASER && seen.document.querySelector(GATES) !== null;
  const asks =
    seen.lines.some((line) => line.length <= 250 && PAYWORDS.test(line)) && text.length < 2 * TEASER;
  const words = text.split(/\s+/).length;
  const short = wordsTold(nodes) > 2 * words + 100;
  const ends =
    last.some((line) => line.length <= 400 && CUT_END.test(line)) ||
    /(…|\.{3}|\[\+\d+ chars\])$/.test(seen.paragraphs.at(-1) ?? '');
  return isPaid(nodes) || isLocked(metas) || gated || asks || short || ends ? 'cut' : 'whole';
}
