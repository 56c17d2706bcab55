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
const LOOSE: ReadonlyMap<number, number> = new Map([
  [105, 0.4],
  [97, 0.5],
  [117, 0.5],
  [104, 0.4],
]);
const dropCost = (letter: number): number => LOOSE.get(letter) ?? 1;
const swapCost = (a: number, b: number): number => (a === b ? 0 : (COST.get(pairOf(a, b)) ?? 1));

/** Cost of turning one key into the other; both are capped, so it is bounded. */
export function soundDistance(a: string, b: string): number {
  const row = [0];
  for (let at = 0; at < b.length; at++) row.push((row[at] ?? 0) + dropCost(b.charCodeAt(at)));
  for (let i = 0; i < a.length; i++) {
    const left = a.charCodeAt(i);
    const drop = dropCost(left);
    let before = row[0] ?? 0;
    let own = before + drop;
    row[0] = own;
    for (let at = 0; at < b.length; at++) {
      const above = row[at + 1] ?? 0;
      const right = b.charCodeAt(at);
      own = Math.min(before + swapCost(left, right), above + drop, own + dropCost(right));
      before = above;
      row[at + 1] = own;
    }
  }
  return row[b.length] ?? 0;
}

/** Which letters a word has, a bit for each; letters of other scripts share theirs. */
function lettersIn(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function bitsIn(number: number): number {
  let many = 0;
  for (let left = number; left !== 0; left &= left - 1) many++;
  return many;
}

/** Each letter that only one of the words has takes a change: of most pairs that alone tells that they are too many. */
function areFar(a: string, b: string, limit: number): boolean {
  const [x, y] = [lettersIn(a), lettersIn(b)];
  return bitsIn(x & ~y) > limit || bitsIn(y & ~x) > limit;
}

/** Letters to change, leave out, put in or swap with their neighbour; `limit` + 1 when there are more. */
export function slips(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit || areFar(a, b, limit)) return limit + 1;
  let [before, row, next]: [number[], number[], number[]] = [[], [], []];
  for (let at = 0; at <= b.length; at++) row.push(at);
  for (let i = 1; i <= a.length; i++) {
    next[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      let cost = Math.min((row[j - 1] ?? 0) + same, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      const swapped = i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2);
      if (swapped && a.charCodeAt(i - 2) === b.charCodeAt(j - 1))
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next[j] = cost;
      least = Math.min(least, cost);
    }
    // Two neighbours that change places cost one more than the row before the last.
    if (least > limit + 1) return limit + 1;
    [before, row, next] = [row, next, before];
  }
  return Math.min(row[b.length] ?? 0, limit + 1);
}
