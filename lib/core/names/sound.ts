/**
 * How far two keys of foldWord lie apart, in letters: sounds that transliterations exchange cost little ("Gaddafi",
 * "Qaddafi"), others a whole letter. For words that other words of the name vouch for, never alone.
 */

/** Pairs of letters and the cost of exchanging them. */
const NEAR =
  'kg.3 Cj.35 CS.4 jg.4 Cs.5 Ck.3 Ss.4 zs.3 zj.4 zt.5 zd.4 dt.4 bp.5 vf.4 vb.5 vu.3 ij.2 ia.5 hk.4 hg.5 ua.7 ui.8';
/** Both letters of a pair in one number: asked for each letter of one key and each of the other. */
const pairOf = (a: number, b: number): number => a * 0x10000 + b;
const COST: ReadonlyMap<number, number> = new Map(
  NEAR.split(' ').flatMap((near) => {
    const [a, b, cost] = [near.charCodeAt(0), near.charCodeAt(1), Number(near.slice(2))];
    return [
      [pairOf(a, b), cost],
      [pairOf(b, a), cost],
    ] as const;
  }),
);
/** Vowels and a silent h are left out or put in more easily than consonants. */
const LOOSE: Readonly<Record<string, number>> = { i: 0.4, a: 0.5, u: 0.5, h: 0.4 };
const dropCosts = (key: string): number[] => key.split('').map((letter) => LOOSE[letter] ?? 1);
const swapCost = (a: number, b: number): number => (a === b ? 0 : (COST.get(pairOf(a, b)) ?? 1));

/** Cost of turning one key into the other; both are capped, so it is bounded. */
export function soundDistance(a: string, b: string): number {
  const drops = dropCosts(b);
  const row = [0];
  for (const drop of drops) row.push((row.at(-1) ?? 0) + drop);
  for (const [i, drop] of dropCosts(a).entries()) {
    const left = a.charCodeAt(i);
    let before = row[0] ?? 0;
    let own = before + drop;
    row[0] = own;
    for (let at = 0; at < drops.length; at++) {
      const above = row[at + 1] ?? 0;
      own = Math.min(before + swapCost(left, b.charCodeAt(at)), above + drop, own + (drops[at] ?? 0));
      before = above;
      row[at + 1] = own;
    }
  }
  return row.at(-1) ?? 0;
}

/** Letters to change, leave out, put in or swap with their neighbour; `limit` + 1 when there are more. */
export function slips(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((row[j - 1] ?? 0) + same, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
    }
    before = row;
    row = next;
  }
  return Math.min(row.at(-1) ?? 0, limit + 1);
}
