/** The small chip at the page's edge: how many outlets report this event, and how many details differ. */
import { createHost, endSide } from './host';

export interface Chip {
  say(text: string): void;
  hide(hidden: boolean): void;
  focus(): void;
  remove(): void;
}

export interface ChipWishes {
  /** Of the interface, which need not be the page's. */
  direction: 'ltr' | 'rtl';
  language: string;
  closeLabel: string;
  clicked(): void;
  dismissed(): void;
}

const cssFor = (side: 'left' | 'right'): string => `
:host { bottom: 16px !important; ${side}: 16px !important; max-width: calc(100vw - 32px) !important; }
.chip {
  display: flex; align-items: stretch; overflow: hidden; border-radius: 20px;
  font: 500 14px/1.35 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Arabic", sans-serif;
  color: #1f1d1a; background: #fff; border: 1px solid #8f887a; box-shadow: 0 2px 12px rgb(0 0 0 / .22);
}
button { all: unset; box-sizing: border-box; cursor: pointer; display: flex; align-items: center; gap: 8px; min-height: 40px; }
.open { padding: 6px 4px 6px 12px; padding-inline: 12px 4px; }
.close { padding: 0 12px; padding-inline: 8px 12px; color: #655f55; font-size: 18px; }
button:hover { background: #f2eee5; }
button:focus-visible { outline: 3px solid #0b5c58; outline-offset: -3px; border-radius: 20px; }
svg { flex: none; width: 20px; height: 20px; }
@media (prefers-color-scheme: dark) {
  .chip { color: #ecebe6; background: #202225; border-color: #7f7c74; }
  .close { color: #aba79d; }
  button:hover { background: #2a2c30; }
  button:focus-visible { outline-color: #74d0c8; }
}
@media (forced-colors: active) { .chip { border: 2px solid; } }
`;

export function createChip(document: Document, wishes: ChipWishes): Chip {
  const host = createHost(document, 'variorum-chip', cssFor(endSide(document)));
  const text = document.createElement('span');
  const open = button(document, 'open', wishes.clicked);
  open.append(logo(document), text);
  const close = button(document, 'close', wishes.dismissed);
  close.setAttribute('aria-label', wishes.closeLabel);
  close.title = wishes.closeLabel;
  close.append('×');
  const chip = document.createElement('div');
  chip.className = 'chip';
  chip.dir = wishes.direction;
  chip.lang = wishes.language;
  chip.append(open, close);
  host.root.append(chip);
  return {
    say: (line) => {
      text.textContent = line;
    },
    hide: (hidden) => {
      host.element.hidden = hidden;
    },
    focus: () => open.focus(),
    remove: host.remove,
  };
}

/** Only a person's own click counts: a page could make one. */
function button(document: Document, name: string, clicked: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = name;
  element.addEventListener('click', (event) => {
    event.stopPropagation();
    if (event.isTrusted) clicked();
  });
  return element;
}

const SVG = 'http://www.w3.org/2000/svg';
/** The mark, as in `public/icon/icon.svg`. */
const STROKES: [path: string, color: string, width: string][] = [
  ['M8 6l8 15', '#fff', '4.4'],
  ['M24 6l-8 15', '#ffc24b', '4.4'],
  ['M7 27h18', '#fff', '2.6'],
];

function logo(document: Document): SVGElement {
  const make = (name: string, values: Record<string, string>): SVGElement => {
    const element = document.createElementNS(SVG, name) as SVGElement;
    for (const [key, value] of Object.entries(values)) element.setAttribute(key, value);
    return element;
  };
  const svg = make('svg', { viewBox: '0 0 32 32', 'aria-hidden': 'true' });
  svg.append(make('rect', { width: '32', height: '32', rx: '7', fill: '#0b5c58' }));
  for (const [d, stroke, width] of STROKES)
    svg.append(make('path', { d, stroke, 'stroke-width': width, 'stroke-linecap': 'round', fill: 'none' }));
  return svg;
}
