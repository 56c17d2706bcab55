/** What is left out of the packages that draw pages; each cut as in `lean.ts`. */

/** What is put in the place of all from `start` up to `end`, the first of which follows. */
export type Cut = [start: string, end: string, by: string];

/** A page is drawn into its root, and never taken over from a server. */
const RENDER = `function R(u,t){var o=t.__k,e=[],f=[];l.__&&l.__(u,t),q(t,u=t.__k=k(S,null,[u]),o||d,d,t.namespaceURI,\
o?null:t.firstChild?n.call(t.childNodes):null,e,o?o.__e:t.firstChild,!1,f),D(e,u,f),u.props.children=null}`;

/**
 * No HTML from strings, no styles in elements, no pages from a server, no suspense, and of classes only `render` and
 * `shouldComponentUpdate`. tests/unit/tools/lean-pages.test.ts sees that nobody asks for them.
 */
const PREACT: Cut[] = [
  ['n:if("style"==l)', 'if("o"==l[0]', 'n:'],
  ['l=l.replace(/xlink', 'else if("width"', ';'],
  ['128&t.__u&&(c=', '(s=l.__b)&&s(u)', ''],
  ['M&&null!=F.getDerived', 'y=p.props', ''],
  ['v)M&&null==F', 'u.__v==t.__v', '!v){if('],
  [',M&&null!=p.componentDidUpdate', '}if(p.context', ''],
  ['if(p.context=P,', 'p.props=x', 'p.context=P,'],
  [',M)p.state=p.__s', 'do{', ';'],
  ['M&&!v&&', 'T=null!=s', ''],
  ['c||null!=o){if(n.then)', 'for(j=', 'null!=o)'],
  ['b(o[j])}else', 'u.__e=t.__e', 'b(o[j]);else '],
  ['n.then||', 'B(u)', ''],
  ['128&u.__u?', 'f}function', ''],
  ['"math"==x', 'o||(', ''],
  [',k.is&&k', ')', ''],
  ['c&&(l.__m', 'e=null', ''],
  ['c&&u.data==k||', '(u.data', ''],
  ['!c&&null!=e', ')', 'null!=e'],
  ['"dangerously', '"children"', ''],
  ['"dangerously', '"value"', ''],
  ['c&&"function"!=typeof y||', 'm[s]===y', ''],
  ['if(h)c||', 'L(', 'if('],
  ['c&&"textarea"!=x||', '(s=', ''],
  ['function R(', 'function U(', RENDER],
];

/** Words are told apart by the browser's own rules, and at once; a search for edits always has an end. */
const DIFF: Cut[] = [
  ['let callback;', '// Allow subclasses', ''],
  [', callback);', '\n', ');'],
  [', callback) {', '\n', ') {'],
  ['const done =', 'const newLen', 'const done = (value) => this.postProcess(value, options);\n'],
  ['let maxEditLength', 'const bestPath', 'const maxEditLength = options.maxEditLength;\n'],
  ['if (callback) {', 'const ret = execEditLength', '{ while (editLength <= maxEditLength) {\n'],
  ['!options.oneChangePerToken && ', 'last.added', ''],
  ['if (options.oneChangePerToken) {', '}\n        if (commonCount', ''],
  [' && !options.oneChangePerToken', ')', ''],
  [
    'equals(left, right, options) {',
    '// eslint-disable-next-line',
    'removeEmpty(array) { return array.filter(Boolean); }\n',
  ],
  ['get useLongestToken', 'buildValues', ''],
  ['if (!component.added && this', 'component.value = this.join(newTokens', '{'],
];
const DIFF_WORDS: Cut[] = [
  ['const extendedWordChars', '// Each token is', ''],
  ['const tokenizeIncluding', 'class WordDiff', ''],
  ['equals(left, right, options)', 'return left.trim()', 'equals(left, right) {\n'],
  ['let parts;', 'const tokens = []', 'const parts = segment(value, options.intlSegmenter);\n'],
  ['if (!changes || options', 'let lastKeep', 'if (!changes) return changes;\n'],
  ['// This option has never', 'return wordDiff', ''],
  ['class WordsWithSpaceDiff', 'export function diffWordsWithSpace', ''],
];
const DIFF_STRINGS: Cut[] = [
  ['if (string.slice(0, oldPrefix.length) !=', 'return newPrefix', ''],
  ['if (string.slice(-oldSuffix.length) !=', 'return string.slice(0', ''],
  ['// Yes, this looks', 'export function leadingWs', '}\n'],
  ['// Thankfully', 'export function leadingAndTrailingWs', '}\n'],
  ['if (!segmenter) {', 'const segments', ''],
];

export const PAGES: [file: RegExp, cuts: Cut[]][] = [
  [/preact[\\/]dist[\\/]preact\.module\.js$/, PREACT],
  [/diff[\\/]libesm[\\/]diff[\\/]base\.js$/, DIFF],
  [/diff[\\/]libesm[\\/]diff[\\/]word\.js$/, DIFF_WORDS],
  [/diff[\\/]libesm[\\/]util[\\/]string\.js$/, DIFF_STRINGS],
];
