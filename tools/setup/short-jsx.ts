/** Elements are made by `h(tag, values, child …)`, which does not name the children of each (docs/decisions/small-files.md). */
import type { Plugin } from 'vite';

/** Names that no file has. */
const MAKES = '$h';
const FRAGMENT = '$Fragment';
const IMPORT = `import { h as ${MAKES}, Fragment as ${FRAGMENT} } from 'preact';`;
const ELEMENTS = /\.tsx$/;

export const shortJsx = (): Plugin => ({
  name: 'variorum-short-jsx',
  apply: 'build',
  // Preact's own plugin asks for the other way; what comes behind it is taken.
  config: () => ({ oxc: { jsx: { runtime: 'classic', pragma: MAKES, pragmaFrag: FRAGMENT } } }),
  transform: {
    order: 'pre',
    handler: (code, id) => (ELEMENTS.test(id) ? { code: `${IMPORT}${code}`, map: null } : null),
  },
});
