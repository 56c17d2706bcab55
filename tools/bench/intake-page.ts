/** Runs in a real browser's page, which stands for the background: feeds are taken into a library of its own. */
import { takeIn } from '../../lib/app/sources/take-in';
import { createLibrary } from '../../lib/platform/library/library';
import type { MadeFeed } from './made-feeds';

const NOW = Date.UTC(2026, 10, 27);
const world = { library: createLibrary(() => NOW), now: () => NOW };

/** Milliseconds that each feed took, one after the other. */
export async function take(feeds: MadeFeed[]): Promise<number[]> {
  const took: number[] = [];
  for (const { source, feed } of feeds) {
    const started = performance.now();
    const taken = await takeIn(world, source, feed, []);
    if (!taken.ok) throw new Error(taken.problem.message);
    took.push(performance.now() - started);
  }
  return took;
}

/** What is there afterwards: events that are listed, and their reports. */
export async function totals(): Promise<{ events: number; reports: number }> {
  const all = await world.library.totals();
  if (!all.ok) throw new Error(all.problem.message);
  return { events: all.value.events, reports: all.value.reports };
}
