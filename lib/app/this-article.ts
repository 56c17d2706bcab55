/** What a person does with the article in a tab: choose its event, find a passage in it, keep it. */
import { fail, ok, type Result } from '../core/result';
import { look } from './look';
import { ownReport } from './own-report';
import { markOf } from './page-view';
import type { PanelState, World } from './ports';

/** Compares with the event that the person says it is about. */
export async function choose(world: World, tab: number, event: string): Promise<Result<PanelState>> {
  return ok(await look(world, tab, { asked: true, event }));
}

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

/** Keeps the article under the event that it was compared with, or as an event of its own. */
export async function keepArticle(world: World, tab: number): Promise<Result<{ event: string }>> {
  const record = await world.tabs.read(tab);
  const seen = await world.page.read(tab);
  if (!seen.ok) return seen;
  if (!seen.value.article.ok) return seen.value.article;
  const state = record?.url === seen.value.address ? record.state : null;
  const event = state && 'event' in state ? state.event.id : null;
  const kept = await world.library.addReport(ownReport(seen.value.article.value), event);
  return kept.ok ? ok({ event: kept.value }) : kept;
}
