/**
 * What an address says about its page: tables of words, in which its decoded parts are looked up. A newcomer extends them
 * by adding a word and a case. Runs on every page of a switched-on site, before the engine has got warm: words are found
 * in one string, since expressions of many words take longer to build than all else takes. No imports.
 */

/** `|kind word word …`: reports and their sections, and pages that are no articles, by what they are. Without plural s. */
const WORDS =
  '|report new article story storie post blog opinion politic world nachrichten artikel artigo articulo articolo actualite actu noticia notizie nieuw haber nyheter novosti ambebi press-release insight magazine feature review ' +
  '|print print druckansicht ' +
  '|forum forum bb thread t r question discussion community comment board answer issue ' +
  '|shop shop store product item dp buy cart basket collection pricing checkout listing ' +
  '|listing category categorie tag tagged topic archive author search section latest directory user profile gallery video podcast job event recipe ' +
  '|service service about contact privacy cookie term legal login account register career faq course ' +
  '|docs doc documentation wiki help support reference api guide learn developer ';

/** The kind under which a table has a word, else nothing. */
export function kindOf(table: string, word: string): string | undefined {
  const at = table.indexOf(` ${word} `);
  if (at < 0) return undefined;
  const bar = table.lastIndexOf('|', at);
  return table.slice(bar + 1, table.indexOf(' ', bar));
}

const DATE = /[/_.-](?:19|20)\d\d[/_.-]?(?:0?[1-9]|1[0-2])(?:[0-3]\d)?(?!\d)/;
/** Scripts that write no spaces, as a headline in a path: Thai, Lao, Chinese, Japanese. */
const UNSPACED = /[\u0e00-\u0eff\u3040-\u9fff]{6}/;
/** Numbers and codes that stand for a headline. */
const NUMBER = /\d{5}|^(?=\D*\d)[\da-z]{11,}$/;
const QUERY = /[?&](?:p|\w{0,8}(?:id|no)|news|arti[ck]\w{0,5}|story)=\d{3}/i;

/** Host up to its first dot, path, query: making a URL of it takes longer than all that is done with it. */
const ADDRESS = /^https?:\/\/([^/?#.]*)[^/?#]*([^?#]*)([^#]*)/i;

/** Decoded, lower-case path; one that does not decode is taken as it is. */
function readable(path: string): string {
  try {
    return (path.includes('%') ? decodeURIComponent(path) : path).toLowerCase();
  } catch {
    return path.toLowerCase();
  }
}

/** How many words, about: five for a few letters of a script without spaces. */
export const countWords = (text: string): number =>
  UNSPACED.test(text) ? 5 : text.split(/[-_+\s\d]+/).filter(Boolean).length;

/** How the last part of a path is made, without its ending. A section's is one word. */
function slugSigns(last: string, search: string): string[] {
  const words = countWords(last);
  if (words > 3) return ['slug'];
  if (NUMBER.test(last) || QUERY.test(search)) return ['number-slug'];
  return words === 1 && !/\d/.test(last) ? ['one-word'] : [];
}

/** Names of the signs that an address shows; see `signal-weights.ts`. */
export function addressSigns(address: string): string[] {
  const found = ADDRESS.exec(address.slice(0, 2000));
  // A file without an address says nothing.
  if (!found) return [];
  const [, host = '', rawPath = '', search = ''] = found;
  const path = readable(rawPath);
  const parts = path.split('/').filter(Boolean);
  // Other forms of one page stand under its address.
  const end = parts.findLastIndex((part) => part !== 'amp' && part !== 'print');
  const last = (parts.splice(Math.max(end, 0), 1)[0] ?? '').replace(/\.[a-z]{2,5}$/, '');
  const isRoot =
    parts.length === 0 && !search && /^(?:|index|home|default|[a-z]{2}(?:-[a-z]{2})?)$/.test(last);
  const signs = new Set(isRoot ? ['root'] : slugSigns(last, search));
  if (DATE.test(path)) signs.add('date-path');
  for (const part of [host, ...parts, last.replace(/(?<![-_\d])[-_\d]+$/, '')]) {
    const kind = kindOf(WORDS, part.replace(/s$/, ''));
    if (kind && (kind !== 'report' || part !== last)) signs.add(`${kind}-path`);
  }
  return [...signs];
}
