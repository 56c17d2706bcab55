/** What each kind of source does with a good answer. */
import { ok, type Result } from '../../core/result';
import { readCurrentEvents } from '../../core/sources/current-events';
import { readFeed } from '../../core/sources/feed/read';
import type { Source, SourceKind, SourceState } from '../../core/sources/model';
import type { World } from '../ports';
import { takePack } from './packs';
import type { Fetched } from './ports';
import { takeDay } from './take-day';
import { takeIn } from './take-in';

export interface Taken {
  /** Items (or events) in the answer. */
  items: number;
  /** For the next time: what was taken in already. */
  seen: number[];
  /** How often the source may be asked, as it says itself; milliseconds. */
  every?: number | null;
}

export type Taker = (
  world: World,
  source: Source,
  answer: Fetched,
  state: SourceState | null,
) => Promise<Result<Taken>>;
export type Takers = Record<SourceKind, Taker>;

async function takeFeed(
  world: World,
  source: Source,
  answer: Fetched,
  state: SourceState | null,
): Promise<Result<Taken>> {
  const feed = readFeed(answer.bytes, answer);
  if (!feed.ok) return feed;
  const taken = await takeIn(world, source, feed.value, state?.seen ?? []);
  if (!taken.ok) return taken;
  const { items, seen } = taken.value;
  return ok({ items, seen, every: feed.value.every });
}

/** The source is named by its day: `current-events:2026-11-25`. */
async function takeCurrentEvents(
  world: World,
  source: Source,
  { bytes }: Fetched,
  state: SourceState | null,
): Promise<Result<Taken>> {
  const events = readCurrentEvents(bytes, source.id.slice('current-events:'.length));
  return events.ok ? takeDay(world, source, events.value, state?.seen ?? []) : events;
}

export const TAKERS: Takers = {
  feed: takeFeed,
  pack: takePack,
  'current-events': takeCurrentEvents,
};
