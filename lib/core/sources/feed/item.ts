/** An item of a feed from its fields. */
import type { FeedItem } from '../model';
import { readDate } from './date';
import { attribute, type Fields, fieldsOf } from './fields';
import { addressOf, baseOf, resolved } from './link';
import { lineOf, shortened } from './plain';
import { summaryOf } from './summary';

export const MAX_TITLE = 300;
/** Of a title that is made of a summary. */
const MAX_MADE_TITLE = 140;
const MAX_CREDIT = 200;

/** What the feed around an item tells of it. */
export interface Around {
  /** Where relative addresses start. */
  base: string;
  title: string;
  language: string | null;
}

/** Day of publication before any day of change. */
const DATES =
  'pubdate published news:publication_date issued dc:issued dc:date created dc:created updated modified dc:modified lastmod'.split(
    ' ',
  );

/** The first of these with any words, on one line. */
export function firstLine(fields: Fields, ...names: string[]): string {
  for (const { markup } of fieldsOf(fields, ...names)) {
    const line = lineOf(markup);
    if (line !== '') return line;
  }
  return '';
}

/** A well-formed tag of BCP 47, or null. */
function tagOf(text: string): string | null {
  const tag = (/^[\w-]+/.exec(text.trim())?.[0] ?? '').replace(/_/g, '-');
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

export function languageOf(fields: Fields): string | null {
  const told = [
    ...['language', 'dc:language', 'news:language'].map((name) => firstLine(fields, name)),
    ...fieldsOf(fields, '').map((own) => attribute(own, 'xml:lang')),
  ];
  return told.map(tagOf).find((tag) => tag !== null) ?? null;
}

/** ISO 8601 as precise as told; null for none. */
export function dateOf(fields: Fields, language: string): string | null {
  for (const { markup } of fieldsOf(fields, ...DATES)) {
    const date = readDate(lineOf(markup), language);
    if (date) return date;
  }
  return null;
}

const hostOf = (address: string | null): string =>
  address === null ? '' : new URL(address).hostname.replace(/^www\./, '');

/** Another publisher than the feed's own; an Atom `source` is a feed, with a title. */
function creditOf(fields: Fields, url: string, { title }: Around): string | null {
  const [source] = fieldsOf(fields, 'source', 'dc:source');
  const markup = source?.markup ?? '';
  const name = lineOf(/<(?:atom:)?title[^<>]{0,200}>([^<]{1,500})/i.exec(markup)?.[1] ?? markup);
  const isName = name !== '' && name.length <= MAX_CREDIT && !/^https?:/i.test(name);
  const isOwn =
    name.toLowerCase() === title.toLowerCase() ||
    hostOf(resolved(attribute(source, 'url'), url)) === hostOf(url);
  return isName && !isOwn ? name : null;
}

/** Null where it has no public address, or neither title nor summary. */
export function itemOf(fields: Fields, around: Around): FeedItem | null {
  const url = addressOf(fields, baseOf(fieldsOf(fields, '')[0], around.base));
  const own = shortened(firstLine(fields, 'news:title', 'title', 'dc:title'), MAX_TITLE);
  const summary = summaryOf(fields, own);
  const title = own || shortened(summary.split('\n')[0] ?? '', MAX_MADE_TITLE);
  if (url === null || title === '') return null;
  const language = languageOf(fields);
  const published = dateOf(fields, language ?? around.language ?? '');
  return { url, title, summary, published, language, credit: creditOf(fields, url, around) };
}
