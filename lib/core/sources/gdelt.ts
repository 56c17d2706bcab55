/** GDELT's answer to a search: articles of other outlets by title, address and the time when they were seen. */

import * as v from 'valibot';
import { parsedJson } from '../json';
import { fail, ok, type Result } from '../result';
import { publicAddress } from './address';
import type { FeedItem } from './model';

export { gdeltQuery } from './gdelt-query';

/** `published` is when GDELT saw it: minutes after it came out, or hours. */
export interface GdeltItem extends FeedItem {
  /** Of its address, without `www.`. */
  domain: string;
}

/** Bytes of an answer that are read; 250 articles have some 100 000. */
export const MAX_GDELT = 1_000_000;
const MAX_ITEMS = 250;
const MAX_TITLE = 300;

const Entry = v.object({
  url: v.string(),
  title: v.string(),
  seendate: v.fallback(v.string(), ''),
  language: v.fallback(v.string(), ''),
});
const Answer = v.object({ articles: v.optional(v.array(v.unknown()), []) });

/** GDELT names languages in English. Those that the browser calls otherwise stand with their names. */
const TAGS =
  'af ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl gu he hi hr hu hy id is it ja ka kk km kn ko ky ' +
  'lo lt lv mk ml mn mr ms mt my ne nl no pa pl ps pt ro ru sd si sk sl so sq sr sv sw ta te tg th tr uk ur uz vi zh';
const OTHERWISE: [string, string][] = [
  ['azerbaijani', 'az'],
  ['bengali', 'bn'],
  ['burmese', 'my'],
  ['tagalog', 'fil'],
];
let languages: Map<string, string> | null = null;

function tagOf(language: string): string | null {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  languages ??= new Map([
    ...TAGS.split(' ').map((tag): [string, string] => [(names.of(tag) ?? tag).toLowerCase(), tag]),
    ...OTHERWISE,
  ]);
  return languages.get(language.toLowerCase()) ?? null;
}

/** `20261125T093000Z` */
const SEEN = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/;

function isoOf(seen: string): string | null {
  const iso = seen.replace(SEEN, '$1-$2-$3T$4:$5:$6Z');
  return iso === seen || Number.isNaN(Date.parse(iso)) ? null : iso;
}

/** GDELT sets spaces around marks. */
const titleOf = (title: string): string =>
  title
    .replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ')
    .replace(/ ([,.;:!?%)\]])/g, '$1')
    .replace(/([([]) /g, '$1')
    .replace(/ ' s /g, "'s ")
    .trim()
    .slice(0, MAX_TITLE)
    .replace(/\p{Cs}$/u, '');

function itemOf(entry: unknown): GdeltItem | null {
  const read = v.safeParse(Entry, entry);
  const url = read.success ? publicAddress(read.output.url) : null;
  if (!read.success || url === null) return null;
  const title = titleOf(read.output.title);
  const domain = new URL(url).hostname.replace(/^www\./, '');
  const { seendate, language } = read.output;
  if (title === '') return null;
  const times = { published: isoOf(seendate), language: tagOf(language) };
  return { url, domain, title, summary: '', credit: null, ...times };
}

/** Backslashes and control characters that JSON does not know are in GDELT's titles. */
const mended = (text: string): string =>
  text.replace(/\\(?:u[0-9a-fA-F]{4}|["\\/bfnrt])|[\\\p{Cc}]/gu, (found) => (found.length > 1 ? found : ' '));

/** The entries; of an answer that is broken those that can be read. Null where it has none. */
function entriesOf(text: string): unknown[] | null {
  const json = parsedJson(text) ?? parsedJson(mended(text));
  if (json !== undefined) {
    const answer = v.safeParse(Answer, json);
    return answer.success && !Array.isArray(json) ? answer.output.articles : null;
  }
  const each = text.includes('"articles"') ? text.match(/\{[^{}]*\}/g) : null;
  return each?.map((one) => parsedJson(mended(one))) ?? null;
}

/** What GDELT says instead of an answer, in plain words or a page. */
function problemOf(text: string): Result<never> {
  if (/limit requests/i.test(text)) return fail('busy', 'GDELT asks to come later.');
  const said = /^\s*</.test(text) ? 'a page' : titleOf(text).slice(0, 100);
  return fail('network', `GDELT's answer is no list of articles: ${said || 'nothing'}`);
}

/** Each article once, in GDELT's order. Nothing found is an empty list. */
export function readGdelt(bytes: Uint8Array): Result<GdeltItem[]> {
  if (bytes.length > MAX_GDELT) return fail('too-large', `GDELT's answer has over ${MAX_GDELT} bytes.`);
  const text = new TextDecoder().decode(bytes).trim();
  const entries = entriesOf(text);
  if (!entries) return problemOf(text);
  const items = entries.slice(0, MAX_ITEMS).map(itemOf);
  const found = items.filter((item) => item !== null);
  return ok([...new Map(found.toReversed().map((item) => [item.url, item])).values()].toReversed());
}
