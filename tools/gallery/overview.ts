/** One page with all pictures, which can be narrowed to a surface, a theme, a language, a width or a word. */
import { nameOf, type Shot } from './shot';

const FILTERS = ['surface', 'theme', 'language', 'width'] as const;

const STYLE = `
:root { color-scheme: light dark; font: 14px/1.4 system-ui; }
body { margin: 0; }
form { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: 8px 16px; padding: 10px 16px;
  background: Canvas; border-bottom: 1px solid GrayText; }
main { display: flex; flex-wrap: wrap; align-items: start; gap: 24px; padding: 16px; }
figure { margin: 0; }
figcaption { font-weight: 600; margin-block-end: 4px; }
img { max-width: min(560px, 92vw); max-height: 900px; border: 1px solid GrayText; object-fit: contain; object-position: top; }
`;

/** Shows what all chosen filters and the word allow. */
const SCRIPT = `
const form = document.forms[0];
const figures = [...document.querySelectorAll('figure')];
form.oninput = () => {
  const { word, ...chosen } = Object.fromEntries(new FormData(form));
  let shown = 0;
  for (const figure of figures) {
    const fits = Object.entries(chosen).every(([name, value]) => !value || figure.dataset[name] === value);
    figure.hidden = !fits || !figure.textContent.includes(word.toLowerCase());
    shown += figure.hidden ? 0 : 1;
  }
  form.elements.shown.value = shown + ' of ' + figures.length;
};
form.oninput();
`;

export function overview(shots: Shot[]): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Variorum: gallery</title><style>${STYLE}</style>
<form>${FILTERS.map((name) => select(name, shots)).join('')}
<label>name <input type="search" name="word"></label><output name="shown"></output></form>
<main>${shots.map(figure).join('\n')}</main><script>${SCRIPT}</script></html>\n`;
}

function select(name: (typeof FILTERS)[number], shots: Shot[]): string {
  const values = [...new Set(shots.map((one) => String(one[name])))];
  const options = values.map((value) => `<option>${value}</option>`).join('');
  return `<label>${name} <select name="${name}"><option value="">all</option>${options}</select></label>`;
}

function figure(one: Shot): string {
  const data = FILTERS.map((name) => `data-${name}="${one[name]}"`).join(' ');
  const name = nameOf(one);
  return `<figure ${data}><figcaption>${name}</figcaption><a href="${name}.png"><img src="${name}.png" alt="${name}" loading="lazy"></a></figure>`;
}
