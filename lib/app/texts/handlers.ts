/** Messages of the panel about texts and further reports. */
import { ok, type Result } from '../../core/result';
import { sourcesOf } from '../../core/sources/list';
import type { World } from '../ports';
import type { Reply, Request } from '../protocol';
import { findMore } from '../sources/find-more';
import { outsideWords, searchOutside } from '../sources/search-outside';
import { compareAgain, gone } from './compare-again';
import type { PanelSources, TextsProtocol } from './protocol';
import { reportMissed, reportText } from './report-text';
import { reportTexts } from './report-texts';

type Handlers = { [T in keyof TextsProtocol]: (request: Request<T>) => Promise<Reply<T>> };

export const textsHandlers = (world: World): Handlers => ({
  'panel-sources': ({ tab }) => panelSources(world, tab),
  'report-text': ({ tab, report, article }) => reportText(world, tab, report, article),
  'report-missed': ({ tab, report, code }) => reportMissed(world, tab, report, code),
  'report-texts': ({ tab, reports }) => reportTexts(world, tab, reports),
  'compare-again': ({ tab }) => compareAgain(world, tab),
  'find-more': ({ tab }) => findMore(world, tab),
  'want-more': ({ tab }) => wantMore(world, tab),
  'outside-words': ({ tab }) => outsideWords(world, tab),
  'search-outside': ({ tab, words }) => searchOutside(world, tab, words),
});

/** A panel that opens later than this after the popup's click was opened for something else. Milliseconds. */
const WITHIN = 6_000;

async function panelSources(world: World, tab: number): Promise<Result<PanelSources>> {
  const settings = await world.settings.read();
  if (!settings.ok) return settings;
  const record = await world.tabs.read(tab);
  const asked = record?.more;
  if (record && asked !== undefined)
    await world.tabs.change(tab, record.look, ({ more: _told, ...rest }) => rest);
  const { sources } = settings.value;
  const now = world.now();
  const on = sourcesOf({ ...sources, currentEvents: false }, now).length + Number(sources.currentEvents);
  return ok({
    on,
    // With all sources off nothing is fetched but by a click, nor where what is fetched would tell what was read.
    texts: on > 0 && !(await world.sites.hidden(tab)) ? sources.texts : 'click',
    wanted: asked !== undefined && now - asked < WITHIN,
  });
}

async function wantMore(world: World, tab: number): Promise<Result<null>> {
  const record = await world.tabs.read(tab);
  if (!record) return gone();
  await world.tabs.change(tab, record.look, (now) => ({ ...now, more: world.now() }));
  await world.panels.tell({ type: 'state-changed', tab });
  return ok(null);
}
