/** The text of a feed's bytes. What they are counts for more than what they are declared to be. */
import { cleaned } from './entities';

/** Bytes at the beginning that tell an encoding: marks of byte order, or how `<` is written in UTF-16. */
const STARTS: [bytes: number[], label: string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0x3c, 0], 'utf-16le'],
  [[0, 0x3c], 'utf-16be'],
];
const DECLARED = /encoding\s{0,9}=\s{0,9}["']([\w.:-]{2,40})["']/i;
/** The bytes of these are sound UTF-8, yet none. */
const SEVEN_BITS = /^(?:iso-2022-jp|csiso2022jp|utf-?7|hz)/i;

/** Null for an unknown label. */
function decodeAs(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return null;
  }
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * Mostly sound UTF-8? A few broken characters come from texts that were cut, and any other encoding breaks nearly all.
 * `most`: broken ones for each sound one.
 */
function isUtf8(text: string, most: number): boolean {
  const broken = count(text, /\ufffd/g);
  return broken === 0 || broken <= most * count(text, /(?!\ufffd)\P{ASCII}/gu);
}

/** Without what no text may hold. `declared`: what the server says, '' for nothing. */
export function decodeFeed(bytes: Uint8Array, declared: string): string {
  const start = STARTS.find(([signs]) => signs.every((sign, index) => bytes[index] === sign));
  if (start) return cleaned(decodeAs(start[1], bytes) ?? '');
  const own = DECLARED.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 1024)))?.[1] ?? '';
  const told = [declared, own].filter((label) => label !== '' && !/^utf-?(?:8|16)/i.test(label));
  const utf8 = new TextDecoder().decode(bytes);
  const isTold = told.some((label) => SEVEN_BITS.test(label));
  if (!isTold && isUtf8(utf8, told.length > 0 ? 0.1 : 1)) return cleaned(utf8);
  for (const label of [...told, 'windows-1252']) {
    const text = decodeAs(label, bytes);
    if (text !== null) return cleaned(text);
  }
  return cleaned(utf8);
}
