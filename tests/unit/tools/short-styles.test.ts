/** Styles of scripts in pages lose no more than space. */
import { describe, expect, it } from 'vitest';
import { shortStyles } from '../../../tools/setup/short-styles';

const transform = shortStyles().transform as (code: string, id: string) => { code: string } | null;
const FILE = '/variorum/lib/page/in-page/card.ts';

describe('styles in scripts', () => {
  it.each([
    ['\n:host { left: 0 !important; top: 0; }\n', ':host{left:0 !important;top:0}'],
    ['\n@media print {\n  .a .b, .c { margin: 0 2px; }\n}\n', '@media print{.a .b,.c{margin:0 2px}}'],
    [
      `\n.a { left: calc(1px + 2px * \${x}); flex-direction: \${x === 'a' ? 'row' : 'column'}; }\n`,
      `.a{left:calc(1px + 2px * \${x});flex-direction:\${x === 'a' ? 'row' : 'column'}}`,
    ],
  ])('%j', (css, short) => {
    expect(transform(`const CSS = \`${css}\`;`, FILE)?.code).toBe(`const CSS = \`${short}\`;`);
  });

  it.each([
    ['what is no style', 'const a = `one: { two; }`;', FILE],
    ['lists of words', 'const a = `\none two\nthree\n`;', FILE],
  ])('leaves %s', (_what, code, id) => {
    expect(transform(code, id)?.code).toBe(code);
  });

  it('leaves other files', () => {
    expect(transform('`\n:host { top: 0; }\n`', '/variorum/lib/core/model.ts')).toBeNull();
  });
});
