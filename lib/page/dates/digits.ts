/** Digits of all scripts. */

const isDigit = (code: number): boolean => /\p{Nd}/u.test(String.fromCharCode(code));

/** Digits of other scripts as ASCII ones; the length stays. In each script the ten stand in one run, nought first. */
export function plainDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
    if (digit.length > 1) return digit;
    const code = digit.charCodeAt(0);
    let value = 0;
    while (value < 9 && isDigit(code - value - 1)) value++;
    return String(value);
  });
}
