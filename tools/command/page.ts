/** What a file, text or page holds: whether it is an article, how sure that is, and the article. */
import { parseHTML } from 'linkedom';
import type { Article } from '../../lib/core/model';
import { fail, ok, type Result } from '../../lib/core/result';
import { readArticle } from '../../lib/page/article';
import { readTextArticle } from '../../lib/page/body/text-article';
import { type Detection, detect } from '../../lib/page/signs/signals';
import { BadInput } from './bad-input';
import { fetchPage } from './fetch-page';
import { readText } from './read-file';

export interface Seen {
  detection: Detection;
  article: Result<Article>;
}

const NOTHING: Detection = { article: false, score: 0, reasons: [], by: 'text' };

/** Linkedom works by recursion in places; a page that is nested beyond all reason ends in a RangeError. */
export function seePage(html: string, url: string): Seen {
  try {
    const document = parseHTML(html).document as unknown as Document;
    return { detection: detect(document, url), article: readArticle(document, url) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { detection: NOTHING, article: fail('too-large', 'The page is nested too deep to be read.') };
  }
}

/** A headline without a text is no article, but can be compared. */
function seeText(text: string, url: string): Seen {
  const article = readTextArticle(text, url);
  const isArticle = article.paragraphs.length > 0;
  if (!isArticle && article.title === '')
    return { detection: NOTHING, article: fail('not-article', 'The file is empty.') };
  const [score, reasons] = [isArticle ? 1 : 0, ['text-file']];
  return { detection: { article: isArticle, score, reasons, by: 'text' }, article: ok(article) };
}

export const isUrl = (source: string): boolean => /^https?:\/\//i.test(source);

/** Reads a file (.html, .html.gz, .txt) or an address. `url` says where a file's page was found. */
export async function see(source: string, url = ''): Promise<Seen> {
  if (isUrl(source)) {
    const page = await fetchPage(source);
    return seePage(page.html, page.url);
  }
  const kind = /\.(html?|txt)(\.gz)?$/i.exec(source)?.[1]?.toLowerCase();
  if (kind === undefined) throw new BadInput(`${source}: only .html, .html.gz and .txt files are read`);
  const text = await readText(source);
  return kind === 'txt' ? seeText(text, url) : seePage(text, url);
}
