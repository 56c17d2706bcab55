/**
 * A page that was fetched without cookies may show a wall instead of its article: it asks for consent, or to subscribe.
 * Told by its address, title and marks, and by whose words most of its text is; what is only a beginning stays an article.
 */
import type { Article } from '../../core/model';
import { fail, type Result } from '../../core/result';
import { readJsonLd } from '../json-ld';
import { readMetas } from '../metas';
import { articleIn } from '../see-page';
import { linesOf } from './body-text';
import { asksToPay } from './completeness';
import {
  CONSENT_ASKS,
  CONSENT_HOST,
  CONSENT_MARKS,
  CONSENT_TITLE,
  PARTNERS,
  PLAN_LINE,
  WE_AND_OURS,
} from './walls-words';

export type Wall = 'paywall' | 'consent';

/** Less text than this is no report behind a wall, in characters: a sentence or two. */
const LITTLE = 200;
/** More text than this is the article itself, whatever the page's title says. */
const MUCH = 2000;
/** Share of the text in lines that ask for consent or money, from which on the page is about that. */
const MOST = 0.5;
/** Lines that are looked at, and their length. */
const LINES = { most: 200, length: 1000 };

const lengthOf = (lines: string[]): number => lines.reduce((sum, { length }) => sum + length, 0);

const asksConsent = (line: string): boolean =>
  CONSENT_ASKS.test(line) || (WE_AND_OURS.test(line) && PARTNERS.test(line));
const offers = (line: string): boolean => PLAN_LINE.test(line);

function share(lines: string[], tells: (line: string) => boolean): number {
  const all = lines.slice(0, LINES.most).map((line) => line.slice(0, LINES.length));
  return lengthOf(all.filter(tells)) / Math.max(1, lengthOf(all));
}

/** What the page shows in place of the article's text, or after a beginning of it; null for neither. */
function wallOf(document: Document, address: string, article: Result<Article>): Wall | null {
  const lines = article.ok
    ? article.value.paragraphs
    : linesOf(document.body ?? document).map(({ text }) => text);
  if (isConsent(document, address, lines)) return 'consent';
  // Many pages that show all of their text have a gate at hand.
  const whole = article.ok && article.value.completeness === 'whole';
  return !whole && asksToPay(readJsonLd(document), readMetas(document), document) ? 'paywall' : null;
}

function isConsent(document: Document, address: string, lines: string[]): boolean {
  const host = URL.canParse(address) ? new URL(address).hostname : '';
  const length = lengthOf(lines);
  const titled = CONSENT_TITLE.test((document.title ?? '').trim()) && length < MUCH;
  const marked = length < LITTLE && document.querySelector(CONSENT_MARKS) !== null;
  return CONSENT_HOST.test(host) || titled || marked || share(lines, asksConsent) >= MOST;
}

/** The article of a page that was fetched. A wall with hardly any text before it is a failure that names the wall. */
export function readFetched(document: Document, address: string): Result<Article> {
  const article = articleIn(document, address);
  const wall = wallOf(document, address, article);
  if (wall === 'consent') return fail('consent', 'The page asks for consent.');
  if (wall === null) return article;
  const lines = article.ok ? article.value.paragraphs : [];
  const isLittle = lengthOf(lines) < LITTLE || share(lines, offers) >= MOST;
  return isLittle ? fail('paywall', 'The page shows hardly any of its text.') : article;
}
