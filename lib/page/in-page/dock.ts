/** The panel docked in the page: a frame at its edge, the page pushed aside where there is room for both. */
import { adoptStyle } from './adopt-style';
import { createHost, endSide } from './host';

export interface Dock {
  focus(): void;
  remove(): void;
}

/** CSS pixels. */
const WIDTH = 400;
/** A narrower window shows the panel over the page. */
const ROOM = 900;

export function createDock(document: Document, address: string, title: string): Dock {
  const side = endSide(document);
  const host = createHost(document, 'variorum-dock', cssFor(side));
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.src = address;
  host.root.append(frame);
  const restore = adoptStyle(document, pushed(side));
  return {
    focus: () => frame.focus(),
    remove: () => {
      host.remove();
      restore();
    },
  };
}

const cssFor = (side: 'left' | 'right'): string => `
:host { top: 0 !important; bottom: 0 !important; ${side}: 0 !important; width: min(${WIDTH}px, 100vw) !important;
  box-shadow: 0 0 14px rgb(0 0 0 / .25) !important; }
iframe { display: block; width: 100%; height: 100%; border: 0; background: #faf8f3; color-scheme: light; }
@media (prefers-color-scheme: dark) { iframe { background: #17181a; color-scheme: dark; } }
`;

/** Only on screens: paper shows the page as it is. */
const pushed = (side: 'left' | 'right'): string =>
  `@media screen and (min-width: ${ROOM}px) { html { margin-${side}: ${WIDTH}px !important; } }`;
