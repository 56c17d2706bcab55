/**
 * Fetching by itself. An alarm wakes the background; a few of the due sources are asked; the alarm is set to when the
 * next ones are due. All that is known is in the states, so it may be ended at any point, and goes on from there.
 */

import { dueNow, nextDue } from '../../core/sources/due';
import { listedSources, sourcesOf } from '../../core/sources/list';
import type { Source, SourceState } from '../../core/sources/model';
import type { World } from '../ports';
import { forgetExpired } from '../remember';
import { fetchOne } from './fetch-one';
import { TAKERS, type Takers } from './takers';

/** Sources in one tick, and at once. */
const AT_MOST = 8;
const AT_ONCE = 4;
/** After so long no further source is begun; the background is to rest. Milliseconds. */
const LONGEST = 20_000;
/** Milliseconds. */
const SOON = 60_000;
/** Offline, it is looked again then: no browser tells a background that is asleep of the network. Milliseconds. */
const LATER = 5 * 60_000;
/** Where nothing can be written down, nothing is asked: room is made by people. Milliseconds. */
const WITHOUT_ROOM = 60 * 60_000;

/** Asks the sources that are due, unless that is being done. Whatever breaks, the alarm that rang is set again. */
export const tick = (world: World, takers: Takers = TAKERS): Promise<void> =>
  world.sourceStates.once(() => askDue(world, takers).finally(() => setAlarm(world)));

async function askDue(world: World, takers: Takers): Promise<void> {
  const now = world.now();
  const chosen = await chosenNow(world);
  if (!chosen || chosen.sources.length === 0 || !world.fetch.online()) return;
  // Where the background is ended before this is done.
  await world.alarm.wakeAt(now + SOON);
  await askAll(world, dueNow(chosen.sources, chosen.states, now, AT_MOST), takers);
  await forgetExpired(world);
}

/** When choices changed, and when the browser starts. */
export async function setAlarm(world: World): Promise<void> {
  const chosen = await chosenNow(world);
  if (!chosen) return;
  const due = nextDue(chosen.sources, chosen.states, world.now());
  await world.alarm.wakeAt(due === null ? null : Math.max(due, await restOf(world)));
}

/** Until then there is no use in asking. */
async function restOf({ now, fetch, sourceStates }: World): Promise<number> {
  if (await sourceStates.isFull()) return now() + WITHOUT_ROOM;
  return fetch.online() ? 0 : now() + LATER;
}

/** Browsers may lose the alarm, or the clock was set back: then it is set again. */
export async function keepAlarm(world: World): Promise<void> {
  if (!(await world.alarm.isSet())) await setAlarm(world);
}

interface Chosen {
  sources: Source[];
  states: Map<string, SourceState>;
}

/** States of what is no longer listed are forgotten. Null where choices cannot be read: nothing is to follow from that. */
async function chosenNow(world: World): Promise<Chosen | null> {
  const settings = await world.settings.read();
  if (!settings.ok) return null;
  const [choices, now] = [settings.value.sources, world.now()];
  await forgetStates(world, new Set(listedSources(choices, now).map(({ id }) => id)));
  const sources = sourcesOf(choices, now);
  return { sources, states: await world.sourceStates.read(sources.map(({ id }) => id)) };
}

/** What sources told is asked for whole again where it is wanted no more, or where it was deleted. */
export async function forgetStates({ sourceStates }: World, listed = new Set<string>()): Promise<void> {
  const others = (await sourceStates.known()).filter((id) => !listed.has(id));
  await Promise.all(others.map((id) => sourceStates.change(id, () => null)));
}

/** Some at once, each of another host. */
async function askAll(world: World, sources: Source[], takers: Takers): Promise<void> {
  const until = world.now() + LONGEST;
  const waiting = [...sources];
  const one = async (): Promise<void> => {
    for (let source = waiting.shift(); source && world.now() < until; source = waiting.shift()) {
      const state = await fetchOne(world, source, takers);
      if (!state.ok && state.problem.code === 'storage') return;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
}
