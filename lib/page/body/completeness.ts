/** Was the whole text read? What the page's data says is gated, truncation marks at the text's end, words that ask to pay. */
import { isArticleNode, type LdNode, textField } from '../json-ld';
import type { Metas } from '../metas';
import { parseAddress } from '../who/site';
import { CUT_END, PAYWORDS } from './left-out-words';

const GATES =
  '[class*="paywall" i], [id*="paywall" i], [class*="regwall" i], [class*="subscriber-only" i], [class*="piano-" i], [class*="meteredContent" i]';
/** Less text than this behind a gate is the teaser of a longer one, in characters. */
const TEASER = 1500;
/** Longer lines are text: what stands before one ends nothing. */
const PROSE = 80;
/** A gated part with so much text, in characters, is shown. */
const SHOWN = 300;
/** Of the words that the page counts, what makes a text whole, since counts include captions and headings. */
const NEARLY_ALL = 0.8;
const MAX_PARTS = 5;
/** Scripts without spaces: counts of their words are of letters at most. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;

const isNo = (value: unknown): boolean =>
  value === false ||
  (typeof value === 'string' && /^(?:https?:\/\/schema\.org\/)?(?:false|no|0)$/i.test(value));

/** JSON-LD says no, in any of the forms that pages write it. */
const paidNodes = (nodes: LdNode[]): LdNode[] =>
  nodes.filter(
    (node) =>
      (isArticleNode(node) || node.types.includes('WebPage')) && isNo(node.fields.get('isAccessibleForFree')),
  );

/** The selectors of the parts that it says are not free. */
function gatedParts(nodes: LdNode[]): string[] {
  const parts = nodes.filter(
    ({ fields }) => typeof fields.get('cssSelector') === 'string' && isNo(fields.get('isAccessibleForFree')),
  );
  return parts.slice(0, MAX_PARTS).map(({ fields }) => String(fields.get('cssSelector')).slice(0, 200));
}

/** Selectors come from the page: one that is none finds nothing. */
function textAt(document: Document, selector: string): string {
  try {
    const found = Array.from(document.querySelectorAll(selector)).slice(0, 50);
    return found.map((element) => element.textContent ?? '').join(' ');
  } catch {
    return '';
  }
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
  paidNodes(nodes).length > 0 || isLocked(metas) || document.querySelector(GATES) !== null;

export interface TextSeen {
  paragraphs: string[];
  /** All lines of the body, those left out too. */
  lines: string[];
  document: Document;
  /** '' where there is none. */
  address: string;
}

const squeeze = (text: string): string => text.replace(/\s+/g, '');

/** The part that is not free stands in the page, and its end was read: a subscriber sees it. */
function isShown(nodes: LdNode[], { document, paragraphs }: TextSeen): boolean {
  const parts = gatedParts(nodes).map((selector) => squeeze(textAt(document, selector)));
  const last = squeeze(paragraphs.at(-1) ?? '').slice(-PROSE);
  return parts.some((text) => text.length >= SHOWN && last !== '' && text.includes(last));
}

/** The last lines end in a truncation mark, with no text behind it. */
function endsCut({ lines, paragraphs }: TextSeen): boolean {
  const last = lines.slice(-3);
  const at = last.findIndex((line) => line.length <= 400 && CUT_END.test(line));
  const isEnd = at >= 0 && last.slice(at + 1).every((line) => line.length < PROSE);
  return isEnd || /(…|\.{3}|\[\+\d+ chars\])$/.test(paragraphs.at(-1) ?? '');
}

/** A page of several: the next one's address is this one's and a number. */
function hasNextPage({ document, address }: TextSeen): boolean {
  const next = document.querySelector('link[rel~="next" i]')?.getAttribute('href');
  const [own, told] = [parseAddress(address), parseAddress(next, address)];
  if (!own || !told || own.href === told.href) return false;
  const bare = (path: string): string => path.replace(/\/$/, '');
  const isNumbered = /^[/_-]?(?:page|seite|p)?[/_-]?\d{1,2}(?:\.\w{3,5})?$/i.test(
    bare(told.pathname).slice(bare(own.pathname).replace(/\.\w{3,5}$/, '').length),
  );
  const isWithin = told.pathname.startsWith(bare(own.pathname).replace(/\.\w{3,5}$/, ''));
  const isQuery =
    told.pathname === own.pathname && /[?&](?:page|seite|p|pagina)=\d{1,2}(?:&|$)/i.test(told.search);
  return bare(own.pathname) !== '' && ((isWithin && isNumbered) || isQuery);
}

/**
 * `cut` when the page says that its text is not free and does not show the part that it names, ends in a truncation mark,
 * asks to pay below a short text, counts over twice the words that were read, or goes on on a next page.
 */
export function readCompleteness(nodes: LdNode[], metas: Metas, seen: TextSeen): 'whole' | 'cut' {
  const text = seen.paragraphs.join(' ');
  const words = UNSPACED.test(text) ? text.length : text.split(/\s+/).length;
  const told = wordsTold(nodes);
  const isPaid = paidNodes(nodes).length > 0 || isLocked(metas);
  const isAll = isShown(nodes, seen) || (told > 100 && words >= NEARLY_ALL * told);
  const gated = text.length < TEASER && seen.document.querySelector(GATES) !== null;
  const asks =
    seen.lines.some((line) => line.length <= 250 && PAYWORDS.test(line)) && text.length < 2 * TEASER;
  const isCut = (isPaid || gated || asks) && !isAll;
  return isCut || told > 2 * words + 100 || endsCut(seen) || hasNextPage(seen) ? 'cut' : 'whole';
}
