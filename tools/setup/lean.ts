/** What a package holds that we have no use for is left out when it is built (docs/decisions/small-files.md). */
import type { Plugin } from 'vite';

const POLYFILL = /webextension-polyfill[\\/]dist[\\/]browser-polyfill\.js$/;

/** What is put in the place of all from `start` up to `end`, the first of which follows. */
type Cut = [start: string, end: string, by: string];
const CUTS: Cut[] = [
  // The old form of a package, which needs code that brings it into the new one.
  ['(function (global, factory)', '  /* webextension-polyfill', 'const module = {};\n'],
  ['});\n//# sourceMappingURL', '\n', 'export default module.exports;'],
  // How many arguments each function of the browser takes: for those that answer by callbacks, which we don't support.
  ['const apiMetadata = {', 'if (Object.keys(apiMetadata)', 'const apiMetadata = { runtime: {} };\n'],
];

/** Fails where the package has become another: it has to be read again then. */
function cut(code: string, [start, end, by]: Cut): string {
  const from = code.indexOf(start);
  const to = code.indexOf(end, from + start.length);
  if (from < 0 || to < 0) throw new Error(`webextension-polyfill no longer has "${start}"`);
  return code.slice(0, from) + by + code.slice(to);
}

export const lean = (): Plugin => ({
  name: 'variorum-lean',
  transform: (code, id) => (POLYFILL.test(id) ? { code: CUTS.reduce(cut, code), map: null } : null),
});
