/**
 * Text of a page as Markdown in which it is only text: no link, picture, HTML, list, table or formula comes of it, whatever
 * the program that shows it makes of Markdown. What could pass for an address is put as code, since many programs find
 * addresses in plain text too.
 */
import { onOneLine } from './taken';

/** Web and mail addresses, hosts, mentions, numbers of issues. */
const ADDRESS = /:\/\/|www\.|[@#]|[\p{L}\d]\.\p{L}{2}/iu;
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** As one line; white space at its ends stays, as one space. */
export const inert = (text: string): string =>
  onOneLine(text)
    .split(' ')
    .map((word) => (ADDRESS.test(word) ? code(word) : escaped(word)))
    .join(' ');

const escaped = (text: string): string =>
  text.replace(/[\\`*_[\]~|$^=]/g, '\\$&').replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign);

/** Within more backquotes than the text has in a row. */
function code(text: string): string {
  const longest = Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest > 0 ? `${fence} ${text} ${fence}` : fence + text + fence;
}

const ENDS = { letter: /[^\s\p{P}\p{S}]$/u, sign: /[\p{P}\p{S}]$/u };
const BEGINS = { letter: /^[^\s\p{P}\p{S}]/u, sign: /^[\p{P}\p{S}]/u };
const HAIR = '\u200a';

/**
 * A sentence with its phrase in bold. Between a letter outside and a sign inside Markdown sees no bold; a hair space helps
 * there.
 */
export function bold(before: string, phrase: string, after: string): string {
  const inner = inert(phrase.trim());
  const head = inert(before + phrase.slice(0, phrase.length - phrase.trimStart().length));
  const tail = inert(phrase.slice(phrase.trimEnd().length) + after);
  if (inner === '') return head + tail;
  const first = ENDS.letter.test(head) && BEGINS.sign.test(inner) ? HAIR : '';
  const last = BEGINS.letter.test(tail) && ENDS.sign.test(inner) ? HAIR : '';
  return `${head}${first}**${inner}**${last}${tail}`;
}
