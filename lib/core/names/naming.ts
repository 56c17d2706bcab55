/** What a name is, told by its own words and by those around it; rules are asked in order. */
import type { Token } from '../text/tokens';
import { isVerb } from '../text/verbs';
import { isGivenName } from './given-names';
import {
  EVENT_TAILS,
  ORGANISATION_HEADS,
  PLACE_STARTS,
  PLACE_TAILS,
  SAYING,
  THINGS_NAMED,
} from './name-cues';
import type { Piece } from './pieces';
import { roleStart } from './roles';

export type NameType = 'person' | 'place' | 'organisation' | 'unknown';

const INSIDE = new Set('in at near outside inside across throughout around within'.split(' '));

/** "Shares in Velox", "faith in Olsen": nobody is there. */
const OWNED = /^(?:shares?|stakes?|stocks?|trading)$/;
const ABSTRACT =
  /^(?:faith|trust|confidence|belie(?:f|ves?|ved)|disappointed|interests?|invest(?:s|ed|ing|ment)?)$/;

interface Look {
  words: Token[];
  earlier: Token | undefined;
  before: Token | undefined;
  next: Token | undefined;
  after: Token | undefined;
  piece: Piece;
  hasRole: boolean;
}
type Rule = (look: Look) => NameType | null;

const isAcronym = (token: Token | undefined): boolean => /^(?:\p{Lu}\.?){2,6}$/u.test(token?.text ?? '');
/** "Al-Kadhimi": the article is a name's. */
const hasArticle = ({ words }: Look): boolean =>
  /^(?:al|el)$/.test(words[0]?.lower ?? '') && words.length === 2;

const RULES: readonly Rule[] = [
  ({ words }) => (THINGS_NAMED.has(words[0]?.lower ?? '') && words.length > 1 ? 'unknown' : null),
  ({ hasRole }) => (hasRole ? 'person' : null),
  ({ words, piece }) =>
    PLACE_TAILS.has(words.at(-1)?.lower ?? '') ||
    (piece.to - piece.from > 1 && PLACE_STARTS.has(words[0]?.lower ?? ''))
      ? 'place'
      : null,
  ({ words }) =>
    words.some(({ lower }) => ORGANISATION_HEADS.has(lower)) && words.length > 1 ? 'organisation' : null,
  ({ words }) =>
    words.length > 1 && (words[0]?.lower === 'world' || EVENT_TAILS.has(words.at(-1)?.lower ?? ''))
      ? 'unknown'
      : null,
  ({ words }) => (words.length === 1 && isAcronym(words[0]) ? 'organisation' : null),
  ({ words }) => (words.length > 1 && isGivenName(words[0]?.lower ?? '') ? 'person' : null),
  ({ words }) => (words.some(({ text }) => /^\p{Lu}$/u.test(text)) && words.length > 1 ? 'person' : null),
  ({ next, after }) =>
    next?.text === ',' && after?.kind === 'number' && after.text.length === 2 ? 'person' : null,
  ({ earlier, before }) =>
    before?.lower === 'in' && OWNED.test(earlier?.lower ?? '') ? 'organisation' : null,
  ({ earlier, before, next }) =>
    INSIDE.has(before?.lower ?? '') && next?.lower !== "'s" && !ABSTRACT.test(earlier?.lower ?? '')
      ? 'place'
      : null,
  ({ before, earlier }) => (before?.lower === 'of' && isHome(earlier) ? 'place' : null),
  ({ words }) => (words.length > 5 ? 'organisation' : null),
  ({ words }) => (words.length > 1 && words.every(isAcronym) ? 'unknown' : null),
  (look) => (look.words.length > 1 && !hasArticle(look) ? 'person' : null),
  (look) => (isSubject(look) || hasArticle(look) ? 'person' : null),
];

/** "Ann Lee, 41, of Ash", "the village of Ash": whose home is told, what it is. */
const isHome = (token: Token | undefined): boolean =>
  token?.text === ',' ||
  token?.kind === 'number' ||
  PLACE_TAILS.has(token?.lower ?? '') ||
  RULERS.test(token?.lower ?? '');
const RULERS =
  /^(?:mayor|governor|king|queen|emir|bishop|archbishop|residents?|people|natives?|outskirts|streets?|suburbs?|out|north|south|east|west)$/;

const isSubject = ({ next, after }: Look): boolean =>
  next?.kind === 'word' &&
  (isVerb(next.lower, '') ||
    SAYING.has(next.lower) ||
    (/^(?:has|had|also|later|was|is)$/.test(next.lower) && isVerb(after?.lower ?? '', next.lower)));

export function typeOf(tokens: Token[], piece: Piece): NameType {
  if (piece.known) return piece.known.type;
  const words = tokens.slice(piece.from, piece.to).filter(({ kind }) => kind === 'word');
  const look: Look = {
    words,
    earlier: tokens[piece.from - 2],
    before: tokens[piece.from - 1],
    next: tokens[piece.to],
    after: tokens[piece.to + 1],
    piece,
    hasRole: roleStart(tokens, piece.from) < piece.from,
  };
  for (const rule of RULES) {
    const type = rule(look);
    if (type) return type;
  }
  return 'unknown';
}
