/** Word by word, how one wording of a statement stands to another. */
import { diffWords } from 'diff/lib/diff/word.js';

export interface Piece {
  /** `own`: only this wording has it; `missing`: only the other one has it. */
  kind: 'same' | 'own' | 'missing';
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
  const changes = diffWords(base, text, { maxEditLength: MAX_EDITS, intlSegmenter: segmenter(language) });
  return (
    changes?.map(
      ({ added, removed, value }): Piece => ({
        kind: added ? 'own' : removed ? 'missing' : 'same',
        text: value,
      }),
    ) ?? null
  );
}

const length = (pieces: Piece[], kind: Piece['kind']): number =>
  pieces.reduce((sum, piece) => sum + (piece.kind === kind ? piece.text.trim().length : 0), 0);

/** Intl's words, since the library's own are Latin only; a language tag from outside may be malformed. */
function segmenter(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'word' });
  } catch {
    return new Intl.Segmenter('und', { granularity: 'word' });
  }
}
