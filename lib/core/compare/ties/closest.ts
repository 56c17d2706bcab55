/** Pairs that are the closest of one of their sides at least: a long passage may hold what two others tell. */

interface Ends<T> {
  a: T;
  b: T;
}

/** Of pairs in their order, closest first: those in which one is the other's closest in that report. */
export function closest<T extends { report: number }, P extends Ends<T>>(pairs: readonly P[]): P[] {
  const seen = new Map<T, boolean[]>();
  const isFirst = (one: T, { report }: T): boolean => {
    const reports = seen.get(one) ?? [];
    if (reports.length === 0) seen.set(one, reports);
    const isNew = !reports[report];
    reports[report] = true;
    return isNew;
  };
  return pairs.filter(({ a, b }) => {
    const [first, second] = [isFirst(a, b), isFirst(b, a)];
    return first || second;
  });
}
