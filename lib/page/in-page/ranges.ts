/**
 * The text that a page shows, with the way from offsets back to its text nodes: where a quote stands as a DOM range.
 * Reads the live page and changes nothing in it; bounded in nodes and characters.
 */
import { find, type Haystack, haystackOf } from '../../core/anchor/find';
import type { Span } from '../../core/model';
import { CELL } from '../body/body-text';
import { rawOffset, repaired } from '../body/repaired';
import { walk } from '../walk';

export interface PageText {
  haystack: Haystack;
  /** Text nodes with the offset that each begins at, ascending. */
  nodes: { node: Text; start: number }[];
}

const MAX_NODES = 200_000;
/** In UTF-16 units: five times what an article may have, since the page has more than its article. */
const MAX_TEXT = 1_000_000;
/** As many hidden or repeated places of a quote are passed over. */
const MAX_TRIES = 8;
/** Teasers and menus repeat headlines; marks belong to the text. */
const BESIDE = /^(NAV|ASIDE)$/;

/** The page's text in its order, as the reader reads it: repaired, blocks and line breaks end in a line feed. */
export function readPageText(document: Document): PageText {
  const nodes: PageText['nodes'] = [];
  const pieces: string[] = [];
  let length = 0;
  const add = (piece: string) => {
    pieces.push(piece);
    length += piece.length;
  };
  let begun = false;
  let cell = false;
  walk(
    document.body ?? document,
    {
      text(value, node) {
        if (length > MAX_TEXT) return;
        const blank = value.trim() === '';
        if (cell && !blank) add(CELL);
        cell &&= blank;
        begun ||= !blank;
        nodes.push({ node, start: length });
        add(repaired(value));
      },
      gap() {
        begun = cell = false;
        add('\n');
      },
      cell() {
        cell = begun;
        add(' ');
      },
      enter: (element) => length <= MAX_TEXT && !BESIDE.test(element.tagName.toUpperCase()),
    },
    MAX_NODES,
  );
  return { haystack: haystackOf(pieces.join('')), nodes };
}

/** Index of the last text node that begins at or before an offset; -1 for none. */
function nodeAt(nodes: PageText['nodes'], offset: number): number {
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((nodes[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * The DOM range of a span of the page's text; null where the page has changed since it was read. No range goes into a
 * shadow root or out of it: it ends where that begins or ends.
 */
function toRange(document: Document, page: PageText, span: Span): Range | null {
  const first = page.nodes[nodeAt(page.nodes, span.start)];
  const last = page.nodes[nodeAt(page.nodes, span.end - 1)];
  if (!first || !last || !first.node.isConnected || !last.node.isConnected) return null;
  const range = document.createRange();
  const isOne = first === last || first.node.getRootNode() === last.node.getRootNode();
  const end = isOne ? rawOffset(last.node.data, span.end - last.start) : first.node.length;
  try {
    range.setStart(first.node, rawOffset(first.node.data, span.start - first.start));
    range.setEnd((isOne ? last : first).node, Math.min(end, (isOne ? last : first).node.length));
  } catch {
    return null;
  }
  return range;
}

function isShown(range: Range): boolean {
  const element = range.startContainer.parentElement;
  return typeof element?.checkVisibility === 'function' ? element.checkVisibility() : true;
}

/** The range of `phrase` within the first shown occurrence of `quote`; of the quote itself where the phrase is ''. */
export function rangeOf(document: Document, page: PageText, quote: string, phrase: string): Range | null {
  let from = 0;
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const outer = find(page.haystack, quote, '', from);
    const span = outer && find(page.haystack, quote, phrase, from);
    if (!outer || !span) return null;
    const range = toRange(document, page, span);
    if (range && isShown(range)) return range;
    from = outer.end;
  }
  return null;
}
