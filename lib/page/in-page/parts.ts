/** What our elements in a page are built of. */
import type { Verdict } from '../../core/model';

type Child = Node | string;

/** An element with these attributes; what is '' is left out. */
export function make<K extends keyof HTMLElementTagNameMap>(
  document: Document,
  name: K,
  values: Record<string, string>,
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(values)) if (value !== '') element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** Only a person's own click counts: a page could make one. `label` where the text does not tell. */
export function button(
  document: Document,
  { name, label = '' }: { name: string; label?: string },
  clicked: () => void,
  ...children: Child[]
): HTMLButtonElement {
  const element = make(
    document,
    'button',
    { type: 'button', class: name, 'aria-label': label, title: label },
    ...children,
  );
  element.addEventListener('click', (event) => {
    event.stopPropagation();
    if (event.isTrusted) clicked();
  });
  return element;
}

const SVG = 'http://www.w3.org/2000/svg';

function drawing(document: Document, size: number, parts: [string, Record<string, string>][]): SVGElement {
  const one = (name: string, values: Record<string, string>): SVGElement => {
    const element = document.createElementNS(SVG, name) as SVGElement;
    for (const [key, value] of Object.entries(values)) element.setAttribute(key, value);
    return element;
  };
  const svg = one('svg', { viewBox: `0 0 ${size} ${size}`, 'aria-hidden': 'true' });
  svg.append(...parts.map(([name, values]) => one(name, values)));
  return svg;
}

/** The mark, as in `public/icon/icon.svg`. */
const STROKES: [path: string, color: string, width: string][] = [
  ['M8 6l8 15', '#fff', '4.4'],
  ['M24 6l-8 15', '#ffc24b', '4.4'],
  ['M7 27h18', '#fff', '2.6'],
];

export const logo = (document: Document): SVGElement =>
  drawing(document, 32, [
    ['rect', { width: '32', height: '32', rx: '7', fill: '#0b5c58' }],
    ...STROKES.map(([d, stroke, width]): [string, Record<string, string>] => [
      'path',
      { d, stroke, 'stroke-width': width, 'stroke-linecap': 'round', fill: 'none' },
    ]),
  ]);

/** As in the panel (components/parts/Icon.tsx). */
const SHAPES: Record<Verdict, string> = {
  differs: 'M8 1.5 14.5 8 8 14.5 1.5 8z',
  updated: 'M8 2a6 6 0 1 0 6 6h-2.2A3.8 3.8 0 1 1 8 4.2V7l4.5-3.6L8 0z',
  compatible: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Zm0 1.8v8.4a4.2 4.2 0 0 1 0-8.4Z',
  agrees: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Z',
  only: 'M2.5 2.5h11v11h-11z',
};

export const shape = (document: Document, verdict: Verdict): SVGElement =>
  drawing(document, 16, [['path', { d: SHAPES[verdict], fill: 'currentColor' }]]);
