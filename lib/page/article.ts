/**
 * A page as an article: text, headline, outlet, times, each from the best place that the page has it in. Reads the
 * document and changes nothing in it; works in browsers, happy-dom and linkedom.
 */
import type { Article } from '../core/model';
import { fail, ok, type Result } from '../core/result';
import { readAddress } from './address';
import { readBody } from './body/body';
import { readCompleteness } from './body/completeness';
import { readUpdates } from './body/entries';
import { withDays } from './body/entry-days';
import { readHeadline } from './body/headline';
import { leaveOut } from './body/left-out';
import { nearHeadline } from './body/near-headline';
import { oneArticle } from './body/one-article';
import { readTimes } from './dates/published';
import { readJsonLd } from './json-ld';
import { readLanguage } from './language';
import { readMetas } from './metas';
import { tooLarge } from './size';
import { readByline } from './who/byline';
import { readCredit } from './who/credit';
import { readOutlet } from './who/outlet';
import { originalOf } from './who/site';

const MAX_PARAGRAPHS = 2000;
/** Of all paragraphs together, in UTF-16 units. */
const MAX_TEXT = 200_000;

/** As many paragraphs as the caps allow, and whether that is all. */
function capped(paragraphs: string[]): { kept: string[]; whole: boolean } {
  let left = MAX_TEXT;
  const kept: string[] = [];
  for (const paragraph of paragraphs.slice(0, MAX_PARAGRAPHS)) {
    if (paragraph.length > left) break;
    left -= paragraph.length;
    kept.push(paragraph);
  }
  const whole = kept.length === paragraphs.length;
  if (kept.length === 0 && paragraphs[0]) kept.push(paragraphs[0].slice(0, MAX_TEXT));
  return { kept, whole };
}

/**
 * Reads the article of a document that was opened at `url` ('' for a file without address). `retrieved` is when, in
 * milliseconds; null for a page from a file, whose "3 hours ago" tell nothing.
 */
export function readArticle(page: Document, url: string, retrieved: number | null = null): Result<Article> {
  if (!page.documentElement) return fail('not-article', 'The page is empty.');
  const large = tooLarge(page);
  if (large) return fail('too-large', large);
  const all = readJsonLd(page);
  const updates = readUpdates(page, all);
  const document = updates ? page : oneArticle(page, url);
  const metas = readMetas(document);
  const nodes = document === page ? all : readJsonLd(document);
  const headline = readHeadline(document, metas, nodes);
  const address = readAddress(document, metas, url);
  const outlet = readOutlet(document, metas, nodes, headline.text, originalOf(url)?.href ?? address);
  const body = readBody(document, nodes);
  const lines = body.map((line) => line.text);
  const language = readLanguage(document, metas, nodes, lines.join(' '));
  const near = nearHeadline(document, headline.element, headline.text);
  const byline = readByline(document, metas, nodes, near, { language, outlet: outlet.name });
  const { kept, entries } = leaveOut(body, {
    ...{ title: headline.text, byline, outlet: outlet.name, language, updates },
  });
  const { kept: paragraphs, whole } = capped(kept);
  if (paragraphs.length === 0) return fail('not-article', 'No running text was found on the page.');
  const times = readTimes({
    url: address || url,
    metas,
    nodes,
    near,
    document,
    language,
    lead: lines.slice(0, 40),
    retrieved,
  });
  const dated = withDays(entries, (times.modified ?? times.published)?.iso ?? null);
  return ok({
    url: address,
    title: headline.text,
    outlet,
    byline,
    credit: readCredit({ document, metas, nodes, url, byline, paragraphs, lines, outlet: outlet.name }),
    ...times,
    language,
    paragraphs,
    ...(dated.length > 1 && { entries: dated.filter(({ paragraph }) => paragraph < paragraphs.length) }),
    completeness: whole
      ? readCompleteness(nodes, metas, { paragraphs, lines, document, address: address || url })
      : 'cut',
  });
}
