/**
 * What an address says about its page: tables of words, in which its decoded parts are looked up. A newcomer extends them
 * by adding a word and a case. Runs on every page of a switched-on site, in a script world that has run nothing yet:
 * there each expression takes longer to build than a whole address takes to be walked through, so most pages meet none,
 * and words are found in one string. Patterns stand where they are met, since each is made when its line is run. No imports.
 */

/** `|kind word word …`: reports and their sections, and pages that are no articles, by what they are. Without plural s. */
const WORDS =
  '|report new article story storie post blog opinion politic world nachrichten artikel artigo articulo articolo actualite actu noticia notizie nieuw haber nyheter novosti ambebi press-release insight magazine feature review ' +
  '|print print druckansicht ' +
  '|forum forum bb thread t r question discussion community comment board answer issue ' +
  '|shop shop store product dp buy cart basket collection pricing checkout listing ' +
  '|listing category categorie tag tagged topic archive author search section latest directory user profile gallery video podcast job event recipe ' +
  '|service service about contact privacy cookie term legal login account register career faq course ' +
  '|docs doc documentation wiki help support reference api guide learn developer ';
const HOMES = ' index home ';

/** The kind under which a table has a word, else an empty text. */
export function kindOf(table: string, word: string): string {
  // Of no word: two spaces stand nowhere.
  const at = table.indexOf(` ${word} `);
  const bar = table.lastIndexOf('|', at);
  return at < 0 ? '' : table.slice(bar + 1, table.indexOf(' ', bar));
}

/** A path that does not decode is taken as it is. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Chinese, Japanese, Korean, Thai, Lao, Khmer and Burmese say more in a letter, most without spaces. By its number. */
export const isDense = (code: number): boolean =>
  code > 0xdff && (code < 0x10a0 || (code > 0x177f && code < 0x1800) || (code > 0x2fff && code < 0xd7b0));

/** What stands between a headline and the outlet's name: `- : | \u00b7 \u00bb \u2013 \u2014`, and signs next to them. */
const isBetween = (code: number): boolean =>
  code === 45 || code === 58 || (code > 123 && code < 190) || code === 0x2013 || code === 0x2014;

/** Words, about, of the longest part between dashes: five for a few letters of a script without spaces. No numbers. */
export function countWords(text: string): number {
  const words = text.split(' ');
  let most = 0;
  let count = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    const code = word.charCodeAt(word.length >> 1);
    if (word.length === 1 && isBetween(code)) count = 0;
    else if (code > 57) count += word.length > 5 && isDense(code) ? 5 : 1;
    if (count > most) most = count;
  }
  return most;
}

/** `slug-of_words` as `slug of words`. */
export const spaced = (name: string): string =>
  name.replaceAll('-', ' ').replaceAll('_', ' ').replaceAll('+', ' ');

/** Counted letter by letter: a pattern would have to be made ready for this one text. */
function countDigits(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if ('0123456789'.includes(text[at] as string)) count++;
  return count;
}

/** Without a number that stands behind it: then all digits do. */
function withoutNumber(last: string, digits: number): string {
  const name = last.slice(0, last.length - digits);
  return /\d/.test(name) ? last : name.replace(/[-_]$/, '');
}

/** How the last part of a path is made. A section's is one word; numbers and codes stand for a headline. */
function slugSign(last: string, digits: number, search: string): string {
  const words = countWords(spaced(last));
  if (words > 3) return 'slug';
  if (
    digits > 4 ||
    (digits && words < 2 && last.length > 10) ||
    (search && /(?:^|&)(?:p|\w{0,8}(?:id|no)|news|art\w{0,5})=\d{3}/i.test(search))
  )
    return 'number-slug';
  return words === 1 && !digits ? 'one-word' : '';
}

/** Where parts of the path begin, between slashes: behind `https:` and the host. */
const FIRST = 3;

/** Names of the signs that an address shows; see `signal-weights.ts`. */
export function addressSigns(address: string): string[] {
  // A file without an address says nothing.
  if (!address.startsWith('http')) return [];
  const halves = (address.slice(0, 2000).split('#', 1)[0] as string).split('?');
  const search = halves[1] ?? '';
  const path = decoded(halves[0] as string).toLowerCase();
  const parts = path.split('/');
  const host = parts[2] ?? '';
  let end = parts.length - 1;
  // Other forms of one page stand under its address.
  while (end >= FIRST && '||amp|print|'.includes(`|${parts[end]}|`)) end--;
  // Without the ending of a file.
  const last = end < FIRST ? '' : ((parts[end] as string).split('.', 1)[0] as string);
  const digits = countDigits(last);
  const isHome =
    end <= FIRST &&
    !search &&
    // Also a language's home: `de`, `pt-br`.
    (!last[2] || (last[2] === '-' && !last[5]) || HOMES.includes(` ${last} `));
  const signs = [isHome ? 'root' : slugSign(last, digits, search)];
  if (path.includes('20') && /[/_.-]20\d\d[/_.-]?[01]?\d(?:[0-3]\d)?(?!\d)/.test(path))
    signs.push('date-path');
  parts[2] = host.split('.', 1)[0] as string;
  if (last) parts[end] = digits ? withoutNumber(last, digits) : last;
  for (let at = 2; at < parts.length; at++) {
    const part = parts[at] as string;
    const kind = kindOf(WORDS, part.endsWith('s') ? part.slice(0, -1) : part);
    const sign = `${kind}-path`;
    if (kind && (kind !== 'report' || part !== last) && !signs.includes(sign)) signs.push(sign);
  }
  return signs.filter(Boolean);
}
