/** Who wrote it: people before desks, and desks before the outlet's own name. */

import type { NearHeadline, NearLine } from '../body/near-headline';
import { repaired } from '../body/repaired';
import { datesIn } from '../dates/read-date';
import { isArticleNode, type LdNode, nodeNamed, textField } from '../json-ld';
import { firstMeta, type Metas } from '../metas';
import {
  AFTER_NAMES,
  ALL_BY,
  BY,
  BY_ALONE,
  BY_GLUED,
  DESK,
  NOBODY,
  PARTICLE,
  WRITTEN_BY,
} from './byline-words';
import { agenciesIn } from './credit';

export { BY } from './byline-words';

const MAX_BYLINE = 120;
const MAX_AUTHORS = 6;
/** Elements that are looked at. */
const MAX_MARKED = 40;

/** Without "By" and "More by". */
const unled = (text: string): string => BY.cut(ALL_BY.cut(text).trim());

function tidy(value: string | null | undefined): string | null {
  const text = unled(
    repaired((value ?? '').slice(0, 500))
      .replace(/\s+/g, ' ')
      .trim(),
  )
    .split(' ')
    .filter((word) => !word.includes('@'))
    .join(' ')
    .replace(/(?<![\s,|·•–—-])[\s,|·•–—-]+$/, '');
  return text === '' || text.length > MAX_BYLINE || NOBODY.test(text) || /^(?:https?:|@|www\.)/i.test(text)
    ? null
    : text;
}

/** Names of a JSON-LD value: text, nodes, references to nodes, lists of these. */
function authorsOf(value: unknown, nodes: LdNode[]): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.slice(0, MAX_AUTHORS).flatMap((one) => authorsOf(one, nodes));
  if (value === null || typeof value !== 'object') return [];
  const name = new Map<string, unknown>(Object.entries(value)).get('name');
  if (name !== undefined) return authorsOf(name, []);
  return [textField(nodeNamed(nodes, value), 'name') ?? ''];
}

function inJsonLd(nodes: LdNode[]): string | null {
  const node = nodes.find((one) => isArticleNode(one) && one.fields.has('author'));
  const names = authorsOf(node?.fields.get('author'), nodes).flatMap((name) => tidy(name) ?? []);
  return tidy([...new Set(names)].join(', '));
}

/** Of cards' previews, the value whose label says so. */
function inCard(metas: Metas): string | null {
  const at = ['1', '2'].find((one) => WRITTEN_BY.test(metas.get(`twitter:label${one}`) ?? ''));
  return at === undefined ? null : (metas.get(`twitter:data${at}`) ?? null);
}

/** Several elements of one name are several authors. */
function inMetas(document: Document, metas: Metas): string | null {
  const names = [
    'author',
    'parsely-author',
    'article:author',
    'citation_author',
    'dc.creator',
    'dcterms.creator',
  ];
  const name = names.find((one) => tidy(metas.get(one)));
  if (name === undefined) return inCard(metas) ?? firstMeta(metas, ['sailthru.author', 'cxenseparse:author']);
  const all = Array.from(document.querySelectorAll(`meta[name="${name}" i], meta[property="${name}" i]`))
    .slice(0, MAX_AUTHORS)
    .flatMap((meta) => tidy(meta.getAttribute('content')) ?? []);
  return [...new Set(all)].join(', ') || (metas.get(name) ?? null);
}

/** Capitals, where the script has any; a few words. */
function isName(text: string): boolean {
  const words = text.split(/[\s,&]+/).filter(Boolean);
  const bare = text.replace(/(?<!\p{L})\p{Lu}\p{L}{0,3}\./gu, '');
  return (
    words.length <= 12 &&
    !/[!?:"“]|\.(?:\s|$)|\d{3}/.test(bare) &&
    words.every((word) => PARTICLE.test(word) || DESK.test(word) || !/^\p{Ll}/u.test(word))
  );
}

/** Of a line what is the names. */
function namesOf(line: string, language: string): string | null {
  const bare = unled(line).replace(BY_GLUED, '');
  const date = datesIn(bare, language)[0];
  const before = date ? bare.slice(0, date.start) : bare;
  const after = date ? bare.slice(date.end) : '';
  const parts = [before, after].map(
    (part) => part.split(AFTER_NAMES).find((one) => /\p{L}/u.test(one)) ?? '',
  );
  const names = tidy(parts.find((part) => part.trim().length > 1)?.split(/\d/)[0]);
  return names !== null && isName(names) ? names : null;
}

const MARK = /(?:^|[\s_-])(?:author|byline|autor|auteur|autore|writer)s?(?:[\s_-]|$)/i;

/** Lines near the headline that begin with "By", follow such a line, or are marked as the author's. */
function inLines({ lines }: NearHeadline, language: string): string[] {
  const isShort = ({ text }: NearLine): boolean => text.length < 160;
  const pieces = lines
    .filter(isShort)
    .flatMap(({ text }) => text.split(/\s?[|｜·•⋅●◦]\s?|\s[–—]\s/).slice(1));
  const told = lines.filter(
    (line, at) =>
      isShort(line) &&
      (BY.test(line.text) || BY_GLUED.test(line.text) || BY_ALONE.test(lines[at - 1]?.text ?? '')),
  );
  const marked = lines.filter(
    (line) => line.text.length < 80 && MARK.test(line.classes) && !BY_ALONE.test(line.text),
  );
  return [
    ...told.map(({ text }) => text),
    ...pieces.filter((one) => BY.test(one)),
    ...marked.map(({ text }) => text),
  ].flatMap((text) => namesOf(text, language) ?? []);
}

const MARKED =
  '[itemprop="author"], [property="author"], [rel~="author"], .field--name-uid, .byline-name, .author-name, .author, .byline, a[href*="/author/" i], a[href*="/authors/" i], a[href*="/autor/" i], a[href*="/auteur/" i]';

/** In a box beside the article, or at the foot of the page and not of the article. */
const isElsewhere = (element: Element): boolean =>
  element.closest('nav') !== null ||
  (element.closest('footer') !== null && element.closest('article') === null) ||
  (element.closest('aside') !== null && !element.matches('[rel~="author"]'));

function inMarked(document: Document, language: string): string[] {
  const elements = Array.from(document.querySelectorAll(MARKED)).slice(0, MAX_MARKED);
  return elements
    .filter((element) => !isElsewhere(element))
    .map((element) => element.querySelector('[itemprop="name"], [property="name"], .fn') ?? element)
    .map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter((text) => text.length < 80)
    .flatMap((text) => namesOf(text, language) ?? []);
}

const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** 4: people; 3: one word, an account; 2: a desk, an agency; 1: the outlet itself; 0: nothing. */
function worth(name: string, outlet: string): number {
  const [one, other] = [fold(name), fold(outlet)];
  if (one === '') return 0;
  if (one === other) return 1;
  if (DESK.test(name) || agenciesIn(name).length > 0 || (other.length > 3 && one.startsWith(other))) return 2;
  return /[\s\p{Lo}]/u.test(name) ? 4 : 3;
}

/** The first of the page's places that names people; else the first that names a desk, at last the outlet. */
export function readByline(
  document: Document,
  metas: Metas,
  nodes: LdNode[],
  near: NearHeadline,
  { language, outlet }: { language: string; outlet: string },
): string | null {
  const found = [
    inJsonLd(nodes),
    tidy(inMetas(document, metas)),
    ...inLines(near, language),
    ...inMarked(document, language),
  ].flatMap((name) => (name === null ? [] : { name, worth: worth(name, outlet) }));
  const best = Math.max(0, ...found.map((one) => one.worth));
  return best === 0 ? null : (found.find((one) => one.worth === best)?.name ?? null);
}
