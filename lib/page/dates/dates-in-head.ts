/** Times that a page tells machines: address, metadata, JSON-LD, the data that its scripts draw it from. */

import { isArticleNode, textField } from '../json-ld';
import type { DateCandidate, Kind, Place, Role, Source } from './date-sources';
import { dateOfValue } from './read-date';

/** A candidate of an attribute's or a field's value, where that is a date. */
export function candidate(
  value: string | null | undefined,
  [from, kind, role = 'published']: [from: Place, kind: Kind, role?: Role],
  language: string,
): DateCandidate[] {
  const date = value ? dateOfValue(value, language) : null;
  return date ? [{ date, from, kind, role }] : [];
}

const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const ADDRESS: RegExp[] = [
  /[/_.-]((?:19|20)\d\d)[/_.-](\d{1,2})[/_.-](\d{1,2})(?!\d)/,
  new RegExp(`[/_.-]((?:19|20)\\d\\d)[/_.-](${MONTHS})[a-z]{0,6}[/_.-](\\d{1,2})(?!\\d)`, 'i'),
  /[/_.-]((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/,
];
/** Day first: "/23-01-2022-title", "/08112021-title". */
const ADDRESS_DAY_FIRST = /[/_.-](0[1-9]|[12]\d|3[01])[._-]?(0[1-9]|1[0-2])[._-]?((?:19|20)\d\d)(?!\d)/;

export const inAddress: Source = ({ url }) => {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').slice(0, 1000);
  for (const pattern of ADDRESS) {
    const [, year, month = '', day] = pattern.exec(path) ?? [];
    if (!year) continue;
    const number = /\d/.test(month) ? Number(month) : MONTHS.split('|').indexOf(month.toLowerCase()) + 1;
    const found = candidate(`${year}-${number}-${day}`, ['address', 'address'], 'en');
    if (found.length > 0) return found;
  }
  const [, day, month, year] = ADDRESS_DAY_FIRST.exec(path) ?? [];
  return year ? candidate(`${year}-${month}-${day}`, ['address', 'address-day-first'], 'en') : [];
};

const META: [kind: Kind, role: Role, names: RegExp][] = [
  ['meta-article', 'modified', /(modif|updat|revis|lastmod)/],
  ['meta-article', 'published', /^(og:)?article:publish(ed|ed_time)$|^og:published_time$/],
  [
    'meta-published',
    'published',
    /publi(sh|cation).{0,3}(date|time|on)|(date|time).{0,3}publi(sh|cation)|pub-?date|^published$/,
  ],
  [
    'meta-date',
    'published',
    /^(dc|dcterms|dcmi)[.:](date|created|issued|available)|^(date|datecreated|date[._-]issued|displaydate|sailthru\.date|citation_date)$|:(uploaded|created|released?)(_time|_date|_at)?$/,
  ],
];

/** Each meta is taken by the first pattern that its name fits; of each kind the first two count. */
export const inMetas: Source = ({ metas, language }) => {
  const dated = [...metas].map(([name, value]) => ({
    kind: META.find(([, , names]) => names.test(name)),
    value,
  }));
  return META.flatMap((kind) =>
    dated
      .filter((one) => one.kind === kind)
      .slice(0, 2)
      .flatMap(({ value }) => candidate(value, ['meta', kind[0], kind[1]], language)),
  );
};

export const inJsonLd: Source = ({ nodes, language }) => {
  const dated = nodes.filter((node) => node.fields.has('datePublished') || node.fields.has('dateModified'));
  const node =
    dated.find(isArticleNode) ??
    dated.find((one) => !/Comment|Review|Product|Video|Image/.test(one.types.join()));
  const kind = node && isArticleNode(node) ? 'ld-article' : 'ld-page';
  const published = textField(node, 'datePublished') ?? textField(node, 'dateCreated');
  return [
    ...candidate(published, ['json-ld', kind], language),
    ...candidate(textField(node, 'dateModified'), ['json-ld', kind, 'modified'], language),
  ];
};

const MAX_SCRIPTS = 60;
const MAX_SCRIPT = 300_000;
/** As sites name the field in the data that their scripts draw the page from; quotes may be escaped once more. */
const FIELD =
  /"(?:date_?published|(?:first_?)?publish(?:ed)?_?(?:at|on|date|time)|publication_?date|created_?(?:at|date(?:time)?))\\?"\s?:\s?\\?"([^"\\\s]{8,40})/gi;

/** Where all such fields tell one day; several days are those of several articles. */
export const inScripts: Source = ({ document, language }) => {
  const scripts = Array.from(document.querySelectorAll('script:not([src])')).slice(0, MAX_SCRIPTS);
  const found = scripts
    .filter((script) => !/ld\+json/i.test(script.getAttribute('type') ?? ''))
    .flatMap((script) => [...(script.textContent ?? '').slice(0, MAX_SCRIPT).matchAll(FIELD)])
    .slice(0, 50)
    .flatMap(([, value]) => candidate(value, ['meta', 'script'], language));
  return new Set(found.map(({ date }) => date.day)).size === 1 ? found.slice(0, 1) : [];
};
