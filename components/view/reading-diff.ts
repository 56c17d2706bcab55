/**
 * What changed between two readings of an article: paragraphs first, then words within those that are the same
 * paragraph put otherwise. A word diff of whole articles takes long and crosses out what was only moved.
 */
import { diffArrays } from 'diff/lib/diff/array.js';
import { allPieces, type Piece } from './word-diff';

/** A changed paragraph, or how many unchanged ones stand between. */
export type Block = { pieces: Piece[] } | { unchanged: number };

/** Paragraphs that come and go after which the search is given up. */
const MAX_EDITS = 200;
/** UTF-16 units of a paragraph that are compared word by word; longer ones show whole. */
const MAX_LENGTH = 4_000;
/** Paragraphs in a row that are paired; more are another text. */
const MAX_PAIRS = 40;
/** Share of common words from which on two paragraphs are one put otherwise. */
const ALIKE = 0.4;

/** Blocks in the later text's order, those that it left out at their old place. */
export function readingDiff(before: string[], after: string[], language: string): Block[] {
  const runs = diffArrays(before, after, { maxEditLength: MAX_EDITS });
  if (!runs) return changed(before, after, language);
  return runs.flatMap((run, index) => {
    if (run.removed)
      return changed(run.value, runs[index + 1]?.added ? (runs[index + 1]?.value ?? []) : [], language);
    if (run.added) return runs[index - 1]?.removed ? [] : changed([], run.value, language);
    return [{ unchanged: run.value.length }];
  });
}

/** Paragraphs in the place of others: each with the first one that is alike, those between them left out. */
function changed(removed: string[], added: string[], language: string): Block[] {
  const old = removed.slice(0, MAX_PAIRS).map(wordsIn);
  const blocks: Block[] = [];
  let [from, own]: [number, Block[]] = [0, []];
  for (const text of added) {
    const words = wordsIn(text);
    const at = old.findIndex((one, index) => index >= from && common(one, words) >= ALIKE);
    const pieces = at < 0 ? null : allPieces(removed[at] ?? '', text, language);
    if (!pieces) own.push({ pieces: [{ kind: 'own', text }] });
    else {
      blocks.push(...removed.slice(from, at).map(missing), ...own, { pieces });
      [from, own] = [at + 1, []];
    }
  }
  return [...blocks, ...removed.slice(from).map(missing), ...own];
}

const missing = (text: string): Block => ({ pieces: [{ kind: 'missing', text }] });

/** Nothing of a paragraph that is too long to be paired. */
const wordsIn = (text: string): Set<string> =>
  new Set(text.length > MAX_LENGTH ? [] : text.toLowerCase().match(/[\p{L}\p{N}]+/gu));

function common(one: Set<string>, other: Set<string>): number {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  return shared / Math.max(1, one.size, other.size);
}
