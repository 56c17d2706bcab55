/** Pages that are made to be pictured: tiles with what Variorum is about, in the icon's colours. */
import { readFileSync } from 'node:fs';

const icon = (): string =>
  `data:image/svg+xml;base64,${readFileSync('public/icon/icon.svg').toString('base64')}`;

const page = (style: string, body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><style>
* { box-sizing: border-box; margin: 0; }
body { width: 100vw; height: 100vh; overflow: hidden; font-family: "Noto Serif", Georgia, "DejaVu Serif", serif; }
${style}</style><body>${body}</body></html>`;

/** The icon in the middle, on nothing. */
export const logo = (size: number, drawing: number): string =>
  page(
    `body { padding: ${(size - drawing) / 2}px; } img { display: block; width: ${drawing}px; }`,
    `<img src="${icon()}" alt="">`,
  );

/** Two readings of one line, as in the icon. */
const READINGS = `<div class="readings">
<p>closed <mark>for six weeks</mark></p><p>closed <mark>for at least three months</mark></p></div>`;

const TILE = `
body { display: flex; color: #fff; background: #0b5c58; }
.readings { display: grid; }
.readings p { color: #1f1d1a; background: #fdfcf9; border-radius: 0.4em; padding: 0.5em 0.8em; width: max-content; }
.readings p:last-child { margin-inline-start: 1.6em; }
mark { color: inherit; background: #ffe38a; border-radius: 0.2em; padding: 0 0.15em; }
h1 { display: flex; align-items: center; gap: 0.4em; font-weight: 700; }
h1 img { width: 1.5em; border-radius: 0.3em; box-shadow: 0 0 0 2px #ffffff40; }
`;

export const smallTile = (): string =>
  page(
    `${TILE}
body { flex-direction: column; justify-content: center; gap: 26px; padding: 0 34px; }
h1 { font-size: 44px; }
.readings { gap: 10px; font-size: 19px; }`,
    `<h1><img src="${icon()}" alt="">Variorum</h1>${READINGS}`,
  );

export const marquee = (): string =>
  page(
    `${TILE}
body { align-items: center; justify-content: space-between; padding: 0 80px; }
h1 { font-size: 84px; }
h1 + p { margin-block-start: 26px; font-size: 32px; line-height: 1.35; color: #e2f0ee; }
.readings { gap: 18px; font-size: 28px; }`,
    `<div><h1><img src="${icon()}" alt="">Variorum</h1><p>One event,<br>as each outlet reported it</p></div>${READINGS}`,
  );
