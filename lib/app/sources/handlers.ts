/** What the settings page asks about sources: what is chosen and how it goes, changes, one fetch at once. */
import { ok, type Result } from '../../core/result';
import type { Settings } from '../../core/settings/schema';
import { changedChoices, type SourceChange } from '../../core/sources/choices';
import { listedSources, sourcesOf } from '../../core/sources/list';
import type { SourceState } from '../../core/sources/model';
import type { World } from '../ports';
import type { Reply, Request } from '../protocol';
import { fetchNow } from './fetch-one';
import type { KnownSources, KnownState, SourcesProtocol } from './protocol';
import { setAlarm, tick } from './tick';

type Handlers = { [T in keyof SourcesProtocol]: (request: Request<T>) => Promise<Reply<T>> };

export const sourcesHandlers = (world: World): Handlers => ({
  sources: () => knownSources(world),
  'change-sources': ({ change }) => changeSources(world, change),
  'fetch-source': ({ id }) => testSource(world, id),
});

const known = ({ seen: _, ...state }: SourceState): KnownState => state;

async function knownSources(world: World): Promise<Result<KnownSources>> {
  const settings = await world.settings.read();
  if (!settings.ok) return settings;
  const choices = settings.value.sources;
  const states = await world.sourceStates.read(listedSources(choices, world.now()).map(({ id }) => id));
  const told = [...states].map(([id, state]) => [id, known(state)]);
  return ok({ choices, states: Object.fromEntries(told), full: await world.sourceStates.isFull() });
}

async function changeSources(world: World, change: SourceChange): Promise<Result<Settings>> {
  const now = world.now();
  let before = new Set<string>();
  const kept = await world.settings.change((settings) => {
    before = new Set(sourcesOf(settings.sources, now).map(({ id }) => id));
    return { ...settings, sources: changedChoices(settings.sources, change) };
  });
  if (!kept.ok) return kept;
  const wentOn = sourcesOf(kept.value.sources, now).filter(({ id }) => !before.has(id));
  for (const { id } of wentOn) await world.sourceStates.change(id, dueAtOnce);
  await setAlarm(world);
  if (wentOn.length > 0) world.afterwards(() => tick(world));
  return kept;
}

/** Not where the server asked to be left in peace. */
const dueAtOnce = (state: SourceState | null): SourceState | null =>
  state && state.problem?.code !== 'busy' ? { ...state, due: 0 } : state;

async function testSource(world: World, id: string): Promise<Result<KnownState>> {
  const state = await fetchNow(world, id);
  await setAlarm(world);
  return state.ok ? ok(known(state.value)) : state;
}
