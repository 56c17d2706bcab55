/** A style sheet in a page or shadow root that leaves the DOM as it is, and its way out again. */

/**
 * Adopted sheets are under no page's Content-Security-Policy and touch no element. Where a browser refuses them to
 * extension scripts (Firefox through its wrappers, bugzilla 1751346), a style element stands in.
 */
export function adoptStyle(root: Document | ShadowRoot, css: string): () => void {
  return adopted(root, css) ?? inserted(root, css);
}

function adopted(root: Document | ShadowRoot, css: string): (() => void) | null {
  const view = (root.ownerDocument ?? (root as Document)).defaultView as (Window & typeof globalThis) | null;
  try {
    if (!view) return null;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    if (!root.adoptedStyleSheets.includes(sheet)) return null;
    return () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  } catch {
    return null;
  }
}

function inserted(root: Document | ShadowRoot, css: string): () => void {
  const document = root.ownerDocument ?? (root as Document);
  const style = document.createElement('style');
  style.textContent = css;
  (root === document ? document.documentElement : root).append(style);
  return () => style.remove();
}
