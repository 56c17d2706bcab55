/** An article that the person adds on the library page: pasted, from a file, from an address. */
import { hashOf } from '../../core/compare/sketch';
import type { Article } from '../../core/model';
import { reportOf } from '../../core/report';
import { ok, type Result } from '../../core/result';
import { named } from '../../core/sources/naming';
import type { World } from '../ports';
import { putReport } from './put-report';

/**
 * Added again it stays one report. Put under an event, it belongs there by the person's word. Its outlet goes by the
 * directory's name, as where the page itself is open; by its own where the directory cannot be read.
 */
export async function addArticle(
  { library, directory }: Pick<World, 'library' | 'directory'>,
  given: Article,
  event: string | null,
): Promise<Result<{ event: string; known: boolean }>> {
  const outlets = await directory.names();
  const article = outlets.ok ? named(given, outlets.value) : given;
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
