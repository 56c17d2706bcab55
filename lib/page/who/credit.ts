/** The agency or other outlet that the page itself credits with its text. */
import { takenFrom } from '../address';
import { anyCase } from '../any-case';
import { isArticleNode, type LdNode, textField } from '../json-ld';
import { firstMeta, type Metas } from '../metas';
import { labelOf, parseAddress } from './site';

/** Agencies by the names that papers credit them with; case counts, since "AP" is a name and "ap" is none. */
const AGENCIES =
  /(?<![\p{L}\p{N}])(Reuters|Associated Press|AP|AFP|Agence France-Presse|dpa|DPA|Xinhua|TASS|Sputnik|RIA Novosti|Interfax|Anadolu(?: Agency)?|EFE|ANSA|PTI|IANS|Kyodo|Yonhap|UPI|Bloomberg|PA Media|Press Association|WAM|KUNA|QNA|IRNA|Belga|ANP|APA|NTB|TT|Ritzau|Lusa|Bernama|Antara|KNA|epd|(?:Keystone-)?SDA|[Aa]gencies|رويترز|أ ف ب|فرانس برس|الأناضول|سبوتنيك|وكالات|新华社|共同社|法新社|路透社|ТАСС|РИА Новости|Интерфакс)(?![\p{L}\p{N}])/gu;
/** Where a dateline ends: "(", ")", "–", ":" within the first words. */
const DATELINE = /^[^().!?]{0,60}\([^()]{1,80}\)|^[^().!?]{1,90}?([–—:]|\s-\s|\/\s)/u;
/** The same where a stamp or a heading runs into it. */
const BRACKETED = /\([^()]{1,60}\)\s?[-–—]/u;
const CREDITED = anyCase(
  /^(additional reporting by|reporting by|with reporting from|source|sources|with|quelle|fuente|fonte|المصدر|источник|来源)\s?[:：]?|^\(|\((c|source)\)|contributed to this (report|story)|with (files|material|agencies|inputs)/u,
);
/** A line that names whose text it is, and nothing else. */
const SOURCE_LINE =
  /^[([]?(?:(?:original )?source|quelle|fuente|fonte|bron|kilde|källa|źródło|zdroj|kaynak|sumber|nguồn|источник|джерело|المصدر|مصدر|منبع|[来來]源|出典|출처|स्रोत)\s?[:：]\s?([^:：]{2,50}?)[)\].]?$/iu;
const TAKEN_OVER = anyCase(
  /(?:originally (?:appeared|published|ran|posted)|first (?:appeared|published)|republished|reposted|syndicated|dieser (?:artikel|text|beitrag) (?:ist|erschien)[^.]{0,30} (?:bei|auf|in)|zuerst erschienen|initialement publié|paru (?:initialement )?(?:dans|sur)|public(?:ado|ó) originalmente|pubblicato origina(?:ria|l)mente|оригинал|впервые опубликован|نقلاً? عن|نشر أولاً? (?:في|على)|转载自|原文刊于|轉載自)/u,
);
/** Links that lead to it. */
const SOURCE_LINK = anyCase(
  /^(?:(?:original |link to )?source(?: link| originale)?|(?:(?:read|view|see) (?:the )?)?original(?: article| story| post)?|zum original|quelle|lire l['’]original|fuente(?: original)?|fonte|(?:перво)?источник|(?:رابط )?المصدر|(?:لینک )?منبع|(?:阅读)?原文(?:链接|を読む)?|元記事|kaynak|sumber)$/u,
);
const SOCIAL =
  /(?:^|\.)(?:facebook|twitter|x|instagram|t|linkedin|youtube|pinterest|reddit|whatsapp|telegram|creativecommons|google|wikipedia|wikimedia)\.(?:com|me|co|org|net)$/i;

const MAX_LINKS = 3000;

export const agenciesIn = (text: string): string[] =>
  [...text.matchAll(AGENCIES)].map((match) => match[1] ?? '');

const squeeze = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** Host of an address at another site; null for one of this site's, and for where everyone writes. */
function hostOf(address: string | null | undefined, own: string): string | null {
  const host = parseAddress(address)?.hostname ?? '';
  const isOwn = labelOf(host) === labelOf(parseAddress(own)?.hostname ?? '');
  return host === '' || isOwn || SOCIAL.test(host) ? null : host.replace(/^www\./, '');
}

/** What the page's data says that it was supplied by, or is based on. */
function supplierOf(nodes: LdNode[], metas: Metas, own: string): string[] {
  const node = nodes.find(isArticleNode);
  const names = ['sourceOrganization', 'provider'].map((name) => textField(node, name));
  const hosts = [
    textField(node, 'isBasedOn'),
    firstMeta(metas, ['syndication-source', 'original-source']),
  ].map((address) => hostOf(address, own));
  return [...names, ...hosts].filter((name) => name !== null);
}

/** Names and hosts of links to where it was taken from. */
function linkedIn(document: Document, own: string): string[] {
  const links = Array.from(document.querySelectorAll('a[href^="http"]')).slice(0, MAX_LINKS);
  return links.flatMap((link) => {
    const text = squeeze((link.textContent ?? '').slice(0, 200));
    const around = text.length <= 60 ? (link.parentElement?.textContent ?? '') : '';
    const isLink = SOURCE_LINK.test(text);
    const isNamed = !isLink && around.length <= 300 && TAKEN_OVER.test(around);
    const host = isLink || isNamed ? hostOf(link.getAttribute('href'), own) : null;
    if (host === null) return [];
    return isNamed && /^\P{Ll}/u.test(text) && text.split(' ').length <= 5 ? text : host;
  });
}

export interface Credited {
  document: Document;
  metas: Metas;
  nodes: LdNode[];
  url: string;
  byline: string | null;
  paragraphs: string[];
  /** All lines of the body, those left out too. */
  lines: string[];
  outlet: string;
}

function agencyOf({ byline, paragraphs, lines }: Credited): string[] {
  const datelines = paragraphs
    .slice(0, 2)
    .flatMap((paragraph) =>
      [DATELINE, BRACKETED].map((form) => form.exec(paragraph.slice(0, 250))?.[0] ?? ''),
    );
  const feet = [...lines.slice(-6), ...lines.slice(0, 3)].filter(
    (line) => line.length <= 160 && CREDITED.test(line),
  );
  return [byline ?? '', ...datelines, ...feet].flatMap(agenciesIn);
}

/**
 * Named in byline, dateline, or a short line at the end; in the page's data; by a link to where the text first stood; by a
 * canonical address at another site. A name, or a host where there is no name. The outlet itself is no credit.
 */
export function readCredit(seen: Credited): string | null {
  const { document, metas, nodes, url, lines, outlet } = seen;
  const named = lines.slice(-6).flatMap((line) => SOURCE_LINE.exec(line)?.[1] ?? []);
  const found = [
    ...agencyOf(seen),
    ...supplierOf(nodes, metas, url),
    ...named.filter((name) => !SOURCE_LINK.test(name)),
    ...linkedIn(document, url),
    takenFrom(document, metas, url) ?? '',
  ];
  const own = outlet.toLowerCase();
  return found.find((name) => name !== '' && name.length <= 80 && !own.includes(name.toLowerCase())) ?? null;
}
