/** All that is seen on a page at once: whether it looks like an article, and the article itself. */
import type { Article } from '../core/model';
import { fail, type Result } from '../core/result';
import { readArticle } from './article';
import type { Detection } from './signs/signals';

export interface Seen {
  /** Without its fragment. */
  address: string;
  likely: boolean;
  reasons: string[];
  article: Result<Article>;
}

/** A page that breaks the reader is a page that cannot be read, not an exception in its console. */
function safely<T>(look: () => T, failed: (reason: Result<never>) => T): T {
  try {
    return look();
  } catch (error) {
    return failed(fail('unreadable', String(error).slice(0, 500)));
  }
}

/** What a page that has been open for longer tells of hours and days is not from now. */
const STALE = 3 * 3_600_000;

/** When a page was retrieved that is shown at an address of the web; null where that is not known. */
const shownSince = (): number | null => {
  const now = Date.now();
  return now - performance.timeOrigin < STALE ? now : null;
};
const onTheWeb = (url: string, retrieved: number | null): number | null =>
  /^https?:/.test(url) ? retrieved : null;

/** The article of a page that was fetched just now, or opened from a file, which has no address. */
export const articleIn = (document: Document, url: string): Result<Article> =>
  safely(
    () => readArticle(document, url, onTheWeb(url, Date.now())),
    (failed) => failed,
  );

/** `detect` is the detector's, so that the reader need not bring it along. */
export function seePage(
  document: Document,
  url: string,
  detect: (document: Document, url: string) => Detection,
): Seen {
  const address = url.split('#')[0] ?? '';
  return safely<Seen>(
    () => {
      const { article: likely, reasons } = detect(document, url);
      return { address, likely, reasons, article: readArticle(document, url, onTheWeb(url, shownSince())) };
    },
    (article) => ({ address, likely: false, reasons: [], article }),
  );
}
