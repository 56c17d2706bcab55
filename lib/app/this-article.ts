/** What a person does with the article in a tab: find a passage in it, keep it. */
import { fail, ok, type Result } from '../core/result';
import { type Put, putReport } from './library/put-report';
import { ownReport } from './own-report';
import { markOf } from './page-view';
import type { PanelState, TabRecord, World } from './ports';
import { readPage } from './read-page';

/** Scrolls the page to the `value`th value of a finding, which must be this page's own. */
export async function jump(
  world: World,
  tab: number,
  finding: string,
  value: number,
): Promise<Result<{ found: boolean }>> {
  const state = (await world.tabs.read(tab))?.state;
  if (state?.state !== 'ready') return fail('page-gone', 'Nothing is known of this page any more.');
  const told = state.comparison.findings.find(({ id }) => id === finding);
  const mark = told && markOf(told, value, state.here);
  return mark ? world.page.jump(tab, mark) : ok({ found: false });
}

/**
 * Keeps the article under the event that it was compared with, or where it is found to belong. A click is asked for,
 * so it is done in private windows, too, as with bookmarks.
 */
export async function keepArticle(world: World, tab: number): Promise<Result<{ event: string }>> {
  const record = await world.tabs.read(tab);
  const { seen } = await readPage(world, tab);
  if (!seen.ok) return seen;
  const { address, article } = seen.value;
  if (!article.ok) return article;
  const state = record?.url === address ? record.state : null;
  const report = ownReport(article.value);
  const under = await eventShown(world, state);
  const put = await putReport(world.library, { report, origin: 'kept', expires: null, ...under });
  if (!put.ok) return put;
  if (record && state) await noteKept(world, tab, record, put.value.event);
  return ok({ event: put.value.event });
}

/** The event that is shown, and why; none where it was deleted meanwhile. */
async function eventShown(
  { library }: World,
  state: PanelState | null,
): Promise<Pick<Put, 'event' | 'reasons'>> {
  if (!state || !('event' in state)) return { event: null };
  const { event, reasons } = state;
  const there = await library.events([event.id]);
  return there.ok && there.value.length === 0 ? { event: null } : { event: event.id, reasons };
}

/** Panels that are open or open later say so; a look that began meanwhile will know by itself. */
async function noteKept(world: World, tab: number, { look }: TabRecord, event: string): Promise<void> {
  await world.tabs.change(tab, look, (now) =>
    'article' in now.state ? { ...now, state: { ...now.state, kept: event } } : now,
  );
  await world.panels.tell({ type: 'state-changed', tab });
}
