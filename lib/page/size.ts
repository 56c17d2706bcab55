/** Pages that are too large to read within bounds, told before anything is done with them. */

/** Readability's time grows with the number of elements: 1.5 s for 45 000 of them where it was measured. */
const MAX_ELEMENTS = 60_000;
/** And with the square of their depth: 5000 nested blocks took it minutes. Pages seldom nest more than 60. */
const MAX_DEPTH = 256;

/** Depth of the deepest element; stops counting beyond the cap. */
function depthOf(root: Element): number {
  let node: Element | null = root;
  let depth = 1;
  let deepest = 1;
  while (node && deepest <= MAX_DEPTH) {
    if (node.firstElementChild) {
      node = node.firstElementChild;
      deepest = Math.max(deepest, ++depth);
      continue;
    }
    while (node && node !== root && !node.nextElementSibling) {
      node = node.parentElement;
      depth--;
    }
    node = node === root ? null : (node?.nextElementSibling ?? null);
  }
  return deepest;
}

/** Why a page is not read, in a sentence; null when it is small enough. */
export function tooLarge(document: Document): string | null {
  if (document.getElementsByTagName('*').length > MAX_ELEMENTS)
    return `The page has more than ${MAX_ELEMENTS} elements.`;
  if (depthOf(document.documentElement) > MAX_DEPTH)
    return `The page's elements are nested more than ${MAX_DEPTH} deep.`;
  return null;
}
