/** Characters that are written as entities (`&eacute;`, `&#8217;`), and what no text may hold. */

/** By their code points, one after another. */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro ' +
  'para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil ' +
  'Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave ' +
  'Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml ' +
  'igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute ' +
  'thorn yuml';
const OTHERS =
  'amp&lt<gt>quot"apos\'hellip…ndash–mdash—lsquo‘rsquo’sbquo‚ldquo“rdquo”bdquo„bull•prime′Prime″lsaquo‹rsaquo›euro€' +
  'trade™minus−larr←rarr→ensp emsp thinsp OElig\u0152oelig\u0153Scaron\u0160scaron\u0161Zcaron\u017dzcaron\u017e' +
  'Ccaron\u010cccaron\u010drcaron\u0159ecaron\u011baogon\u0105eogon\u0119lstrok\u0142Lstrok\u0141cacute\u0107nacute\u0144' +
  'Sacute\u015asacute\u015bzacute\u017azdot\u017cZdot\u017bscedil\u015fScedil\u015egbreve\u011fIdot\u0130imath\u0131' +
  'abreve\u0103Yuml\u0178';
const NAMED = new Map([
  ...LATIN.split(' ').map((name, index) => [name, String.fromCharCode(0xa0 + index)] as const),
  ...Array.from(
    OTHERS.matchAll(/([A-Za-z]+)([^A-Za-z])/g),
    ([, name = '', sign = '']) => [name, sign] as const,
  ),
]);

const ENTITY = /&(?:#x([0-9a-f]{1,6});?|#(\d{1,7});?|([a-z][a-z0-9]{1,9});)/gi;

/** What numbers from 128 to 159 stand for; strictly they are control characters, which nobody means. */
const OLD_SIGNS = new TextDecoder('windows-1252').decode(
  Uint8Array.from({ length: 32 }, (_, at) => 128 + at),
);
const oldSign = (code: number): string => OLD_SIGNS.charAt(code - 128);

function signOf(code: number): string {
  if (code > 127 && code < 160) return oldSign(code);
  return code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? '' : String.fromCodePoint(code);
}

/** With the entities of HTML that news texts use; unknown ones, and a lone `&`, stay as they are. Done once, not again. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (all, hex?: string, decimal?: string, name = '') => {
    if (hex || decimal) return signOf(hex ? Number.parseInt(hex, 16) : Number(decimal));
    return NAMED.get(name) ?? NAMED.get(name.toLowerCase()) ?? all;
  });
}

/** Signs that are no text: control characters, halves of characters, and those that turn the direction of what follows. */
const NO_TEXT = /(?![\t\n\r])[\p{Cc}\p{Cs}\xad\u200b\u202a-\u202e\u2066-\u2069\ufeff\ufffd-\uffff]/gu;

export const cleaned = (text: string): string =>
  text.replace(/[\x80-\x9f]/g, (sign) => oldSign(sign.charCodeAt(0))).replace(NO_TEXT, '');
