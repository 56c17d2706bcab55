/** The panel docked in the page: a frame at its edge, the page pushed aside where there is room for both. */
import { adoptStyle } from './adopt-style';
import { createHandle, HANDLE } from './handle';
import { createHost, endSide } from './host';
import { make } from './parts';

export interface Dock {
  /** In CSS pixels. */
  box(): DOMRect;
  focus(): void;
  remove(): void;
}

export interface DockWishes {
  address: string;
  title: string;
  /** Of the handle that changes its width. */
  widthLabel: string;
  /** In CSS pixels; undefined where nobody chose one. */
  width: number | undefined;
  /** The person gave it this width. */
  resized(width: number): void;
}

/** CSS pixels. */
const WIDTH = 400;
/** Where less of the window would be left to the page, the panel lies over it. */
const ROOM = 500;

export function createDock(document: Document, wishes: DockWishes): Dock {
  const side = endSide(document);
  const host = createHost(document, 'variorum-dock', cssFor(side));
  const frame = make(document, 'iframe', { title: wishes.title, src: wishes.address });
  const push = pusher(document, side);
  let width = wishes.width ?? WIDTH;
  const widen = (to: number): void => {
    width = to;
    host.restyle(`:host { width: min(${width}px, 100vw) !important; }`);
    push(width);
  };
  const handle = createHandle(document, {
    side,
    label: wishes.widthLabel,
    width: () => width,
    changed: (to, done) => {
      frame.style.pointerEvents = done ? '' : 'none';
      widen(to);
      if (done) wishes.resized(to);
    },
  });
  host.root.append(make(document, 'div', { class: 'ours box' }, handle, frame));
  widen(width);
  return {
    box: () => host.element.getBoundingClientRect(),
    focus: () => frame.focus(),
    remove: () => {
      host.remove();
      push(null);
    },
  };
}

const cssFor = (side: 'left' | 'right'): string => `
:host { top: 0 !important; bottom: 0 !important; ${side}: 0 !important; box-shadow: 0 0 14px rgb(0 0 0 / .25) !important; }
.box { display: flex; flex-direction: ${side === 'right' ? 'row' : 'row-reverse'}; direction: ltr; height: 100%; background: var(--sunk); }
iframe { flex: 1; min-width: 0; height: 100%; border: 0; background: #faf8f3; color-scheme: light; }
@media (prefers-color-scheme: dark) { iframe { background: #17181a; color-scheme: dark; } }
.handle { flex: none; position: relative; width: ${HANDLE}px; cursor: ew-resize; touch-action: none; }
.handle::after { content: ""; position: absolute; inset: calc(50% - 20px) 4px auto; height: 40px; border-radius: 2px; background: var(--line); }
.handle:hover::after { background: var(--accent); }
@media (forced-colors: active) { .handle::after { background: ButtonText; } }
`;

/**
 * Only on screens: paper shows the page as it is. A page whose root or body has a width of its own, as that of the
 * window, would go on below the panel: it is let have what is left.
 */
function pusher(document: Document, side: 'left' | 'right'): (width: number | null) => void {
  let drop: (() => void)[] = [];
  return (width) => {
    for (const one of drop) one();
    drop = [];
    if (width === null) return;
    const rule = (css: string): string => `@media screen and (min-width: ${width + ROOM}px) { ${css} }`;
    const add = (css: string): void => void drop.push(adoptStyle(document, rule(css)));
    add(`html { margin-${side}: ${width}px !important; width: auto !important; min-width: 0 !important; }`);
    if (goesBelow(document, side, width)) add('body { width: auto !important; min-width: 0 !important; }');
  };
}

/** Is the body as wide as the window, though its root is not? */
function goesBelow(document: Document, side: 'left' | 'right', width: number): boolean {
  const { left = 0, right = 0 } = document.body?.getBoundingClientRect() ?? {};
  const all = document.documentElement.getBoundingClientRect();
  const isPushed = (document.defaultView?.innerWidth ?? 0) >= width + ROOM;
  return isPushed && (side === 'right' ? right > all.right + 1 : left < all.left - 1);
}
