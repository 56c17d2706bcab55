/** An article that the person adds on the library page: pasted, from a file, from an address. */
import { hashOf } from '../../core/compare/sketch';
import type { Article } from '../../core/model';
import { reportOf } from '../../core/report';
import { ok, type Result } from '../../core/result';
import type { LibraryPort } from '../library-port';
import { putReport } from './put-report';

/** Added again it stays one report. Put under an event, it belongs there by the person's word. */
export async function addArticle(
  library: LibraryPort,
  article: Article,
  event: string | null,
): Promise<Result<{ event: string; known: boolean }>> {
  const report = reportOf(article, article.url || nameOf(article));
  const put = await putReport(library, { report, origin: 'kept', expires: null, event });
  if (!put.ok || event === null) return put;
  const chosen = await library.change({ type: 'choose', report: report.id, event });
  return chosen.ok ? ok({ event, known: true }) : chosen;
}

/** The same text has the same name; 64 bits leave no two texts of one library the same by chance. */
function nameOf({ title, paragraphs }: Article): string {
  const text = `${title}\n${paragraphs.join('\n')}`;
  return `text:${hashOf(text).toString(16)}${hashOf(`2${text}`).toString(16)}`;
}
