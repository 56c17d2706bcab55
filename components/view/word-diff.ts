/** Word by word, how one wording of a statement stands to another. */
import { editsOf, type Run } from './edits';

export interface Piece {
  kind: Run['kind'];
  text: string;
}

/** Words of edits after which the search is given up: utterances are at most some 120 words long. */
const MAX_EDITS = 160;
/** Under this share of common words, crossed-out words read as noise: only the wording's own words are marked. */
const ALIKE = 0.5;

/** Pieces of `text` against `base`, in order; one piece, unmarked, where they have too little in common to tell. */
export function wordDiff(base: string, text: string, language: string): Piece[] {
  const pieces = allPieces(base, text, language);
  const common = pieces ? length(pieces, 'same') : 0;
  if (!pieces || common === 0) return [{ kind: 'same', text }];
  const alike = common / Math.max(base.length, text.length) >= ALIKE;
  return alike ? pieces : pieces.filter(({ kind }) => kind !== 'missing');
}

/** All that is in either, in order; null where they are too different for the search. */
export function allPieces(base: string, text: string, language: string): Piece[] | null {
  const words = segmenter(language);
  const [before, after] = [wordsIn(base, words), wordsIn(text, words)];
  const runs = editsOf(before, after, MAX_EDITS, (word) => word.trim());
  return runs && apart(runs.map(({ kind, items }) => ({ kind, text: items.join('') })));
}

/** Words and marks, each with the space behind it. */
function wordsIn(text: string, segmenter: Intl.Segmenter): string[] {
  const words: string[] = [];
  for (const { segment } of segmenter.segment(text))
    if (segment.trim() === '' && words.length > 0) words.push(`${words.pop()}${segment}`);
    else words.push(segment);
  return words;
}

const SPACE_BEHIND = /\s+$/;

/** The space behind words that stand for others is not part of the change. */
function apart(pieces: Piece[]): Piece[] {
  for (const [index, { kind, text }] of pieces.entries()) {
    const own = pieces[index + 1];
    const space = SPACE_BEHIND.exec(text)?.[0];
    if (kind !== 'missing' || own?.kind !== 'own' || !space || SPACE_BEHIND.exec(own.text)?.[0] !== space)
      continue;
    const next = pieces[index + 2] ?? { kind: 'same', text: '' };
    pieces.splice(index, 3, less(kind, text, space), less(own.kind, own.text, space), {
      ...next,
      text: space + next.text,
    });
  }
  return pieces;
}

const less = (kind: Piece['kind'], text: string, end: string): Piece => ({
  kind,
  text: text.slice(0, -end.length),
});

const length = (pieces: Piece[], kind: Piece['kind']): number =>
  pieces.reduce((sum, piece) => sum + (piece.kind === kind ? piece.text.trim().length : 0), 0);

/** A language tag from outside may be malformed. */
function segmenter(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'word' });
  } catch {
    return new Intl.Segmenter('und', { granularity: 'word' });
  }
}
