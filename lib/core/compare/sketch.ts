/**
 * How much of one text stands in another, told from small sketches: the least hashes of its five-word runs
 * (bottom-k sketches, Broder 1997). A digest keeps the sketch, so copies are known without the text.
 */
import { tokensOf } from '../text/tokens';
import { coarse } from './sketch-step';

const RUN = 5;
/** Hashes kept: ± 6 % at containment .5. */
const KEPT = 256;
const FIRST = 0x811c9dc5;
/** FNV-1a of a text to which more is added. */
function hashOn(first: number, text: string): number {
  let hash = first;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** FNV-1a, 32 bits. */
export const hashOf = (text: string): number => hashOn(FIRST, text) >>> 0;

/** The hash of words from `at` on with spaces between. */
function hashOfRun(words: string[], at: number): number {
  let hash = hashOn(FIRST, words[at] ?? '');
  for (let i = at + 1; i < at + RUN; i++) hash = hashOn(hashOn(hash, ' '), words[i] ?? '');
  return hash >>> 0;
}

/** The least hashes of the text's five-word runs, coarse, ascending, each once. Shorter texts have none. */
export function sketchOf(text: string): number[] {
  const words = tokensOf(text)
    .filter((token) => token.kind !== 'mark')
    .map((token) => token.lower);
  const hashes = new Set<number>();
  for (let i = 0; i + RUN <= words.length; i++) hashes.add(coarse(hashOfRun(words, i)));
  return Array.from(Uint32Array.from(hashes).sort().subarray(0, KEPT));
}

/** The hashes of a sketch, coarse (what was kept by an earlier version has all 32 bits) and ascending. */
function readCoarse(sketch: number[]): Float64Array {
  const hashes = Float64Array.from(sketch, coarse).sort();
  COARSE.set(sketch, hashes);
  return hashes;
}
/** Each sketch meets all others. */
const COARSE = new WeakMap<number[], Float64Array>();
const coarseIn = (sketch: number[]): Float64Array => COARSE.get(sketch) ?? readCoarse(sketch);

/**
 * The share of the first text's runs that stand in the second, 0 to 1, estimated below the sketches' common limit.
 * Null when either has too few runs to tell.
 */
export function containment(inner: number[], outer: number[]): number | null {
  if (inner.length < 12 || outer.length < 12) return null;
  const limit = Math.min(limitOf(inner), limitOf(outer));
  const [own, others] = [coarseIn(inner), coarseIn(outer)];
  let [below, common, at] = [0, 0, 0];
  for (const hash of own) {
    if (hash > limit) break;
    below++;
    while ((others[at] ?? Number.POSITIVE_INFINITY) < hash) at++;
    if (others[at] === hash) common++;
  }
  return below < 8 ? null : common / below;
}

/** A sketch that is not full holds all of its text's hashes: it limits nothing. */
const limitOf = (sketch: number[]): number =>
  sketch.length < KEPT ? Number.POSITIVE_INFINITY : coarse(sketch.at(-1) ?? 0);
