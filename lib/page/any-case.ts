/**
 * Patterns of words that are met in any case. With `i` and `u` together the browser takes four times as long to make a
 * pattern ready, and in a page it does that for each of them before the first line is read: so they have small letters
 * only, and look at the text's small letters.
 */

export interface Words {
  test(text: string): boolean;
  /** The text without what it finds. */
  cut(text: string): string;
}

/** Small letters, each in its place; where one would become two (`İ`), the text as it is. */
const small = (text: string): string => {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
};

/** `pattern`: without `i`, `g` and `y`, and without capitals. */
export function anyCase(pattern: RegExp): Words {
  const cut = (text: string): string => {
    const { index = 0, 0: found = '' } = pattern.exec(small(text)) ?? {};
    return text.slice(0, index) + text.slice(index + found.length);
  };
  return { test: (text) => pattern.test(text.toLowerCase()), cut };
}
