/** Which sources are due now, and when the next ones are. Times are milliseconds since 1970. */
import { hostOf } from './hosts';
import type { Source, SourceState } from './model';

/** A clock that was set back would leave it waiting for what is no more: then it is due at once. */
export const dueAt = (state: SourceState | undefined, now: number): number =>
  state === undefined || (state.tried ?? 0) > now ? now : state.due;

/**
 * The sources to ask now, stalest first: at most one of a host and one pack, since packs are large; `most` in all.
 * What is left is due still.
 */
export function dueNow(
  sources: Source[],
  states: Map<string, SourceState>,
  now: number,
  most: number,
): Source[] {
  const taken = new Set<string>();
  const isFirst = (source: Source): boolean => {
    const keys = [hostOf(source.url), ...(source.kind === 'pack' ? ['a pack'] : [])];
    if (keys.some((key) => taken.has(key))) return false;
    for (const key of keys) taken.add(key);
    return true;
  };
  const age = ({ id }: Source): number => states.get(id)?.fetched ?? 0;
  return sources
    .filter(({ id }) => dueAt(states.get(id), now) <= now)
    .toSorted((one, other) => age(one) - age(other))
    .filter(isFirst)
    .slice(0, most);
}

/** When the first of them is due; null where there is none. */
export const nextDue = (sources: Source[], states: Map<string, SourceState>, now: number): number | null =>
  sources.length === 0
    ? null
    : Math.min(...sources.map(({ id }) => Math.max(now, dueAt(states.get(id), now))));

/** Did its server ask to be left in peace until later? */
export const isBusy = (state: SourceState, now: number): boolean =>
  state.problem?.code === 'busy' && dueAt(state, now) > now;
