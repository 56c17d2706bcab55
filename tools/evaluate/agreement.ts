/** How well events that were made agree with those that people told: by pairs of reports, and by report (B-cubed). */

export interface Agreement {
  P: number;
  R: number;
  F1: number;
  /** F1 by B-cubed (Bagga and Baldwin 1998): each report counts once, whatever the size of its event. */
  'B-cubed': number;
  /** Events that were made. */
  events: number;
}

interface Put {
  made: string;
  told: string;
}

function count(keys: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

const pairsIn = (counts: Map<string, number>): number =>
  [...counts.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);

/** Nothing asked, or nothing answered: nothing wrong. */
const share = (part: number, all: number): number => (all === 0 ? 1 : part / all);
const f1 = (P: number, R: number): number => (P + R === 0 ? 0 : (2 * P * R) / (P + R));
const bothOf = ({ made, told }: Put): string => JSON.stringify([made, told]);

export function agreementOf(reports: Put[]): Agreement {
  const [made, told] = [count(reports.map((one) => one.made)), count(reports.map((one) => one.told))];
  const both = count(reports.map(bothOf));
  const pairs = pairsIn(both);
  const [P, R] = [share(pairs, pairsIn(made)), share(pairs, pairsIn(told))];
  const meanOf = (sizes: Map<string, number>, key: (one: Put) => string): number =>
    share(
      reports.reduce((sum, one) => sum + (both.get(bothOf(one)) ?? 0) / (sizes.get(key(one)) ?? 1), 0),
      reports.length,
    );
  const cubed = f1(
    meanOf(made, (one) => one.made),
    meanOf(told, (one) => one.told),
  );
  return { P, R, F1: f1(P, R), 'B-cubed': cubed, events: made.size };
}
