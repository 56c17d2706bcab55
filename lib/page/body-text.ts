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
  else if (/^T[DH]$/i.test(element.tagName)) visitor.text(' ', element as unknown as Text);
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

/** The lines of an element's text, white space made single; empty ones are dropped. */
export function linesOf(root: Node, enter?: (element: Element) => boolean): string[] {
  const lines: string[] = [];
  let buffer = '';
  let joins = false;
  const flush = (soft: boolean) => {
    const line = squeeze(buffer);
    buffer = '';
    const previous = lines.at(-1);
    if (line !== '') {
      if (joins && previous !== undefined && goesOn(previous, line))
        lines[lines.length - 1] = `${previous} ${line}`;
      else lines.push(line);
    }
    joins = soft && (line !== '' || joins === false) && line !== '';
  };
  walk(root, {
    text(value) {
      buffer += value;
    },
    gap: flush,
    enter,
  });
  flush(false);
  return lines;
}
