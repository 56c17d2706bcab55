/** What a package holds that we have no use for is left out when it is built (docs/decisions/small-files.md). */
import type { Plugin } from 'vite';

/** What is put in the place of all from `start` up to `end`, the first of which follows. */
type Cut = [start: string, end: string, by: string];

const PACKAGES: [file: RegExp, cuts: Cut[]][] = [
  // All browsers that we support answer with promises, under one of two names; ours hear messages in the way of all.
  [
    /webextension-polyfill[\\/]dist[\\/]browser-polyfill\.js$/,
    [
      [
        '(function (global, factory)',
        '//# sourceMappingURL',
        'export default globalThis.browser?.runtime ? globalThis.browser : globalThis.chrome;\n',
      ],
    ],
  ],
  // Going through a store by a loop.
  [
    /idb[\\/]build[\\/]index\.js$/,
    [
      ["const advanceMethodProps = ['advance'", 'export {', ''],
      ['if (getCursorAdvanceMethods()', 'return function (...args) {\n        // Calling', 'if (false) {}\n'],
    ],
  ],
  // A standard that nobody asks for.
  [
    /valibot[\\/]dist[\\/]index\.mjs$/,
    [
      ['schema["~standard"] =', 'return schema;', ''],
      ['lang: config$1.lang,', '};\n\tconst isSchema', ''],
    ],
  ],
  // Readability's other half, the notes for its developers, and the removal of classes, which `keepClasses` forgoes.
  [
    /@mozilla[\\/]readability[\\/]index\.js$/,
    [
      ['var isProbablyReaderable', '\n', ''],
      ['isProbablyReaderable,', '\n', ''],
    ],
  ],
  [
    /@mozilla[\\/]readability[\\/]Readability\.js$/,
    [
      ['if (this._debug) {\n    let logNode', '} else {\n    this.log', 'if (false) {'],
      ['if (!this._keepClasses)', ' {', 'if (false)'],
      ['_cleanClasses(node) {', '/**\n   * Tests whether a string is a URL', ''],
      // Of what it answers we take the text: no addresses, no images, and what the page says of itself only for the
      // title and the byline, which it leaves out of the text.
      ['else {\n          link.setAttribute("href"', '});\n\n    var medias', '}\n    '],
      ['var medias = this._getAllNodesWithTag', '},\n\n  _simplify', ''],
      ['// Avoid parsing too large', '// Extract JSON-LD metadata before', ''],
      ['_isSingleImage(node) {', '/**\n   * Removes script tags', ''],
      ['this._fixLazyImages(', '// Clean out junk', ''],
      ['_fixLazyImages(root) {', '_getTextDensity(e, tags) {', ''],
      ['// Find out text direction', 'return articleContent;', ''],
      ['if (typeof parsed.description', '} catch (err)', ''],
      ['// get description', '// in many sites', ''],
      ['metadata.excerpt = this._unescape', 'return metadata;', ''],
      [
        "// If we haven't found an excerpt",
        '},\n};',
        'return { content: this._serializer(articleContent) };\n',
      ],
      ['extraneous:', 'byline:', ''],
      ['replaceFonts:', 'normalize:', ''],
      ['nextLink:', 'tokenize:', ''],
      ['srcsetUrl:', '// Commas as used', ''],
    ],
  ],
];

/** What valibot's schemas have for their asynchronous kin and for words in other languages. */
const UNASKED = /^\t\t(?:reference: \w+|async: false),\n/gm;

/** Fails where the package has become another: it has to be read again then. */
function cut(code: string, [start, end, by]: Cut): string {
  const from = code.indexOf(start);
  const to = code.indexOf(end, from + start.length);
  if (from < 0 || to < 0) throw new Error(`a package no longer has "${start}", which is to be left out`);
  return code.slice(0, from) + by + code.slice(to);
}

/** Fields and methods of its own, and its constants; those that nodes have as well are left. */
const OWN = /(?<=this\.)(?!\w+_NODE\b)(?:_\w+|[A-Z]{4,}[A-Z_]*)|(?<=^ {2})_\w+(?=\()/gm;

/** Readability has long names for what only it asks for. */
function shortened(code: string): string {
  const names = [...new Set(code.match(OWN))];
  return code.replace(/(?<![\w"'])[A-Z_]\w+/g, (name) =>
    names.includes(name) ? `_${names.indexOf(name)}` : name,
  );
}

export const lean = (): Plugin => ({
  name: 'variorum-lean',
  transform(code, id) {
    const cuts = PACKAGES.find(([file]) => file.test(id))?.[1];
    if (!cuts) return null;
    const less = cuts.reduce(cut, code);
    const rest = id.includes('valibot') ? less.replace(UNASKED, '') : less;
    return { code: id.includes('Readability') ? shortened(rest) : rest, map: null };
  },
});
