/** Elements are made by `h(tag, values, child …)`, which does not name the children of each (docs/decisions/small-files.md). */
import type { Plugin } from 'vite';

/** Names that no file has. */
const MAKES = '$h';
const FRAGMENT = '$Fragment';

export const shortJsx = (): Plugin => ({
  name: 'variorum-short-jsx',
  apply: 'build',
  // Behind Preact's own plugin, which asks for the other way.
  enforce: 'post',
  config: () => ({
    oxc: {
      jsx: { runtime: 'classic', pragma: MAKES, pragmaFrag: FRAGMENT },
      jsxInject: `import { h as ${MAKES}, Fragment as ${FRAGMENT} } from 'preact'`,
    },
  }),
});
