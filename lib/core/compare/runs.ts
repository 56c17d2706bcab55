/**
 * Words that two passages share in the same order and close together: "a CCTV operator noticed smoke" beside "an
 * operator of the CCTV who saw smoke". The heaviest chain of shared concepts, found by dynamic programming.
 */
import type { Span } from '../model';
import { termOfToken } from '../text/terms';
import { type Token, tokensOf } from '../text/tokens';
import { conceptOf } from './lexicon';

/** A content word: its concept, or a number as it is written. */
export interface Word extends Span {
  concept: string;
  isNumber: boolean;
}

/** Content words of a passage that are looked at; sentences have fewer. */
const MAX_WORDS = 60;

function wordOf(token: Token): Word[] {
  const { start, end, kind, lower } = token;
  if (kind === 'number') return [{ start, end, concept: lower, isNumber: true }];
  const term = termOfToken(token);
  return term === null ? [] : [{ start, end, concept: conceptOf(term), isNumber: false }];
}

export const wordsOf = (text: string): Word[] => tokensOf(text).flatMap(wordOf).slice(0, MAX_WORDS);

/** Shared words in both orders; `a[i]` and `b[i]` are the same concept. */
export interface Run {
  a: Word[];
  b: Word[];
  weight: number;
}

interface Cell {
  weight: number;
  length: number;
  /** The cell before it in its chain: steps back in a and in b. */
  back: readonly [number, number] | null;
}

/**
 * One other content word may stand between two shared ones in one of the passages, but no number: it tells another
 * figure. Where both have another word, they may tell another thing.
 */
const STEPS = [
  [1, 1],
  [1, 2],
  [2, 1],
] as const;

const isOpen = (words: Word[], at: number, step: number): boolean =>
  step === 1 || words[at - 1]?.isNumber !== true;

/** The best chain that ends with a[i] and b[j], from the chains before it. */
function cellAt(a: Word[], b: Word[], cells: (Cell | null)[][], i: number, j: number, weight: number): Cell {
  let best: Cell = { weight, length: 1, back: null };
  for (const [x, y] of STEPS) {
    const before = cells[i - x]?.[j - y];
    if (!before || !isOpen(a, i, x) || !isOpen(b, j, y)) continue;
    if (before.weight + weight > best.weight)
      best = { weight: before.weight + weight, length: before.length + 1, back: [x, y] };
  }
  return best;
}

/** The heaviest run of two passages whose words are not `used` yet; null where they share none. */
export function heaviestRun(
  a: Word[],
  b: Word[],
  weightOf: (concept: string) => number,
  used: ReadonlySet<Word>,
): Run | null {
  const cells: (Cell | null)[][] = [];
  let top: [number, number] | null = null;
  let heaviest = 0;
  for (const [i, x] of a.entries()) {
    const row: (Cell | null)[] = [];
    cells.push(row);
    for (const [j, y] of b.entries()) {
      const meets = x.concept === y.concept && !used.has(x) && !used.has(y);
      const cell = meets ? cellAt(a, b, cells, i, j, weightOf(x.concept)) : null;
      row.push(cell);
      if (!cell || cell.weight <= heaviest) continue;
      heaviest = cell.weight;
      top = [i, j];
    }
  }
  return top && trace(a, b, cells, top, heaviest);
}

function trace(a: Word[], b: Word[], cells: (Cell | null)[][], top: [number, number], weight: number): Run {
  const run: Run = { a: [], b: [], weight };
  let [i, j] = top;
  for (;;) {
    const [x, y, cell] = [a[i], b[j], cells[i]?.[j]];
    if (!x || !y || !cell) return run;
    run.a.unshift(x);
    run.b.unshift(y);
    if (!cell.back) return run;
    i -= cell.back[0];
    j -= cell.back[1];
  }
}
