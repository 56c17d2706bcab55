/**
 * Names in running text: runs of capitals cut into pieces, typed, with the role that stands beside them. A capital
 * that begins a sentence is no evidence: such a word counts when it is known, acts, or has a capital elsewhere.
 */
import type { Span } from '../model';
import { termOf } from '../text/terms';
import { type Token, tokensOf } from '../text/tokens';
import { isVerb } from '../text/verbs';
import { foldName } from './fold-name';
import { isGivenName } from './given-names';
import { isTitleCase } from './headline';
import { COMPASS, NO_NAMES, ORGANISATION_HEADS, PLACE_TAILS, ROLES, SAYING, SMALL_WORDS } from './name-cues';
import { type NameType, roleStart, typeOf } from './naming';
import { type Piece, piecesOf } from './pieces';
import { isCapital, runsOf } from './runs';

export interface NameMention extends Span {
  /** Verbatim, without the role. */
  text: string;
  /** Canonical key of what the gazetteer knows ("united-states"), else the name's words by sound. */
  folded: string;
  type: NameType;
  /** Verbatim role or title beside it: "Prime Minister". */
  role?: string;
  /** A people's adjective ("Iraqi"): `folded` is the country's. */
  demonym?: boolean;
}

/** Words of one report in lower case and in capitals amid sentences: tell whether a sentence's first word is a name. */
export interface Evidence {
  lower: ReadonlySet<string>;
  capital: ReadonlySet<string>;
}

export function evidenceOf(tokens: Token[], text: string): Evidence {
  const lower = new Set<string>();
  for (const token of tokens) if (token.kind === 'word' && !isCapital(token)) lower.add(token.lower);
  const capital = new Set<string>();
  for (const run of runsOf(tokens, text))
    for (let at = run.from + (run.initial ? 1 : 0); at < run.to; at++) capital.add(tokens[at]?.lower ?? '');
  return { lower, capital };
}

/** Nouns and openers that begin sentences with a capital. */
const COMMON_END = /(?:ing|ly|ion|ions|ment|ments|ness|ity|ities|ers|ors|ists|ants|ents|als|ists)$/;
const isCommon = (token: Token): boolean =>
  isSmall(token.lower) ||
  COMMON_END.test(token.lower) ||
  ROLES.has(token.lower) ||
  ORGANISATION_HEADS.has(token.lower);

/** May a single unknown word that begins a sentence be a name? */
function isLikely(tokens: Token[], piece: Piece, evidence: Evidence): boolean {
  const [token, next] = [tokens[piece.from], tokens[piece.to]];
  if (!token) return false;
  if (evidence.capital.has(token.lower)) return !evidence.lower.has(token.lower) || isGivenName(token.lower);
  if (evidence.lower.has(token.lower) || isCommon(token)) return false;
  const acts =
    next?.kind === 'word' &&
    (isVerb(next.lower, '') ||
      SAYING.has(next.lower) ||
      /^(?:has|had|was|is|'s|also|will|would)$/.test(next.lower));
  return acts && !/[^s]s$/.test(token.lower);
}

/** Words that are never names are cut off both ends: "On Friday Obama", "The Guardian". */
function trimmed(tokens: Token[], piece: Piece): Piece {
  let { from, to } = piece;
  const drops = (at: number): boolean => {
    const token = tokens[at];
    return (
      token?.kind === 'mark' ||
      NO_NAMES.has(token?.lower ?? '') ||
      (piece.initial && from === piece.from && isOpener(token))
    );
  };
  while (from < to && drops(from)) from++;
  while (
    to > from &&
    (tokens[to - 1]?.kind === 'mark' || NO_NAMES.has(tokens[to - 1]?.lower ?? '')) &&
    !isSuffix(tokens[to - 1])
  )
    to--;
  return { ...piece, from, to, initial: piece.initial && from === piece.from };
}
const isSuffix = (token: Token | undefined): boolean => /^(?:jr|sr)$/.test(token?.lower ?? '');
/** "The", "While", "But" before a name at the start of a sentence, and an article anywhere. */
const isOpener = (token: Token | undefined): boolean =>
  token !== undefined && !/^(?:al|el|de|van|will|may|us)$/.test(token.lower) && isSmall(token.lower);
const isSmall = (lower: string): boolean => {
  const word = lower.split("'", 1)[0] ?? '';
  return SMALL_WORDS.has(word) || termOf(word) === null;
};

function mentionOf(tokens: Token[], text: string, piece: Piece): NameMention | null {
  const [first, last] = [tokens[piece.from], tokens[piece.to - 1]];
  if (!first || !last) return null;
  const bare = piece.known && first.lower === 'the' ? (tokens[piece.from + 1] ?? first) : first;
  const span = { start: bare.start, end: last.end };
  const name = text.slice(span.start, span.end);
  const type = typeOf(tokens, piece);
  const folded = piece.known?.key ?? foldName(name);
  if (folded === '') return null;
  const role = type === 'person' ? roleBeside(tokens, text, piece) : undefined;
  const demonym = piece.known?.what === 'people' ? true : undefined;
  return { ...span, text: name, folded, type, ...(role && { role }), ...(demonym && { demonym }) };
}

function roleBeside(tokens: Token[], text: string, piece: Piece): string | undefined {
  const at = roleStart(tokens, piece.from);
  const [first, last] = [tokens[at], tokens[piece.from - 1]];
  if (at < piece.from && first && last) return text.slice(first.start, last.end).replace(/[,\s]+$/, '');
  return roleAfter(tokens, text, piece.to);
}

/** "…, the prime minister of Iraq": from the article's next word to the role's noun. */
function roleAfter(tokens: Token[], text: string, to: number): string | undefined {
  if (tokens[to]?.text !== ',') return undefined;
  const start = /^(?:the|a|an|its|his|her|their)$/.test(tokens[to + 1]?.lower ?? '') ? to + 2 : to + 1;
  for (let at = start; at < start + 5; at++) {
    const [first, token, next] = [tokens[start], tokens[at], tokens[at + 1]];
    if (!first || token?.kind !== 'word') return undefined;
    if (ROLES.has(token.lower) && !(next && ROLES.has(next.lower))) return text.slice(first.start, token.end);
  }
  return undefined;
}

/** A lone surname is the person that the passage names in full. */
function settle(mentions: NameMention[]): NameMention[] {
  const surnames = new Set(
    mentions.filter(({ type }) => type === 'person').map(({ folded }) => folded.split(' ').at(-1)),
  );
  return mentions.map((one) =>
    one.type === 'unknown' && surnames.has(one.folded) ? { ...one, type: 'person' } : one,
  );
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

/** Only words that name nothing: "Northeast", "She", "Ministry" alone, an adverb. */
function isNothing(tokens: Token[], { from, to, known }: Piece): boolean {
  if (known) return false;
  const words = tokens.slice(from, to).filter(({ kind }) => kind === 'word');
  if (to - from === 1 && isGeneric(words[0]?.lower ?? '')) return true;
  return words.every(({ lower }) => COMPASS.has(lower) || isSmall(lower) || /ly$/.test(lower));
}
const isGeneric = (lower: string): boolean =>
  [lower, lower.replace(/s$/, '')].some((word) => ORGANISATION_HEADS.has(word) || PLACE_TAILS.has(word));

export function namesIn(tokens: Token[], text: string, evidence = evidenceOf(tokens, text)): NameMention[] {
  const loose = isTitleCase(tokens);
  const mentions: NameMention[] = [];
  for (const run of runsOf(tokens, text)) {
    for (const raw of piecesOf(run, tokens, text)) {
      if (raw.isRole) continue;
      const piece = raw.known ? raw : numbered(tokens, trimmed(tokens, raw));
      if (piece.from >= piece.to || isNothing(tokens, piece)) continue;
      const single = piece.to - piece.from === 1;
      if (!piece.known && single && piece.initial && !isLikely(tokens, piece, evidence)) continue;
      if (!piece.known && loose && !isSafe(tokens, piece)) continue;
      const mention = mentionOf(tokens, text, piece);
      if (mention) mentions.push(mention);
    }
  }
  return settle(mentions);
}

/** In a headline where every word has a capital, only what other evidence shows is a name. */
const isSafe = (tokens: Token[], piece: Piece): boolean =>
  roleStart(tokens, piece.from) < piece.from ||
  (isGivenName(tokens[piece.from]?.lower ?? '') && piece.to - piece.from > 1 && piece.to - piece.from < 4) ||
  /^(?:al|el)$/.test(tokens[piece.from]?.lower ?? '');

export const namesInText = (text: string): NameMention[] => namesIn(tokensOf(text), text);
