/** Who wrote it, and the agency or other source that the page itself credits. */
import { isArticleNode, type LdNode } from './json-ld';
import { firstMeta, type Metas } from './metas';
import type { NearHeadline } from './near-headline';
import { datesIn } from './read-date';

const MAX_BYLINE = 120;
/** How a byline begins. */
export const BY =
  /^(by|von|par|por|di|door|av|af|autor|author|autora|écrit par|written by|reported by|текст|автор|بقلم|كتب|کاتب)\s?[:：]?\s+/iu;

function tidy(value: string | null | undefined): string | null {
  const text = (value ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(BY, '')
    .replace(/(?<![\s,|·•–—-])[\s,|·•–—-]+$/, '');
  return text === '' || text.length > MAX_BYLINE || /^(https?:|@|www\.)/i.test(text) ? null : text;
}

function authorsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.slice(0, 6).flatMap(authorsOf);
  if (value === null || typeof value !== 'object') return [];
  return authorsOf(new Map(Object.entries(value)).get('name') ?? null);
}

/** A line near the headline that begins with "By", without what follows the names. */
function visibleByline({ lines }: NearHeadline, language: string): string | null {
  const line = lines.find(
    ({ text, distance }) => distance > -250 && text.length < 160 && BY.test(text),
  )?.text;
  if (line === undefined) return null;
  const date = datesIn(line, language)[0];
  return tidy(
    (date ? line.slice(0, date.start) : line).split(/[|·•]|\s[–—-]\s|, (?:published|updated|posted)/i)[0],
  );
}

export function readByline(
  document: Document,
  metas: Metas,
  nodes: LdNode[],
  near: NearHeadline,
  language: string,
): string | null {
  const authors = authorsOf(
    nodes.find((node) => isArticleNode(node) && node.fields.has('author'))?.fields.get('author'),
  );
  const marked = document.querySelector('[rel~="author"], [itemprop="author"], .byline-name, .author-name');
  return (
    tidy([...new Set(authors.map((name) => name.trim()))].join(', ')) ??
    tidy(firstMeta(metas, ['author', 'parsely-author', 'article:author', 'dc.creator', 'sailthru.author'])) ??
    visibleByline(near, language) ??
    tidy(marked?.textContent)
  );
}

/** Agencies by the names that papers credit them with; case counts, since "AP" is a name and "ap" is none. */
const AGENCIES =
  /(?<![\p{L}\p{N}])(Reuters|Associated Press|AP|AFP|Agence France-Presse|dpa|DPA|Xinhua|TASS|Sputnik|RIA Novosti|Interfax|Anadolu(?: Agency)?|EFE|ANSA|PTI|IANS|Kyodo|Yonhap|UPI|Bloomberg|PA Media|Press Association|WAM|KUNA|QNA|IRNA|Belga|ANP|APA|NTB|TT|Ritzau|Lusa|Bernama|Antara|KNA|epd|SDA|Keystone-SDA|Agencies|agencies|رويترز|أ ف ب|فرانس برس|الأناضول|سبوتنيك|وكالات|新华社|共同社|法新社|路透社|ТАСС|РИА Новости|Интерфакс)(?![\p{L}\p{N}])/gu;
/** Where a dateline ends: "(", ")", "–", ":" within the first words. */
const DATELINE = /^[^().!?]{0,60}\([^()]{1,80}\)|^[^().!?]{1,90}?([–—:]|\s-\s|\/\s)/u;
const CREDITED =
  /^(additional reporting by|reporting by|with reporting from|source|sources|with|quelle|fuente|fonte|المصدر|источник|来源)\s?[:：]?|^\(|\((c|source)\)|contributed to this (report|story)|with (files|material|agencies|inputs)/iu;

const agenciesIn = (text: string) => [...text.matchAll(AGENCIES)].map((match) => match[1] ?? '');

/** Named in byline, dateline, or a short line at the end; the outlet itself is no credit. `lines` hold what was left out too. */
export function readCredit(
  byline: string | null,
  paragraphs: string[],
  lines: string[],
  outlet: string,
): string | null {
  const datelines = paragraphs.slice(0, 2).map((paragraph) => DATELINE.exec(paragraph)?.[0] ?? '');
  const feet = [...lines.slice(-6), ...lines.slice(0, 3)].filter(
    (line) => line.length <= 160 && CREDITED.test(line),
  );
  const found = [byline ?? '', ...datelines, ...feet].flatMap(agenciesIn);
  return found.find((name) => !outlet.toLowerCase().includes(name.toLowerCase())) ?? null;
}
