/**
 * The gaps of a sketch in as few letters as they may have: of each gap how often 2¹¹ goes into it, as so many ones and a
 * zero, and the rest in eleven bits; six bits are a letter. Decimal ones take a third more when they are deflated.
 */

/** Gaps are some 2¹² on the average. */
const REST = 11;

const bitsOf = (gap: number): string =>
  `${'1'.repeat(gap >> REST)}0${(gap % 2 ** REST).toString(2).padStart(REST, '0')}`;

/** Of gaps with spaces between them; ones at the end are no gap. */
export function lettersOf(gaps: string): string {
  const bits = gaps
    .split(' ')
    .filter(Boolean)
    .map((gap) => bitsOf(Number(gap)))
    .join('');
  const bytes = bits.padEnd(Math.ceil(bits.length / 24) * 24, '1').match(/.{8}/g) ?? [];
  return btoa(String.fromCharCode(...bytes.map((byte) => Number.parseInt(byte, 2))));
}

/** The gaps again. */
export function gapsOf(letters: string): string {
  const bits = [...atob(letters)].map((byte) => byte.charCodeAt(0).toString(2).padStart(8, '0')).join('');
  const gaps: number[] = [];
  for (let from = 0, at = bits.indexOf('0'); at >= 0; at = bits.indexOf('0', from)) {
    const next = at + 1 + REST;
    gaps.push((at - from) * 2 ** REST + Number.parseInt(bits.slice(at + 1, next), 2));
    from = next;
  }
  return gaps.join(' ');
}
