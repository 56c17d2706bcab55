/** The page's own address: canonical where the page may claim it. */
import { untrack } from '../core/library/address';
import type { Metas } from './metas';
import { labelOf, originalOf, parseAddress, sameSite } from './who/site';

/** What a page may name as its address: the front page of its site, or of a country, is none. */
const FRONT = /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?|index\.\w{2,5}|home\/?)?$/i;
/** Templates that were never filled in, and machines of those who make the page. */
const UNFILLED =
  /%7B|\/(?:undefined|null)(?:\/|$)|^https?:\/\/(?:localhost|127\.|(?:dev|stag(?:e|ing)|test|preview)\.)/i;
/** The last part of an article's address: a number, or words with hyphens. */
const SLUG = /\d{4}|[-_][^-_]+[-_]|%[0-9a-f]{2}/i;

const lastOf = ({ pathname }: URL): string => pathname.split('/').filter(Boolean).at(-1) ?? '';

/** The section that an article stands in: the beginning of its address, without the article's own part. */
const isSection = (told: URL, own: URL): boolean =>
  own.pathname.startsWith(told.pathname.replace(/\/?$/, '/')) &&
  own.pathname.length > told.pathname.length + 1 &&
  !SLUG.test(lastOf(told)) &&
  SLUG.test(lastOf(own));

/** No address of an article: a template's, or the front page where an article was opened. */
const isNothing = (told: URL, own: URL | null): boolean =>
  UNFILLED.test(told.href) ||
  (own !== null && told.search === '' && FRONT.test(told.pathname) && !FRONT.test(own.pathname + own.search));

function toldBy(document: Document, metas: Metas, base: string | undefined): URL[] {
  const canonical = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  return [canonical, metas.get('og:url'), metas.get('al:web:url')]
    .map((value) => originalOf(parseAddress(value, base)?.href ?? ''))
    .filter((url) => url !== null);
}

const clean = (url: URL): string => {
  url.hash = '';
  untrack(url);
  return url.href;
};

/**
 * The canonical address if it is of the same site (a page can't claim to be another outlet's), no front page and no
 * section of it; else the address that the page was opened at, without its fragment and what only says where the reader
 * came from. A file has only what it says of itself.
 */
export function readAddress(document: Document, metas: Metas, url: string): string {
  const own = originalOf(url);
  const told = toldBy(document, metas, own?.href).find(
    (one) => !isNothing(one, own) && (!own || (sameSite(one.href, own.href) && !isSection(one, own))),
  );
  const found = told ?? own;
  return found ? clean(found) : '';
}

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** Is the name of one's domain found in the other's host? One outlet under another country's domain, or on a machine of its own. */
const isSister = ({ hostname: one }: URL, { hostname: other }: URL): boolean =>
  letters(other).includes(letters(labelOf(one))) || letters(one).includes(letters(labelOf(other)));

/** Host of the page that this one was taken over from: its canonical address is another outlet's. Null where it names none. */
export function takenFrom(document: Document, metas: Metas, url: string): string | null {
  const own = originalOf(url);
  const told = toldBy(document, metas, own?.href)[0];
  if (!own || !told || isNothing(told, own) || FRONT.test(told.pathname)) return null;
  return isSister(told, own) ? null : told.hostname.replace(/^www\./, '');
}
