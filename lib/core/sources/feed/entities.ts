/** Characters that are written as entities (`&eacute;`, `&#8217;`), and what no text may hold. */

/** Marks that letters take: `eacute` is e with an acute accent. */
const MARKS = new Map([
  ['grave', 0x300],
  ['acute', 0x301],
  ['circ', 0x302],
  ['tilde', 0x303],
  ['breve', 0x306],
  ['dot', 0x307],
  ['uml', 0x308],
  ['ring', 0x30a],
  ['dblac', 0x30b],
  ['caron', 0x30c],
  ['cedil', 0x327],
  ['ogon', 0x328],
]);
/** Those of HTML that news texts use. */
const SIGNS =
  'amp&lt<gt>quot"apos\'nbsp\xa0hellip…ndash–mdash—lsquo‘rsquo’sbquo‚ldquo“rdquo”bdquo„laquo«raquo»lsaquo‹rsaquo›bull•middot·' +
  'euro€pound£yen¥cent¢sect§copy©reg®trade™deg°plusmn±minus−times×divide÷frac12½sup2²micro' +
  'µordfªordmºiexcl¡iquest¿prime′larr←rarr→ensp\u2002emsp\u2003thinsp\u2009shy\xadzwnj\u200czwj\u200dlrm\u200e' +
  'rlm\u200fcomma,period.szligßAEligÆaeligæOEligŒoeligœOslashØoslashøETHÐethð' +
  'THORNÞthornþLstrokŁlstrokłDstrokĐdstrokđimathıinodotı';
const NAMED = new Map(
  Array.from(SIGNS.matchAll(/([A-Za-z]{2,8}\d{0,2})([^A-Za-z\d])/g), ([, name = '', sign = '']) => [
    name,
    sign,
  ]),
);

/** `Ccaron` as C with a caron, in one character; null for what is no such name. */
function letterOf(name: string): string | null {
  const mark = MARKS.get(name.slice(1));
  return mark === undefined ? null : (name.charAt(0) + String.fromCharCode(mark)).normalize('NFC');
}

const ENTITY = /&(?:#x([0-9a-f]{1,6});?|#(\d{1,7});?|([a-z][a-z0-9]{1,9});)/gi;

/** What numbers from 128 to 159 stand for; strictly they are control characters, which nobody means. */
const OLD_SIGNS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
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
    return NAMED.get(name) ?? letterOf(name) ?? NAMED.get(name.toLowerCase()) ?? all;
  });
}

/** Signs that are no text: control characters, halves of characters, and those that turn the direction of what follows. */
const NO_TEXT = /[^\P{Cc}\t\n\r]|[\p{Cs}\xad\u200b\u202a-\u202e\u2066-\u2069\ufeff\ufffd-\uffff]/gu;

export const cleaned = (text: string): string => text.replace(NO_TEXT, (sign) => oldSign(sign.charCodeAt(0)));
