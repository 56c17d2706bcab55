/**
 * A text of another language word by word: what is closed-class becomes English, names of countries too; numbers are
 * added up; all else keeps its own stem. One pass, each look-up bounded by the longest phrase.
 */
import { isCapitalized, type Token } from '../tokens';
import { english, isOwn, mark, own, place, small } from './emit';
import { type Language, type Phrase, stemOf } from './language';
import { englishNumber, numberAt } from './numerals';

type Taken = { to: number; out: Token[] };

function phraseAt(tokens: readonly Token[], at: number, { phrases, table }: Language): Phrase | null {
  const isCase = table.nouns ? isWritten : () => true;
  const found = phrases
    .get(tokens[at]?.lower ?? '')
    ?.find(
      ({ words, capital }) =>
        isCase(tokens, at, capital) && words.every((word, i) => tokens[at + i]?.lower === word),
    );
  return found ?? null;
}

/** "Morgen" is the morning, "morgen" tomorrow; at the beginning of a sentence nothing tells. */
const isWritten = (tokens: readonly Token[], at: number, capital: boolean | undefined): boolean => {
  const token = tokens[at];
  return capital === undefined || !token || begins(tokens, at) || isCapital(token) === capital;
};

const keepsCapitals = ({ table }: Language): boolean => !(table.nouns || table.bare);

function emit(phrase: Phrase, source: readonly Token[], language: Language): Token[] {
  if (phrase.known !== undefined) return place(phrase.known, source);
  const [word = ''] = phrase.out;
  if (word === '' || (word === '-' && phrase.out.length === 1)) return source.map(small);
  return english(phrase.out, source, keepsCapitals(language));
}

/** The words of a number. A scale behind digits stays one: "25 mil". */
function numeral(tokens: readonly Token[], at: number, language: Language): Taken | null {
  const found = numberAt(tokens, at, language);
  if (!found || found.value >= 1e6) return null;
  const isOneWord = found.to === at + 1;
  const known = isOneWord && phraseAt(tokens, at, language) !== null;
  if (known && (found.value === 1 || found.value >= 1000)) return null;
  const source = tokens.slice(at, found.to);
  const scale = isOneWord && found.value === 1000 && tokens[at - 1]?.kind === 'number';
  return { to: found.to, out: english(scale ? ['thousand'] : englishNumber(found.value), source, false) };
}

/** "Mrd. Euro": the full stop of an abbreviation is passed over. */
const isDotted = (tokens: readonly Token[], to: number, { abbreviations }: Language): boolean =>
  abbreviations.has(tokens[to - 1]?.lower ?? '') &&
  tokens[to]?.text === '.' &&
  tokens[to]?.spaced === false &&
  tokens[to + 1] !== undefined;

function phrased(tokens: readonly Token[], at: number, language: Language): Taken | null {
  const phrase = phraseAt(tokens, at, language);
  if (!phrase) return null;
  const to = at + phrase.words.length;
  const dot = isDotted(tokens, to, language) ? 1 : 0;
  return { to: to + dot, out: emit(phrase, tokens.slice(at, to), language) };
}

/** The token without the first letters. */
const behind = (token: Token, letters: number): Token => ({
  ...token,
  text: token.text.slice(letters),
  lower: token.lower.slice(letters),
  start: token.start + letters,
});

/** How many prefixes a word may have: "وبال…". */
const MAX_PREFIXES = 3;

/** "وإصابة" is "and" and "injury": prefixes are cut while what is left is a word of the table. */
function prefixed(tokens: readonly Token[], at: number, language: Language, depth = 0): Taken | null {
  const token = tokens[at];
  if (!token || depth >= MAX_PREFIXES || token.text.length !== token.lower.length) return null;
  for (const { written, out } of language.prefixes) {
    if (!token.lower.startsWith(written) || token.lower.length - written.length < 2) continue;
    const rest = tokens.slice(0, 0).concat(behind(token, written.length), tokens.slice(at + 1, at + 6));
    const found =
      numeral(rest, 0, language) ?? phrased(rest, 0, language) ?? prefixed(rest, 0, language, depth + 1);
    if (!found) continue;
    const head = english([out], [{ ...token, end: token.start + written.length }], false);
    return { to: at + found.to, out: [...head, ...found.out] };
  }
  return null;
}

function stemmed(token: Token, language: Language): Token[] | null {
  const phrase = language.stems.get(stemOf(token.lower, language.endings));
  if (!phrase || token.lower.length < MIN_FORM || (isCapital(token) && !isNoun(token, language))) return null;
  return emit(phrase, [token], language);
}
const MIN_FORM = 5;
const isCapital = ({ text }: Token): boolean => isCapitalized(text);
/** A capital is a name's, and a name is not taken for a form of a word: countries are. */
const isNoun = (token: Token, { table, stems, endings }: Language): boolean =>
  table.nouns === true || stems.get(stemOf(token.lower, endings))?.known !== undefined;

const hasPlural = ({ table }: Language, lower: string): boolean =>
  table.plurals !== undefined &&
  lower.length > 3 &&
  table.plurals.split(' ').some((end) => lower.endsWith(end));

/** A name keeps its whole word. */
function ownWord(token: Token, language: Language, begins: boolean): Token {
  if (isCapital(token) && !begins && !language.table.nouns) return own(token, token.lower, false);
  return own(token, stemOf(token.lower, language.endings), hasPlural(language, token.lower));
}

function plain(token: Token, language: Language, low: boolean, begins: boolean): Token {
  if (token.kind === 'mark') return mark(token, low);
  if (token.kind === 'number') return language.table.bare ? { ...token, spaced: true } : token;
  if (isOwn(token)) return token;
  if (language.small.has(token.lower)) return small(token);
  return ownWord(token, language, begins);
}

const begins = (tokens: readonly Token[], at: number): boolean => /^[.!?]?$/.test(tokens[at - 1]?.text ?? '');

export function translate(tokens: readonly Token[], language: Language, low: boolean): Token[] {
  const out: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (!token) break;
    const isWord = token.kind === 'word' && !isOwn(token);
    const found =
      token.kind === 'number' || isOwn(token)
        ? null
        : isWord
          ? (numeral(tokens, at, language) ??
            phrased(tokens, at, language) ??
            (language.small.has(token.lower) ? null : prefixed(tokens, at, language)))
          : phrased(tokens, at, language);
    if (found) {
      out.push(...found.out);
      at = found.to;
      continue;
    }
    const stem = isWord && !language.small.has(token.lower) ? stemmed(token, language) : null;
    out.push(...(stem ?? [plain(token, language, low, begins(tokens, at))]));
    at++;
  }
  return out;
}
