/**
 * Marks in the article by the CSS Custom Highlight API: the page's DOM stays as it is. One highlight for each verdict,
 * and one for the passage that was jumped to.
 */
import type { PageMark, Verdict } from '../../core/model';
import { adoptStyle } from './adopt-style';
import { type PageText, rangeOf, readPageText } from './ranges';
import { bringIntoView, flash } from './scroll';

/** Verdicts by line style and not by colour alone; translucent, so that they read on light and dark pages. Not on paper. */
const MARK_CSS = `
@media screen {
  ::highlight(variorum-differs) { background-color: rgb(255 170 0 / .28); text-decoration: underline solid 2px rgb(200 110 0); }
  ::highlight(variorum-updated) { background-color: rgb(70 140 255 / .2); text-decoration: underline double 2px rgb(50 110 220); }
  ::highlight(variorum-only) { text-decoration: underline dashed 2px rgb(140 90 200); }
  ::highlight(variorum-agrees) { text-decoration: underline dotted 2px rgb(40 150 90); }
  ::highlight(variorum-compatible) { text-decoration: underline dotted 2px rgb(40 150 90); }
  ::highlight(variorum-current) { background-color: rgb(255 170 0 / .55); }
  ::highlight(variorum-flash) { background-color: rgb(255 120 0 / .85); }
}
`;
const VERDICTS: Verdict[] = ['differs', 'updated', 'only', 'agrees', 'compatible'];
const CURRENT = 'variorum-current';
const FLASH = 'variorum-flash';
const nameOf = (verdict: Verdict) => `variorum-${verdict}`;

/** What the browser gives for highlights; absent in old browsers, where nothing is marked but jumps still work. */
export interface HighlightTools {
  registry: HighlightRegistry;
  create(ranges: Range[]): Highlight;
}

export interface Marks {
  /** Marks these and no others. Answers the findings that were found in the page, and those that were not. */
  show(marks: PageMark[]): { found: string[]; missing: string[] };
  clear(): void;
  /** The mark that is shown at this point of the viewport (CSS pixels). */
  at(x: number, y: number): Placed | null;
  /** All that are shown, in the page's order. */
  list(): Placed[];
  /** Brings a passage into view, marked or not; false where it is not in the page. */
  reveal(mark: PageMark): boolean;
}

/** A mark where it was found. */
export interface Placed {
  mark: PageMark;
  range: Range;
}

function toolsOf(document: Document): HighlightTools | null {
  const view = document.defaultView as (Window & typeof globalThis) | null;
  const registry = view?.CSS?.highlights;
  if (!registry || typeof view?.Highlight !== 'function') return null;
  return { registry, create: (ranges) => new view.Highlight(...ranges) };
}

/** The place in the text under a point; browsers have one of two names for it. */
function caretAt(document: Document, x: number, y: number): { node: Node; offset: number } | null {
  const position = document.caretPositionFromPoint?.(x, y);
  if (position) return { node: position.offsetNode, offset: position.offset };
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

/** The caret snaps to the nearest text, so the point must lie in one of the range's boxes too. */
function covers(range: Range, x: number, y: number): boolean {
  return Array.from(range.getClientRects()).some(
    (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
  );
}

/** Carets stop at shadow roots; for what stands in one its boxes alone tell. */
const isAt = (range: Range, { node, offset }: { node: Node; offset: number }): boolean =>
  range.startContainer.getRootNode() !== node.getRootNode() || range.isPointInRange(node, offset);

function place(
  document: Document,
  page: PageText,
  marks: PageMark[],
): { placed: Placed[]; missing: PageMark[] } {
  const placed: Placed[] = [];
  const missing: PageMark[] = [];
  for (const mark of marks) {
    const range = rangeOf(document, page, mark.sentence, mark.text);
    if (range) placed.push({ mark, range });
    else missing.push(mark);
  }
  return { placed, missing };
}

function inOrder({ range: a }: Placed, { range: b }: Placed): number {
  const [one, other] = [a.startContainer, b.startContainer];
  if (one === other) return a.startOffset - b.startOffset;
  return one.compareDocumentPosition(other) & 4 /* FOLLOWING */ ? -1 : 1;
}

/** The page may have put other nodes into its place since. */
const isThere = ({ range }: Placed): boolean => range.startContainer.isConnected && !range.collapsed;

/** Marks for one document. `tools` are for tests; the browser's own by default. */
export function createMarks(document: Document, tools: HighlightTools | null = toolsOf(document)): Marks {
  let placed: Placed[] = [];
  let dropStyle: (() => void) | null = null;
  let endFlash = (): void => {};
  let current: Range | null = null;
  const light = (name: string, range: Range | null): void => {
    if (range) tools?.registry.set(name, tools.create([range]));
    else tools?.registry.delete(name);
  };
  const paint = () => {
    for (const verdict of VERDICTS) {
      const ranges = placed.filter(({ mark }) => mark.verdict === verdict).map(({ range }) => range);
      if (ranges.length > 0) tools?.registry.set(nameOf(verdict), tools.create(ranges));
      else tools?.registry.delete(nameOf(verdict));
    }
  };
  /** What was led to stays lit while marks come anew: they may come just after. */
  const unlight = (): void => {
    endFlash();
    light(CURRENT, null);
    current = null;
  };
  return {
    show(marks) {
      const { placed: found, missing } = place(document, readPageText(document), marks);
      placed = found;
      if (placed.length > 0) dropStyle ??= adoptStyle(document, MARK_CSS);
      paint();
      if (current?.startContainer.isConnected === false) unlight();
      const names = new Set(placed.map(({ mark }) => mark.finding));
      const lost = new Set(missing.map((mark) => mark.finding).filter((finding) => !names.has(finding)));
      return { found: [...names], missing: [...lost] };
    },
    clear() {
      placed = [];
      paint();
      unlight();
      dropStyle?.();
      dropStyle = null;
    },
    at(x, y) {
      const caret = caretAt(document, x, y);
      if (!caret) return null;
      return placed.find(({ range }) => isAt(range, caret) && covers(range, x, y)) ?? null;
    },
    list: () => placed.filter(isThere).toSorted(inOrder),
    reveal(mark) {
      const range =
        placedRange(placed, mark) ?? rangeOf(document, readPageText(document), mark.sentence, mark.text);
      if (!range) return false;
      dropStyle ??= adoptStyle(document, MARK_CSS);
      unlight();
      light(CURRENT, range);
      current = range;
      bringIntoView(document, range);
      endFlash = flash(document, (on) => light(FLASH, on ? range : null));
      return true;
    },
  };
}

/** Its range as it was marked, unless the page has changed there since. */
function placedRange(placed: Placed[], { finding, sentence, text }: PageMark): Range | null {
  const own = placed.find(
    ({ mark }) => mark.finding === finding && mark.sentence === sentence && mark.text === text,
  );
  return own && isThere(own) ? own.range : null;
}
