/** The text of a page's bytes. */

/** Byte order marks, as Latin letters: they tell more than what is declared. */
const MARKS: [mark: string, label: string][] = [
  ['ÿþ', 'utf-16le'],
  ['þÿ', 'utf-16be'],
];
/** Their bytes can be UTF-8 as well. */
const NEVER_UTF8 = /^(?:utf-?16|iso-2022)/i;
/** What pages were written in before UTF-8, by language. */
const OLD: [languages: RegExp, label: string][] = [
  [/^(?:ru|uk|bg|sr|mk|be)/, 'windows-1251'],
  [/^(?:ar|fa|ur)/, 'windows-1256'],
  [/^(?:pl|cs|sk|hu|ro|sl|hr|bs)/, 'windows-1250'],
  [/^(?:tr|az)/, 'windows-1254'],
  [/^el/, 'windows-1253'],
  [/^he/, 'windows-1255'],
  [/^th/, 'windows-874'],
  [/^zh/, 'gb18030'],
  [/^ja/, 'shift_jis'],
  [/^ko/, 'euc-kr'],
];

/** In the encoding of that name; null where there is none, or (`strict`) where the bytes are not in it. */
function decodeAs(bytes: Uint8Array, label: string, strict = false): string | null {
  try {
    return new TextDecoder(label, { fatal: strict }).decode(bytes);
  } catch {
    return null;
  }
}

/** More letters that were lost than such as were read, beyond ASCII. */
const isLost = (text: string): boolean =>
  2 * (text.match(/\ufffd/g)?.length ?? 0) > (text.match(/[^\0-\x7f]/g)?.length ?? 0);

/**
 * As it is declared, or as the page's own head says within its first kilobyte, as browsers do. What is UTF-8 from end to
 * end is nothing else, whatever it says of itself; what is not, and says nothing else, is in the old encoding of its
 * language.
 */
export function decode(bytes: Uint8Array, declared = ''): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const told =
    MARKS.find(([mark]) => head.startsWith(mark))?.[1] ??
    (declared || (/<meta[^<>]{0,200}charset=["']?([\w-]{2,20})/i.exec(head)?.[1] ?? 'utf-8'));
  const utf8 = NEVER_UTF8.test(told) ? null : decodeAs(bytes, 'utf-8', true);
  const text = utf8 ?? decodeAs(bytes, told);
  if (text !== null && !isLost(text)) return text;
  const language = /<html[^<>]{0,200}\slang=["']?([a-z]{2})/i.exec(head)?.[1]?.toLowerCase() ?? '';
  const old = OLD.find(([languages]) => languages.test(language))?.[1] ?? 'windows-1252';
  return decodeAs(bytes, old) ?? '';
}
