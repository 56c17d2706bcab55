/** The state of a tab's page anew, from what the library knows by now. What is shown stays until that is there. */
import type { Article } from '../../core/model';
import { fail, ok, type Result } from '../../core/result';
import type { Aliases } from '../../core/sources/naming';
import { outcomeOf } from '../outcome';
import type { PanelState, TabRecord, World } from '../ports';
import { readPage } from '../read-page';
import { showOn } from '../show';

export type OfArticle = Extract<PanelState, { article: unknown }>;

export interface Beside {
  record: TabRecord;
  state: OfArticle;
  article: Article;
  aliases: Aliases;
}

/** The article that the tab's state is of, as long as its page is there. */
export async function articleBeside(world: World, tab: number): Promise<Result<Beside>> {
  const record = await world.tabs.read(tab);
  if (!record || !('article' in record.state)) return gone();
  const { seen, aliases } = await readPage(world, tab);
  if (!seen.ok) return seen;
  const { address, article } = seen.value;
  if (address !== record.url) return gone();
  return article.ok ? ok({ record, state: record.state, article: article.value, aliases }) : article;
}

export const gone = (): Result<never> => fail('page-gone', 'Nothing is known of this page any more.');

export async function compareAgain(world: World, tab: number): Promise<Result<PanelState>> {
  const beside = await articleBeside(world, tab);
  return beside.ok ? compareBeside(world, tab, beside.value) : beside;
}

export async function compareBeside(
  world: World,
  tab: number,
  { record, state: before, article, aliases }: Beside,
): Promise<Result<OfArticle>> {
  // A comparison stays one of its event; where there was none, other events may fit by now.
  const shown = before.state === 'ready' ? before.event.id : null;
  const outcomeWith = (event: string | null) =>
    outcomeOf(world.library, article, event, aliases, world.now());
  const first = await outcomeWith(shown);
  const outcome = first.ok || shown === null ? first : await outcomeWith(null);
  if (!outcome.ok) return outcome;
  const { corrected } = before;
  const state = { ...(outcome.value as OfArticle), ...(corrected && { corrected }) };
  const kept = await world.tabs.change(tab, record.look, (now) => ({ ...now, state }));
  if (!kept.ok) return kept;
  if (!kept.value) return gone();
  const settings = await world.settings.read();
  if (settings.ok) await showOn(world, tab, { ...record, state }, settings.value);
  await world.panels.tell({ type: 'state-changed', tab });
  return ok(state);
}
