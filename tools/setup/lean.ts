/** What a package holds that we have no use for is left out when it is built (docs/decisions/small-files.md). */
import type { Plugin } from 'vite';
import { type Cut, PAGES } from './lean-pages';

/** What Readability is told, and does, in the one way that we ask for. */
const CONSTRUCTED = `this._attempts = [];
  this._nbTopCandidates = this.DEFAULT_N_TOP_CANDIDATES;
  this._charThreshold = options.charThreshold;
`;
const BYLINE = `if (!this._articleByline && this._isValidByline(node, matchString)) {
          this._articleByline = true;
`;
const PARSED = `parse() {
    this._removeScripts(this._doc);
    this._prepDocument();
    return { content: this._grabArticle() };
  },`;

const AGAIN = `page.textContent = '';
        for (var again = pageCacheHtml.cloneNode(true); again.firstChild; ) page.append(again.firstChild);`;

const PACKAGES: [file: RegExp, cuts: Cut[]][] = [
  ...PAGES,
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
  // What starts our scripts in pages tells of no error that the browser does not tell of.
  [
    /wxt-unlisted-script-entrypoint/,
    [['let result;', '\treturn result;', 'const result = definition.main();\n']],
  ],
  [/wxt-background-entrypoint/, [['let result;', 'var background_', 'const result = definition.main();\n']]],
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
  // Readability's other half, the notes for its developers, and what it does for those who show its text.
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
      ['// In some older versions', 'this._doc = doc;', ''],
      ['this._docJSDOMParser', '// Start with all flags', CONSTRUCTED],
      ['if (this._debug) {\n    let logNode', '} else {\n    this.log', 'if (false) {'],
      ['DEFAULT_MAX_ELEMS_TO_PARSE: 0', '// The number of top', ''],
      ['extraneous:', 'byline:', ''],
      ['replaceFonts:', 'normalize:', ''],
      ['videos:', 'shareElements:', ''],
      ['nextLink:', 'whitespace:', ''],
      ['srcsetUrl:', '// Commas as used', ''],
      ['// See: https://schema.org/Article', '// used to see', ''],
      ['PRESENTATIONAL_ATTRIBUTES: [', '// The commented out', ''],
      ['// These are the classes', '/**\n   * Iterates over a NodeList, calls', ''],
      ['if (this._docJSDOMParser', 'for (var i = nodeList', ''],
      ['if (this._docJSDOMParser', 'for (const node of nodeList', ''],
      ['_findNode(nodeList, fn) {', '/**\n   * Iterate over a NodeList, return true if any', ''],
      // Of what it answers we take the text: no addresses, no images, no styles, and nothing that the page says of itself.
      ['_cleanClasses(node) {', '/**\n   * Prepare the HTML document', ''],
      ['if (this._docJSDOMParser', 'var replacement', ''],
      ['this._cleanStyles(', '// Check for data tables', ''],
      ['this._fixLazyImages(', '// Clean out junk', ''],
      ['this._clean(articleContent, "object")', 'this._clean(articleContent, "footer")', ''],
      ['this._clean(articleContent, "iframe")', 'this._clean(articleContent, "input")', ''],
      ['_textSimilarity(textA', '/**\n   * Checks whether an element', ''],
      ['if (node.tagName === "HTML")', 'var matchString', ''],
      [
        "// If we don't have a byline",
        'node = this._removeAndGetNext(node);\n          continue;\n        }\n\n        if (should',
        BYLINE,
      ],
      // Where it begins anew, with a copy of the page and not with text that is made a page again.
      ['page.innerHTML;', '\n', 'page.cloneNode(true);'],
      ['page.innerHTML = pageCacheHtml;', '\n', AGAIN],
      ['if (shouldRemoveTitleHeader &&', '// Remove unlikely', ''],
      ['if (this._debug) {', '// So we have all', ''],
      ['if (this._debug) {', 'if (neededTo', ''],
      ['if (this._debug) {', 'var parseSuccessful', ''],
      ['// Find out text direction', 'return articleContent;', ''],
      ['_unescapeHtmlEntities(str) {', '/**\n   * Removes script tags', ''],
      ['_cleanStyles(e) {', '/**\n   * Get the density of links', ''],
      // The page is without what is embedded when it is read.
      [
        'var isEmbed',
        '},\n\n  /**\n   * Check if a given node',
        'this._removeNodes(this._getAllNodesWithTag(e, [tag]));\n',
      ],
      ['_fixLazyImages(root) {', '_getTextDensity(e, tags) {', ''],
      ['var embedCount', 'var innerText', ''],
      ['const errs', '\n', ''],
      [' + this._linkDensityModifier', '\n', ''],
      [' + this._linkDensityModifier', ')', ''],
      ['if ((embedCount', 'if (img === 0 && text', ''],
      ['if (errs.length', 'return false;', ''],
      ['_headerDuplicatesTitle(node) {', '_flagIsActive(', ''],
      ['parse() {', '\n};', PARSED],
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

/** Why it drops a block, in words; any reason does. */
const COUNTED = /errs\.push\(\s*`[^`]*`\s*\);/g;

/** Readability has long names for what only it asks for. */
function shortened(code: string): string {
  const names = [...new Set(code.match(OWN))];
  return code
    .replace(COUNTED, 'return true;')
    .replace(/(?<![\w"'])[A-Z_]\w+/g, (name) => (names.includes(name) ? `_${names.indexOf(name)}` : name));
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
