/** How much a key tells of which event is meant: rare words much, those of any report little. */
import { SHARES } from './background-table';

/** Events that the shares stand for. The weights of `match-weights.ts` belong to it. */
const EVENTS = 160;

/** Inverse document frequency, smoothed: ln(1 + N / (1 + df)). */
const rarityAt = (events: number): number => Math.log(1 + EVENTS / (1 + events));
const RAREST = rarityAt(0);

let known: Map<string, number> | null = null;
function readTable(): Map<string, number> {
  const table = new Map<string, number>();
  for (const [percent, keys] of SHARES) {
    const rarity = rarityAt((EVENTS * percent) / 100);
    for (const key of keys.trim().split(' ')) table.set(key, rarity);
  }
  return table;
}

/** From .7 (half of all events) to 5.1 (not among those that many use). */
export function rarityOf(key: string): number {
  known ??= readTable();
  return known.get(key) ?? RAREST;
}
