/** Work on many hosts at once, and on each host one thing after the other. */
import { groupBy } from '../../components/view/group-by';

/** Hosts that are asked at once. */
const AT_ONCE = 4;

/** Ends when all is done; `work` must not fail. Hosts are begun in the order of their first thing. */
export async function inTurn<T>(
  all: T[],
  hostOf: (one: T) => string,
  work: (one: T) => Promise<void>,
): Promise<void> {
  const lines = [...groupBy(all, hostOf).values()];
  const next = async (): Promise<void> => {
    for (let line = lines.shift(); line; line = lines.shift()) {
      for (const one of line) await work(one);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
}
