/** All that is seen on a page at once: whether it looks like an article, and the article itself. */
import type { Article } from '../core/model';
import { fail, type Result } from '../core/result';
import { readArticle } from './article';
import { detect } from './signals';

export interface Seen {
  /** Without its fragment. */
  address: string;
  likely: boolean;
  reasons: string[];
  article: Result<Article>;
}

/** A page that breaks the reader is a page that cannot be read, not an exception in its console. */
export function seePage(document: Document, url: string): Seen {
  const address = url.split('#')[0] ?? '';
  try {
    const { article: likely, reasons } = detect(document, url);
    return { address, likely, reasons, article: readArticle(document, url) };
  } catch (error) {
    return { address, likely: false, reasons: [], article: fail('unreadable', String(error).slice(0, 500)) };
  }
}
