/**
 * Wikitext as plain text. Each step goes once through the text, whatever is in it: templates, comments, tags and links
 * may be open, closed twice, or one within the other.
 */
import { cleaned, decodeEntities } from './feed/entities';

/** Without what stands between the two, and without them; what is open stays open until the end. */
function without(text: string, open: string, close: string): string {
  const kept: string[] = [];
  let at = 0;
  for (let start = text.indexOf(open); start >= 0; start = text.indexOf(open, at)) {
    kept.push(text.slice(at, start));
    const end = text.indexOf(close, start + open.length);
    if (end < 0) return kept.join('');
    at = end + close.length;
  }
  return kept.join('') + text.slice(at);
}

/** Refs that close themselves first: each other one goes on to its end. */
const withoutRefs = (text: string): string =>
  without(text.replace(/<ref\b[^<>]*\/>/gi, '').replace(/<ref\b[^<>]*>/gi, '<ref>'), '<ref>', '</ref>');

/** Templates whose words belong to the text, by where these stand: first, last, or the first two. */
const SPOKEN: Record<'first' | 'last' | 'two', Set<string>> = {
  first: new Set([
    'nowrap',
    'nobr',
    'ill',
    'interlanguage link',
    'abbr',
    'flag',
    'flagcountry',
    'small',
    'nbsp',
  ]),
  last: new Set(['lang', 'transliteration', 'ship']),
  two: new Set(['convert', 'cvt']),
};
/** Amounts of money: `{{US$|1.2 billion}}`. */
const MONEY = /^(?:us|a|c|hk|nz|s)?[$£€¥]$/i;
/** Of the day's page: all that stands in it. */
const PAGE = /^\s*current events\s*\|[\s\S]{0,300}?\bcontent\s*=/i;
/** Templates within each other are read so far. */
const MAX_DEPTH = 12;
/** Stands for the bar of a link, which parts no template. */
const BAR = '\u0001';

function spoken(template: string): string {
  const content = PAGE.exec(template);
  if (content) return template.slice(content[0].length);
  // One that was left open before holds what follows it.
  if (template.includes('\n*')) return template;
  const [name = '', ...all] = template.split('|').map((part) => part.trim());
  const words = all.filter((part) => !/^[\w ]+=/.test(part));
  const key = name.toLowerCase();
  if (SPOKEN.first.has(key)) return words[0] ?? '';
  if (SPOKEN.last.has(key)) return words.at(-1) ?? '';
  if (MONEY.test(name)) return name + (words[0] ?? '');
  return SPOKEN.two.has(key) ? words.slice(0, 2).join(' ') : '';
}

/** Templates by what they say. What is left open is text. */
function withoutTemplates(text: string): string {
  const open = [''];
  const close = (say = spoken) => {
    const inner = say(open.pop() ?? '');
    open.push((open.pop() ?? '') + inner);
  };
  for (const part of text.split(/(\{\{|\}\})/)) {
    if (part === '{{' && open.length < MAX_DEPTH) open.push('');
    else if (part === '}}' && open.length > 1) close();
    else if (part !== '{{' && part !== '}}') open.push((open.pop() ?? '') + part);
  }
  while (open.length > 1) close((text) => text.replace(PAGE, ''));
  return open[0] ?? '';
}

const LINK = /\[\[([^[\]]*)\]\]/g;

/** A page's text with only lines, bullets, links and quotes of wikitext left in it. */
export function plainer(page: string): string {
  const bare = withoutRefs(without(cleaned(page).replaceAll(BAR, ''), '<!--', '-->'));
  const barred = bare.replace(LINK, (link) => link.replaceAll('|', BAR));
  return withoutTemplates(barred).replaceAll(BAR, '|');
}

export interface Link {
  /** The article that it leads to. */
  to: string;
  shown: string;
}

/** Files, categories and other languages' pages are no articles. */
const NO_ARTICLE = /^:?(?:file|image|category|wikt|wikipedia|portal|[a-z]{2,3}):/i;

function linkOf(inner: string): Link | null {
  const [target = '', ...shown] = inner.split('|');
  const to = (target.split('#')[0] ?? '').replace(/_/g, ' ').trim();
  if (NO_ARTICLE.test(target.trim())) return null;
  return { to, shown: (shown.join('|') || target).trim() };
}

/** A line without links' brackets, tags, bold and italics, in single spaces. */
export const plainLine = (line: string): string =>
  decodeEntities(
    line
      .replace(LINK, (_all, inner: string) => linkOf(inner)?.shown ?? '')
      .replace(/<[^<>]*>/g, ' ')
      .replace(/'{2,5}|[\u200c-\u200f\u2060]/g, ''),
  )
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;:!?)])/g, '$1')
    .trim();

/** Articles that it links to, in their order, each once. */
export const linksIn = (line: string): string[] => [
  ...new Set(Array.from(line.matchAll(LINK), ([, inner = '']) => linkOf(inner)?.to ?? '').filter(Boolean)),
];
