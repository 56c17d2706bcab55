/**
 * Faults of encoding within a text that are certain, repaired: UTF-8 that was read as windows-1252 ("â€™" for an
 * apostrophe), and letters apart from their accents. Also the way back, for marks in the page, which stays as it is.
 */

/** Bytes 0x80 to 0x9f in windows-1252; the five that stand for nothing are left as control characters. */
const HIGH = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
/**
 * Two such letters in a row, or one that no words are: "José”" and "café…”" are UTF-8 by chance. In each, a first byte
 * and as many others as it asks for.
 */
const MANGLED =
  /(?:[Â-ß][\x80-¿€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘-”•–—˜™š›œžŸ]|[à-ï][\x80-¿€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘-”•–—˜™š›œžŸ]{2}|[ð-ô][\x80-¿€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘-”•–—˜™š›œžŸ]{3}){2,}|â[€\x80][\x80-¿€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘-”•–—˜™š›œžŸ]|Â[\x80-¿]|Ã(?:[\x80-\x9f¡-ª¬-º¼-¿€ƒ†‡ˆ‰ŠŒŽ•˜™šœžŸ]|[‚„…‘-”–—‹›](?=[a-zÀ-ɏ]))/g;
/** What may have another length when it is repaired, letters of scripts that are never one letter among them. */
const PIECE = new RegExp(
  `${MANGLED.source}|[\\u0958-\\u0a5e\\u0b5c\\u0b5d\\u1100-\\u11ff\\ufb1d-\\ufb4e]+|[^\\p{M}]\\p{M}+`,
  'gu',
);

const UTF8 = new TextDecoder('utf-8', { fatal: true });

function byteOf(letter: string): number {
  const at = HIGH.indexOf(letter);
  return at < 0 ? letter.charCodeAt(0) : 0x80 + at;
}

function lettersOf(run: string): string {
  try {
    return UTF8.decode(Uint8Array.from(run, byteOf));
  } catch {
    return run;
  }
}

/** The text without these faults; the same text where it has none. */
export const repaired = (text: string): string => text.replace(MANGLED, lettersOf).normalize('NFC');

/** Where an offset of the repaired text stands in the text that it was made from. */
export function rawOffset(raw: string, offset: number): number {
  let shift = 0;
  for (const { 0: piece, index } of raw.matchAll(PIECE)) {
    const past = offset - (index - shift);
    if (past <= 0) break;
    const length = repaired(piece).length;
    if (past < length) return index + piece.length;
    shift += piece.length - length;
  }
  return offset + shift;
}
