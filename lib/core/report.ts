/** An article as a report of the library: what is kept of a page that was read. */
import type { Article, TextReport } from './model';
import { doubtsOf } from './stamp';

/** How many words a text has, for people: runs of letters and digits; scripts without spaces count by Intl.Segmenter. */
export function countWords(text: string, language: string): number {
  if (!UNSPACED.test(text)) return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  const pieces = segmenter(language);
  let words = 0;
  for (let at = 0; at < text.length; at += MAX_RUN) {
    for (const piece of pieces.segment(text.slice(at, at + MAX_RUN))) if (piece.isWordLike) words++;
  }
  return words;
}

/** The segmenter's time grows with the square of a run's length. A word that is cut here counts twice: no harm. */
const MAX_RUN = 500;

/** Scripts that put no spaces between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** A language tag from outside may be malformed, which Intl answers with an exception. */
function segmenter(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'word' });
  } catch {
    return new Intl.Segmenter('und', { granularity: 'word' });
  }
}

/** The text report of an article, under the given id. */
export function reportOf(article: Article, id: string): TextReport {
  return {
    id,
    url: article.url === '' ? null : article.url,
    outlet: article.outlet,
    title: article.title,
    published: article.published?.iso ?? null,
    modified: article.modified?.iso ?? null,
    ...doubtsOf(article),
    language: article.language,
    credit: article.credit,
    words: countWords(article.paragraphs.join('\n'), article.language),
    completeness: article.completeness,
    paragraphs: article.paragraphs,
    ...(article.entries && { entries: article.entries }),
  };
}
