/**
 * "Not a difference", and its way back. The library's word counts; what tabs show follows it. Each step can be done again,
 * so that a message that is sent once more, since the background was ended before it answered, makes good what is missing.
 */
import { differenceOf, withSetAside } from '../core/library/differences';
import type { Comparison } from '../core/model';
import { fail, ok, type Result } from '../core/result';
import type { TabRecord, World } from './ports';
import { showOn } from './show';

/** `aside` false: it is one after all. */
export async function setAside(world: World, tab: number, id: string, aside: boolean): Promise<Result<null>> {
  const state = (await world.tabs.read(tab))?.state;
  const comparison = state?.state === 'ready' ? state.comparison : null;
  const finding = comparison?.findings.find((one) => one.id === id);
  if (state?.state !== 'ready' || !comparison || !finding)
    return fail('page-gone', 'Nothing is known of this finding any more.');
  const kept = await world.library.setAside(state.event.id, differenceOf(finding, comparison), aside);
  if (!kept.ok) return kept;
  await followAside(world);
  return ok(null);
}

/** All tabs with a comparison show what is set aside by now: the same event may be open in several. */
export async function followAside(world: World): Promise<void> {
  for (const tab of await world.tabs.known()) await followIn(world, tab);
}

/** Until nothing is new: something else may have been set aside while this was written. */
async function followIn(world: World, tab: number): Promise<void> {
  const record = await world.tabs.read(tab);
  const next = record && (await followed(world, record));
  if (!next) return;
  const kept = await world.tabs.change(tab, next.look, (now) => ({ ...now, state: next.state }));
  if (!kept.ok || !kept.value) return;
  const settings = await world.settings.read();
  if (settings.ok) await showOn(world, tab, next, settings.value);
  await world.panels.tell({ type: 'state-changed', tab });
  await followIn(world, tab);
}

/** Null where it is so already. */
async function followed({ library }: World, record: TabRecord): Promise<TabRecord | null> {
  const { state } = record;
  if (state.state !== 'ready') return null;
  const all = await library.differences(state.event.id);
  if (!all.ok) return null;
  const comparison = withSetAside(state.comparison, all.value);
  if (asideIn(comparison) === asideIn(state.comparison)) return null;
  return { ...record, state: { ...state, comparison } };
}

const asideIn = ({ findings }: Comparison): string =>
  findings.flatMap(({ id, setAside: is }) => (is ? [id] : [])).join(' ');
