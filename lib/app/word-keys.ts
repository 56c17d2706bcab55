/** Keys of words as what is built has them: all forms of a counted thing are written as one, `reports_*`. */

/** The plural forms that languages have; not every language has each. */
const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];
const FORM = new RegExp(`_(?:${FORMS.join('|')})$`);
const counted = (key: string): string => key.replace(FORM, '_*');

/** With spaces between them. */
export function writeKeys(keys: Iterable<string>): string {
  const all = [...keys];
  const things = new Set(all.filter((key) => key.endsWith('_other')).map(counted));
  return [...new Set(all.map((key) => (things.has(counted(key)) ? counted(key) : key)))].join(' ');
}

/** Each key of its own, in a fixed order, also the forms that no language has. */
export const readKeys = (written: string): string[] =>
  written
    .split(' ')
    .flatMap((key) => (key.endsWith('*') ? FORMS.map((form) => key.slice(0, -1) + form) : key));

/** From a letter between A and r to the Arabic one that is written for it: U+0041 to U+0072, U+0621 to U+0652. */
const FAR = 0x5e0;

/** Arabic letters as Latin ones, and those as Arabic ones: in UTF-8 they have half as many bytes. Twice, it is the text. */
export const turned = (text: string): string =>
  text.replace(/[A-r\u0621-\u0652]/g, (letter) =>
    String.fromCharCode(letter.charCodeAt(0) + (letter < 's' ? FAR : -FAR)),
  );
