/** The page's headline: its element and its text, without the outlet's name. */
import { isArticleNode, type LdNode, textField } from '../json-ld';
import { firstMeta, type Metas } from '../metas';
import { repaired } from './repaired';

export interface Headline {
  text: string;
  /** The heading that shows it; null where none was found. */
  element: Element | null;
}

const MAX_TITLE = 400;
/** In characters. */
const BADGE = 20;
const SEPARATOR = /\s[|·•»:–—-]{1,2}\s|[|｜_]|::/u;
const fold = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const squeeze = (text: string | null | undefined) =>
  repaired(text ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_TITLE);

/** Do two wordings of a headline, folded, mean the same one? Equal, or one holds the other and is not much longer. */
function isSame(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 8 && (short === long || (long.includes(short) && short.length >= 0.4 * long.length));
}

export const sameHeadline = (a: string, b: string): boolean => isSame(fold(a), fold(b));

/** The parts of a `<title>` between separators, longest first. */
export function titleParts(title: string): string[] {
  return title
    .split(SEPARATOR)
    .map((part) => squeeze(part))
    .filter(Boolean)
    .sort((a, b) => b.length - a.length);
}

/** What follows (or precedes) the headline in `<title>`: mostly the outlet's name. */
export function titleRest(title: string, headline: string): string | null {
  const at = headline === '' ? -1 : title.toLowerCase().indexOf(headline.toLowerCase());
  if (at < 0) return null;
  const strip = (text: string) =>
    text.replace(/^[\s|｜·•»«:–—_-]+|(?<![\s|｜·•»«:–—_-])[\s|｜·•»«:–—_-]+$/g, '');
  const after = strip(title.slice(at + headline.length));
  const rest = after === '' ? strip(title.slice(0, at)) : after;
  const parts = rest.split(/\s[|·•»–—-]\s/);
  const last = parts.at(after === '' ? 0 : -1)?.trim() ?? '';
  return last !== '' && last.length <= 60 ? last : null;
}

/** Headings that may hold the headline, the likeliest kind first. */
function headings(document: Document): Element[] {
  const ofKind = (kind: string) => Array.from(document.querySelectorAll(kind)).slice(0, 30);
  const kinds = [
    'h1',
    '[itemprop="headline"]',
    'h2',
    'h3',
    'legend',
    '[class*="headline" i]',
    '[class*="title" i]',
  ];
  return kinds.flatMap(ofKind).filter((heading) => squeeze(heading.textContent).length >= 4);
}

/** A heading may begin with a badge ("Plus", "Live"): what is told without it stands at its end. */
const withoutBadge = (text: string, told: string[]): string =>
  told.find((one) => text.endsWith(one) && text.length - one.length <= BADGE) ?? text;

/** The headline: a heading that the metadata or `<title>` confirms, else the metadata's, else the first `<h1>`. */
export function readHeadline(document: Document, metas: Metas, nodes: LdNode[]): Headline {
  const title = squeeze(document.querySelector('title')?.textContent);
  const told = [
    firstMeta(metas, ['og:title', 'twitter:title', 'parsely-title', 'dc.title', 'headline']),
    textField(nodes.find(isArticleNode), 'headline'),
    title,
  ]
    .map(squeeze)
    .filter(Boolean);
  const all = headings(document);
  // Folded once: a hundred headings may be compared with three texts.
  const folded = told.map(fold);
  const isTold = (heading: string): boolean => folded.some((text) => isSame(heading, text));
  const element = all.find((heading) => isTold(fold(squeeze(heading.textContent)))) ?? null;
  if (element) return { text: withoutBadge(squeeze(element.textContent), told), element };
  const first = all.find((heading) => heading.tagName.toUpperCase() === 'H1') ?? null;
  const text = told[0] === title ? (titleParts(title)[0] ?? '') : (told[0] ?? '');
  const onlyH1 = document.querySelectorAll('h1').length === 1;
  if (first && (onlyH1 || text === ''))
    return { text: text.length >= 15 ? text : squeeze(first.textContent), element: first };
  return { text, element: null };
}
