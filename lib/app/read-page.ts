/** A tab's page as it is read, its outlet under the name that the directory has for it. */
import { ok, type Result } from '../core/result';
import { type Aliases, aliasesOf, named } from '../core/sources/naming';
import type { SeenPage, World } from './ports';

export interface ReadPage {
  seen: Result<SeenPage>;
  /** For whom its text, and those beside it, cite. */
  aliases: Aliases;
}

/** Without the directory, where that cannot be read, the page's own names stay. */
export async function readPage({ page, directory }: World, tab: number): Promise<ReadPage> {
  const [seen, names] = await Promise.all([page.read(tab), directory.names()]);
  const outlets = names.ok ? names.value : [];
  const aliases = aliasesOf(outlets);
  if (!seen.ok || !seen.value.article.ok) return { seen, aliases };
  const article = named(seen.value.article.value, outlets, aliases);
  return { seen: ok({ ...seen.value, article: ok(article) }), aliases };
}
