/** All that is seen on a page at once: whether it looks like an article, and the article itself. */
import type { Article } from '../core/model';
import { fail, type Result } from '../core/result';
import { readArticle } from './article';
import type { Detection } from './signals';

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

export const articleIn = (document: Document, url: string): Result<Article> =>
  safely(
    () => readArticle(document, url),
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
      return { address, likely, reasons, article: readArticle(document, url) };
    },
    (article) => ({ address, likely: false, reasons: [], article }),
  );
}
