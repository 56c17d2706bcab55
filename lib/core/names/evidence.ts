/**
 * Whether the first word of a sentence is a name: its capital tells nothing, so the rest of the text has to, or what
 * the word does.
 */
import { LABELS } from '../text/labels';
import { isNumberWord } from '../text/numeral';
import type { Token } from '../text/tokens';
import { isVerb } from '../text/verbs';
import { isGivenName } from './given-names';
import {
  COMMON_NOUNS,
  COMPASS,
  ORGANISATION_HEADS,
  PLACE_TAILS,
  ROLES,
  SAYING,
  SMALL_WORDS,
} from './name-cues';
import type { Piece } from './pieces';
import { isCapital, type Run, runsOf } from './runs';

/** Words of a text in lower case, and in capitals amid sentences. A whole report's tell more than a sentence's. */
export interface Evidence {
  lower: ReadonlySet<string>;
  capital: ReadonlySet<string>;
}

export function evidenceOf(tokens: Token[], text: string, runs: Run[] = runsOf(tokens, text)): Evidence {
  const lower = new Set<string>();
  for (const token of tokens) if (token.kind === 'word' && !isCapital(token)) lower.add(token.lower);
  const capital = new Set<string>();
  for (const run of runs)
    for (let at = run.from + (run.initial ? 1 : 0); at < run.to; at++) capital.add(tokens[at]?.lower ?? '');
  return { lower, capital };
}

export const isSmall = (lower: string): boolean => {
  const word = lower.split("'", 1)[0] ?? '';
  return SMALL_WORDS.has(word) || word.length < 2;
};

/** Nouns and openers that begin sentences with a capital. */
const COMMON_END = /(?:ing|ly|ion|ions|ment|ments|ness|ity|ities|ers|ors|ists|ants|ents|als)$/;
const ACTS = /^(?:has|had|was|is|'s|also|will|would)$/;
const isCommon = (token: Token): boolean =>
  isSmall(token.lower) ||
  COMMON_END.test(token.lower) ||
  COMMON_NOUNS.has(token.lower) ||
  ROLES.has(token.lower) ||
  ORGANISATION_HEADS.has(token.lower);

/** May a single unknown word that begins a sentence be a name? */
export function isLikely(tokens: Token[], piece: Piece, evidence: Evidence): boolean {
  const [token, next] = [tokens[piece.from], tokens[piece.to]];
  if (!token) return false;
  if (evidence.capital.has(token.lower)) return !evidence.lower.has(token.lower) || isGivenName(token.lower);
  if (evidence.lower.has(token.lower) || isCommon(token)) return false;
  const acts =
    next?.kind === 'word' &&
    !/ing$/.test(next.lower) &&
    (isVerb(next.lower, '') || SAYING.has(next.lower) || ACTS.test(next.lower));
  return acts && !/[^s]s$/.test(token.lower);
}

/** Only words that name nothing: "Gate" in "Gate 7", "Thirty-one", "MPs", "Northeast", "She", "Ministry" alone, an adverb. */
export function isNothing(tokens: Token[], { from, to, known }: Piece): boolean {
  if (known) return false;
  if (to - from === 1 && tokens[to]?.kind === 'number' && LABELS.has(tokens[from]?.lower ?? '')) return true;
  const words = tokens.slice(from, to).filter(({ kind }) => kind === 'word');
  if (words.every(({ lower, text }) => isNumberWord(lower) || /^\p{Lu}{2,5}s$/u.test(text))) return true;
  if (to - from === 1 && isGeneric(words[0]?.lower ?? '')) return true;
  return words.every(({ lower }) => COMPASS.has(lower) || isSmall(lower) || /ly$/.test(lower));
}
const isGeneric = (lower: string): boolean =>
  [lower, lower.replace(/s$/, '')].some((word) => ORGANISATION_HEADS.has(word) || PLACE_TAILS.has(word));
