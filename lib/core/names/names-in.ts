/** Names in running text: runs of capitals cut into pieces, typed, with the role that stands beside them. */
import type { Span } from '../model';
import type { Token } from '../text/tokens';
import { type Evidence, evidenceOf, isLikely, isNothing, isSmall } from './evidence';
import { foldName } from './fold-name';
import { isGivenName } from './given-names';
import { isTitleCase } from './headline';
import { NO_NAMES } from './name-cues';
import { type NameType, typeOf } from './naming';
import { type Piece, piecesOf } from './pieces';
import { roleBeside, roleStart } from './roles';
import { runsOf } from './runs';

export { type Evidence, evidenceOf };

export interface NameMention extends Span {
  /** Verbatim, without the role. */
  text: string;
  /** Canonical key of what the gazetteer knows ("united-states"), else the name's words by sound. */
  folded: string;
  type: NameType;
  /** Verbatim role or title beside it: "Prime Minister". */
  role?: string;
  /** Token indices, `to` exclusive. */
  from: number;
  to: number;
  /** The gazetteer has it. */
  known: boolean;
  /** A people's word ("Iraqi"): `folded` is the country's. */
  demonym?: boolean;
}

const isSuffix = (token: Token | undefined): boolean => /^(?:jr|sr)$/.test(token?.lower ?? '');
/** "The", "While", "But" before a name at the start of a sentence. */
const isOpener = (token: Token | undefined): boolean =>
  token !== undefined && !/^(?:al|el|de|van|will|may|us)$/.test(token.lower) && isSmall(token.lower);

/** "Al-Noor TV" is a station, "TV" alone a thing. */
const isStation = (tokens: Token[], from: number, at: number): boolean =>
  at > from && tokens[at]?.text === 'TV';

/** Words that are never names are cut off both ends: "On Friday Obama", "The Guardian". */
function trimmed(tokens: Token[], piece: Piece): Piece {
  let { from, to } = piece;
  const isOut = (at: number): boolean =>
    tokens[at]?.kind === 'mark' || (NO_NAMES.has(tokens[at]?.lower ?? '') && !isStation(tokens, from, at));
  const opens = (at: number): boolean => piece.initial && at === piece.from && isOpener(tokens[at]);
  while (from < to && (isOut(from) || opens(from))) from++;
  while (to > from && isOut(to - 1) && !isSuffix(tokens[to - 1])) to--;
  return { ...piece, from, to, initial: piece.initial && from === piece.from };
}

/** "5th Avenue", "Highway 20": a road is named by its number. */
function numbered(tokens: Token[], piece: Piece): Piece {
  if (piece.to - piece.from !== 1) return piece;
  const word = tokens[piece.from]?.lower ?? '';
  if (/^(?:highway|interstate|route)$/.test(word) && tokens[piece.to]?.kind === 'number')
    return { ...piece, to: piece.to + 1, initial: false };
  if (!/^(?:street|st|avenue|ave|road|boulevard|blvd)$/.test(word)) return piece;
  const from = /^(?:st|nd|rd|th)$/.test(tokens[piece.from - 1]?.lower ?? '')
    ? piece.from - 2
    : piece.from - 1;
  return tokens[from]?.kind === 'number' ? { ...piece, from, initial: false } : piece;
}

function mentionOf(tokens: Token[], text: string, piece: Piece): NameMention | null {
  const [first, last] = [tokens[piece.from], tokens[piece.to - 1]];
  if (!first || !last) return null;
  const from = piece.known && first.lower === 'the' ? piece.from + 1 : piece.from;
  const span = { start: tokens[from]?.start ?? first.start, end: last.end, from, to: piece.to };
  const name = text.slice(span.start, span.end);
  const type = typeOf(tokens, piece);
  const folded = piece.known?.key ?? foldName(name);
  if (folded === '') return null;
  const role = type === 'person' ? roleBeside(tokens, text, piece.from, piece.to) : undefined;
  const demonym = piece.known?.what === 'people';
  const known = piece.known !== null;
  return { ...span, text: name, folded, type, known, ...(role && { role }), ...(demonym && { demonym }) };
}

/** In a headline where every word has a capital, only what other evidence shows is a name. */
const isSafe = (tokens: Token[], { from, to }: Piece): boolean =>
  roleStart(tokens, from) < from ||
  (isGivenName(tokens[from]?.lower ?? '') && to - from > 1 && to - from < 4) ||
  /^(?:al|el)$/.test(tokens[from]?.lower ?? '');

/** A lone surname is the person that the text names in full. */
function settled(mentions: NameMention[]): NameMention[] {
  const surnames = new Set(
    mentions.filter(({ type }) => type === 'person').map(({ folded }) => folded.split(' ').at(-1)),
  );
  return mentions.map((one) =>
    one.type === 'unknown' && surnames.has(one.folded) ? { ...one, type: 'person' } : one,
  );
}

/** Names in their order. `evidence` is the passage's own unless that of the whole report is given. Linear in the text. */
export function namesIn(tokens: Token[], text: string, evidence?: Evidence): NameMention[] {
  const runs = runsOf(tokens, text);
  if (runs.length === 0) return [];
  const known = evidence ?? evidenceOf(tokens, text, runs);
  const isLoose = isTitleCase(tokens);
  const isNamed = (piece: Piece): boolean => {
    if (piece.from >= piece.to || isNothing(tokens, piece)) return false;
    if (piece.known) return true;
    if (piece.to - piece.from === 1 && piece.initial && !isLikely(tokens, piece, known)) return false;
    return !isLoose || isSafe(tokens, piece);
  };
  const pieces = runs
    .flatMap((run) => piecesOf(run, tokens, text))
    .filter(({ isRole }) => !isRole)
    .map((piece) => (piece.known ? piece : numbered(tokens, trimmed(tokens, piece))));
  return settled(pieces.filter(isNamed).flatMap((piece) => mentionOf(tokens, text, piece) ?? []));
}
