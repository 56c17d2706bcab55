/**
 * A page's nodes as they are shown, in their order: what stands in open shadow roots too, and slotted nodes at their slot.
 * Walks without recursion; reads names and text only, so it works in a browser, in happy-dom and in linkedom.
 */

const BLOCKS =
  /^(ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BODY|CENTER|DD|DETAILS|DIV|DL|DT|FIELDSET|FIGCAPTION|FIGURE|FOOTER|FORM|H[1-6]|HEADER|HR|HTML|LI|MAIN|NAV|OL|P|PRE|SECTION|SUMMARY|TABLE|TBODY|THEAD|TFOOT|TR|UL)$/;
const SILENT =
  /^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE|IFRAME|OBJECT|SVG|MATH|SELECT|OPTION|BUTTON|INPUT|TEXTAREA|CANVAS|AUDIO|VIDEO|HEAD|TITLE|DIALOG)$/;
/** What a server sends after the page, for a script to put in its place; in a page that was fetched it stays there. */
const STREAMED = /^S:[\da-f]{1,8}$/i;

export const isBlock = (element: Element): boolean => BLOCKS.test(element.tagName.toUpperCase());
const isShadow = (element: Element): boolean => element.hasAttribute('shadowrootmode');

/** Never shown as text, whatever the style sheets say. */
function isSilent(element: Element): boolean {
  return (
    (SILENT.test(element.tagName.toUpperCase()) && !isShadow(element)) ||
    (element.hasAttribute('hidden') && !STREAMED.test(element.id)) ||
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

/** The nodes that are shown within a node. A shadow root that a script has yet to make is a template. */
function inside(node: Node): ArrayLike<Node> {
  if (node.nodeType !== ELEMENT) return node.childNodes;
  const { shadowRoot, tagName } = node as Element;
  if (shadowRoot) return shadowRoot.childNodes;
  const name = tagName.toUpperCase();
  const slotted = name === 'SLOT' ? (node as HTMLSlotElement).assignedNodes?.() : [];
  if (slotted?.length) return slotted;
  return (name === 'TEMPLATE' && (node as HTMLTemplateElement).content?.childNodes) || node.childNodes;
}

/** Visits all text in the page's order, at most `limit` nodes; false when the limit was reached. */
export function walk(root: Node, visitor: Visitor, limit = 200_000): boolean {
  /** Nodes still to be visited, the next one last; a block within a list is one that ends. */
  const open: (Node | [Element])[] = [root];
  for (let seen = 0, next = open.pop(); next; next = open.pop()) {
    if (Array.isArray(next)) {
      visitor.gap(false, next[0], false);
      continue;
    }
    if (++seen > limit) return false;
    if (!visit(next, visitor)) continue;
    if (next.nodeType === ELEMENT && isBlock(next as Element)) open.push([next as Element]);
    const nodes = inside(next);
    for (let i = nodes.length - 1; i >= 0; i--) open.push(nodes[i] as Node);
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
