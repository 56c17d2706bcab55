/**
 * The text of an element as lines: one for each block, list item, table row or piece between line breaks.
 * Walks without recursion; reads names and text only, so it works in a browser, in happy-dom and in linkedom.
 */

const BLOCKS =
  /^(ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BODY|CENTER|DD|DETAILS|DIV|DL|DT|FIELDSET|FIGCAPTION|FIGURE|FOOTER|FORM|H[1-6]|HEADER|HR|LI|MAIN|NAV|OL|P|PRE|SECTION|SUMMARY|TABLE|TBODY|THEAD|TFOOT|TR|UL)$/;
const SILENT =
  /^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE|IFRAME|OBJECT|SVG|MATH|SELECT|OPTION|BUTTON|INPUT|TEXTAREA|CANVAS|AUDIO|VIDEO|HEAD|TITLE|DIALOG)$/;

export const isBlock = (element: Element): boolean => BLOCKS.test(element.tagName.toUpperCase());

/** Never shown as text, whatever the style sheets say. */
export function isSilent(element: Element): boolean {
  return (
    SILENT.test(element.tagName.toUpperCase()) ||
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    /display\s*:\s*none/i.test(element.getAttribute('style') ?? '')
  );
}

export interface Visitor {
  text(value: string, node: Text): void;
  /** A block begins or ends, or a line breaks (`soft`). */
  gap(soft: boolean, element: Element, opens: boolean): void;
  /** A table cell begins. */
  cell?(): void;
  /** Answers false to pass over the element. */
  enter?(element: Element): boolean;
}

const ELEMENT = 1;
const TEXT = 3;

/** Visits all text in the page's order, at most `limit` nodes; false when the limit was reached. */
export function walk(root: Node, visitor: Visitor, limit = 200_000): boolean {
  let node: Node | null = root;
  let entering = true;
  for (let seen = 0; node; seen++) {
    if (seen > limit) return false;
    const goesIn: boolean = entering && visit(node, visitor);
    if (goesIn && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (node.nodeType === ELEMENT && (goesIn || !entering) && isBlock(node as Element))
      visitor.gap(false, node as Element, false);
    if (node === root) return true;
    entering = node.nextSibling !== null;
    node = node.nextSibling ?? node.parentNode;
  }
  return true;
}

/** True when the node's children are to be visited. */
function visit(node: Node, visitor: Visitor): boolean {
  if (node.nodeType === TEXT) visitor.text(node.nodeValue ?? '', node as Text);
  if (node.nodeType !== ELEMENT) return node.nodeType === 9 || node.nodeType === 11;
  const element = node as Element;
  if (isSilent(element) || visitor.enter?.(element) === false) return false;
  if (element.tagName.toUpperCase() === 'BR') visitor.gap(true, element, true);
  else if (isBlock(element)) visitor.gap(false, element, true);
  else if (/^T[DH]$/i.test(element.tagName)) visitor.cell?.();
  return true;
}

const squeeze = (text: string) =>
  text
    .replace(/[\u00ad\u200b\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Two lines between which a single `<br>` stands are one sentence when the first does not end and the second goes on. */
function goesOn(before: string, after: string): boolean {
  return !/[.!?:…。！？؟”"»]$/.test(before) && /^[\p{Ll}\p{Lo}(,;]/u.test(after) && before.length > 40;
}

/** A line of text, and how much of it is links. */
export interface Line {
  text: string;
  /** Share of its letters that stand in links, 0 to 1. */
  linked: number;
  /** Begins in a heading. */
  heading: boolean;
}

/** Gathers text into lines; made for one walk. */
class Lines {
  readonly done: Line[] = [];
  private text = '';
  private linked = 0;
  private heading = false;
  private begun = false;
  private joins = false;

  add(value: string, node: Text): void {
    const around = node.parentElement;
    if (value.trim() !== '' && around) {
      if (around.closest('a')) this.linked += squeeze(value).length;
      if (!this.begun) this.heading = around.closest('h1,h2,h3,h4,h5,h6') !== null;
      this.begun = true;
    }
    this.text += value;
  }

  space(): void {
    this.text += ' ';
  }

  flush(soft: boolean): void {
    const text = squeeze(this.text);
    const previous = this.done.at(-1);
    if (text !== '' && this.joins && previous && goesOn(previous.text, text)) previous.text += ` ${text}`;
    else if (text !== '')
      this.done.push({ text, linked: Math.min(1, this.linked / text.length), heading: this.heading });
    this.joins = soft && text !== '';
    this.text = '';
    this.linked = 0;
    this.heading = false;
    this.begun = false;
  }
}

/** The lines of an element's text, white space made single; empty ones are dropped. */
export function linesOf(root: Node, enter?: (element: Element) => boolean): Line[] {
  const lines = new Lines();
  walk(root, {
    text: (value, node) => lines.add(value, node),
    cell: () => lines.space(),
    gap: (soft) => lines.flush(soft),
    enter,
  });
  lines.flush(false);
  return lines.done;
}
