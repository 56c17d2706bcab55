/**
 * Texts that differ only in white space, quotation marks, dashes and invisible characters, made equal,
 * with the way back: each folded character knows where it stood. Letters, digits and signs stay as they are.
 */

/** A text and where each of its UTF-16 units stood in the text that it was made from. */
export interface Folded {
  text: string;
  /** `starts[i]` is the unit's offset in the source; one more entry holds the source's length. */
  starts: number[];
}

const SINGLE = /[‘’‚‛′ʼʹ`´]/;
const DOUBLE = /[“”„‟″«»]/;
const DASH = /[‐‑‒–—―−]/;
const SPACE = /\s/;
/** Soft hyphen, zero-width characters, direction marks, byte order mark. */
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;

function foldUnit(unit: string): string {
  if (unit < '\u0080' && unit > ' ' && unit !== '`') return unit;
  if (SPACE.test(unit)) return ' ';
  if (INVISIBLE.test(unit)) return '';
  if (SINGLE.test(unit)) return "'";
  if (DOUBLE.test(unit)) return '"';
  return DASH.test(unit) ? '-' : unit;
}

/** Folds a text; runs of white space become one space, and none stays at either end. Linear in its length. */
export function fold(text: string): Folded {
  const units: string[] = [];
  const starts: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = foldUnit(text.charAt(i));
    if (unit === '' || (unit === ' ' && (units.at(-1) ?? ' ') === ' ')) continue;
    units.push(unit);
    starts.push(i);
  }
  if (units.at(-1) === ' ') {
    units.pop();
    starts.pop();
  }
  starts.push(text.length);
  return { text: units.join(''), starts };
}

/** The source's span of a folded one: from its first unit to the end of its last one. */
export function unfold(folded: Folded, start: number, end: number): { start: number; end: number } {
  const last = folded.starts[end - 1];
  return { start: folded.starts[start] ?? 0, end: last === undefined ? 0 : last + 1 };
}
