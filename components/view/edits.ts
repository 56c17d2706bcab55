/** The shortest way from one list to another: what stays, what goes and what comes, in order. */

export interface Run {
  /** `own`: only the later list has it; `missing`: only the earlier one has it. */
  kind: 'same' | 'own' | 'missing';
  /** As the later list has them, where they are the same. */
  items: string[];
}

/** Cells of the table of lengths; lists that need more are too different to tell. */
const MOST_CELLS = 4_000_000;
const itself = (item: string): string => item;

/** How many of the last items are the same: `lengths[at × width + to]` of what stands from there on. */
function lengthsOf(before: string[], after: string[]): Uint16Array {
  const width = after.length + 1;
  const lengths = new Uint16Array((before.length + 1) * width);
  for (let at = before.length - 1; at >= 0; at--)
    for (let to = after.length - 1; to >= 0; to--) {
      const here = at * width + to;
      lengths[here] =
        before[at] === after[to]
          ? (lengths[here + width + 1] ?? 0) + 1
          : Math.max(lengths[here + width] ?? 0, lengths[here + 1] ?? 0);
    }
  return lengths;
}

/**
 * Null where more than `most` items come and go. Of items in the same place, those that go stand first. `keyOf` says
 * what has to be equal.
 */
export function editsOf(before: string[], after: string[], most: number, keyOf = itself): Run[] | null {
  const [old, own] = [before.map(keyOf), after.map(keyOf)];
  const width = own.length + 1;
  if (Math.abs(old.length - own.length) > most || (old.length + 1) * width > MOST_CELLS) return null;
  const lengths = lengthsOf(old, own);
  if (old.length + own.length - 2 * (lengths[0] ?? 0) > most) return null;
  const runs: Run[] = [];
  const add = (kind: Run['kind'], item = '') => {
    const last = runs.at(-1);
    if (last?.kind === kind) last.items.push(item);
    else runs.push({ kind, items: [item] });
  };
  let [at, to] = [0, 0];
  while (at < old.length || to < own.length) {
    const here = at * width + to;
    if (at < old.length && old[at] === own[to]) {
      add('same', after[to++]);
      at++;
    } else if (
      to === own.length ||
      (at < old.length && (lengths[here + width] ?? 0) >= (lengths[here + 1] ?? 0))
    )
      add('missing', before[at++]);
    else add('own', after[to++]);
  }
  return runs;
}
