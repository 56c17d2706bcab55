/** Plain text of HTML as feeds hold it: also broken, cut, or escaped twice. Nothing of it is ever run or loaded. */
import { cleaned, decodeEntities } from './entities';
import { type Mark, nextMark } from './scan';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
/** A line ends where one of these begins or ends. */
const BLOCKS = words(
  'p br div li ul ol h1 h2 h3 h4 h5 h6 blockquote section article header footer hr pre table tr dt dd',
);
/** These are no running text. */
const LEFT_OUT = words(
  'script style figure figcaption head iframe noscript svg video audio object form button select textarea template',
);
const CELLS = words('td th');

const ESCAPED_TAG = /<\/?(?:p|br|a|b|i|em|img|div|span|strong|ul|li|figure|h[1-6])(?:[\s/][^<>]{0,2000})?>/i;
const ESCAPED_SIGN = /&(?:amp|lt|gt|quot|apos|nbsp|#\d{2,6}|#x[\da-f]{2,6});/i;
/** How often what was escaped may have been escaped again. */
const MAX_TIMES = 2;

/** What a tag stands for in running text. */
function signOf({ name }: Mark): string {
  if (BLOCKS.has(name)) return '\n\n';
  return CELLS.has(name) ? ' ' : '';
}

function textOf(markup: string): string {
  const parts: string[] = [];
  let [from, within] = [0, ''];
  for (let mark = nextMark(markup, 0); mark; mark = nextMark(markup, from)) {
    if (within === '') parts.push(decodeEntities(markup.slice(from, mark.start)));
    from = mark.end;
    if (within !== '') within = mark.kind === 'close' && mark.name === within ? '' : within;
    else if (mark.kind === 'open' && LEFT_OUT.has(mark.name) && !mark.alone) within = mark.name;
    else parts.push(mark.kind === 'cdata' ? mark.inside : signOf(mark));
  }
  if (within === '') parts.push(decodeEntities(markup.slice(from)));
  return cleaned(parts.join(''));
}

/** Its paragraphs, without white space around them; blank lines end paragraphs too. */
export function paragraphsOf(markup: string): string[] {
  let text = textOf(markup);
  for (let times = 0; times < MAX_TIMES && (ESCAPED_TAG.test(text) || ESCAPED_SIGN.test(text)); times++)
    text = textOf(text);
  const joined = text.replace(/[^\S\n]+/g, ' ').split(/\n ?(?=\n)/);
  return joined.map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== '');
}

/** On one line. */
export const lineOf = (markup: string): string => paragraphsOf(markup).join(' ');

const SENTENCE_END = /[.!?。！？؟۔…]["'”’»)\]]{0,3}(?=\s|$)|[。！？]["'”’»」』)\]]{0,3}/g;

/** At most `most` characters: cut after a sentence where one ends in the second half, else after a word, with `…`. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const head = text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '');
  const ends = [...head.matchAll(SENTENCE_END)].map((match) => match.index + match[0].length);
  const end = ends.at(-1) ?? 0;
  if (end > most / 2) return head.slice(0, end);
  const space = Math.max(head.lastIndexOf(' '), head.lastIndexOf('\n'));
  return `${head.slice(0, space > most / 2 ? space : head.length).trimEnd()}…`;
}
