/** Pairs in which each is the other's best partner in its report: everything has one counterpart at most. */

interface Ends<T> {
  a: T;
  b: T;
}

/** Of pairs in their order, best first. */
export function mutualBest<T extends { report: number }, P extends Ends<T>>(pairs: readonly P[]): Set<P> {
  const best = new Map<T, P[]>();
  const offer = (one: T, { report }: T, pair: P) => {
    const byReport = best.get(one) ?? [];
    byReport[report] ??= pair;
    best.set(one, byReport);
  };
  for (const pair of pairs) {
    offer(pair.a, pair.b, pair);
    offer(pair.b, pair.a, pair);
  }
  const isBest = (one: T, { report }: T, pair: P) => best.get(one)?.[report] === pair;
  return new Set(pairs.filter((pair) => isBest(pair.a, pair.b, pair) && isBest(pair.b, pair.a, pair)));
}
