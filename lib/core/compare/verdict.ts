/** The verdict of a cluster, from how its values stand to each other and from when they were published. */
import type { Reading, Verdict } from '../model';
import type { Cluster } from './clusters';
import { relate } from './pairs';
import type { Slot } from './slots';

export interface Settled {
  verdict: Verdict;
  /** Key of the words that explain it (`why_<rule>` in the locales). */
  rule: string;
}

/** Kinds whose figures rise while an event goes on: a later, higher one is news and no conflict. */
const GROWING = new Set<Slot['kind']>(['casualties']);

const timeOf = (slot: Slot, readings: Reading[]): string | null => {
  const head = readings[slot.report]?.head;
  return head?.modified ?? head?.published ?? null;
};

/** Later by its time, or by its day where one of the two has no time. */
function isLater(x: string, y: string): boolean {
  if (x.length <= 10 || y.length <= 10) return x.slice(0, 10) > y.slice(0, 10);
  return Date.parse(x) > Date.parse(y);
}

/** Does every higher figure come from a later report? */
function explainedByTime(slots: Slot[], readings: Reading[]): boolean {
  return slots.every((a) =>
    slots.every((b) => {
      const [x, y] = [a.best.detail.amount, b.best.detail.amount];
      if (!x || !y || relate(a, b) !== 'different' || x.low >= y.low) return true;
      const [from, to] = [timeOf(a, readings), timeOf(b, readings)];
      return from !== null && to !== null && isLater(to, from);
    }),
  );
}

/** The verdict on a cluster of two or more reports. */
export function settle({ slots }: Cluster, readings: Reading[]): Settled {
  const relations = slots.flatMap((a, index) => slots.slice(index + 1).map((b) => relate(a, b)));
  if (relations.includes('different')) {
    const first = slots[0];
    return first && GROWING.has(first.kind) && explainedByTime(slots, readings)
      ? { verdict: 'updated', rule: 'later-report' }
      : { verdict: 'differs', rule: 'values-apart' };
  }
  return relations.every((relation) => relation === 'equal')
    ? { verdict: 'agrees', rule: 'same-value' }
    : { verdict: 'compatible', rule: 'less-precise' };
}
