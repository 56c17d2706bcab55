/** Badge, chip, marks and docked panel of a tab's state. */
import type { Settings } from '../core/settings/schema';
import { countsOf, pageViewOf } from './page-view';
import type { PageView, TabRecord, World } from './ports';
import { isOff, switchesAt } from './switches';

/** Leaves a panel that the person docked where it is: it says what came of what they asked for. */
const NOTHING: PageView = { chip: null, marks: [], dock: false };

/** Nothing of them on a site that is off. */
export async function showOn(
  world: World,
  tab: number,
  record: TabRecord,
  settings: Settings,
): Promise<void> {
  const { state, url } = record;
  const off = isOff(settings, url);
  await world.tabs.badge(tab, state.state === 'ready' && !off ? countsOf(state.comparison) : null);
  const view = async (): Promise<PageView> =>
    pageViewOf(state, switchesAt(settings, url), await world.inPage.read()) ?? NOTHING;
  if (url !== null) await world.page.show(tab, off ? null : await view());
}
