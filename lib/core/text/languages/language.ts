/** A language's table made ready for looking up: phrases by their first word, words by their stem, numbers, names of places. */
import { knownAs } from '../../names/gazetteer';
import { isCapitalized, type Token, tokensOf } from '../tokens';
import { dayPartsOf, monthsOf, weekdaysOf } from './calendar-words';
import { placesOf } from './places';
import type { LanguageTable } from './table';

export interface Phrase {
  /** Folded as Token.lower. */
  words: readonly string[];
  /** English, as it would be written. */
  out: readonly string[];
  /** What the gazetteer knows it as. */
  known?: string;
  /** Written with a capital, where that tells nouns from other words. */
  capital?: boolean;
  /** An adjective of a country: it stands between a title and a name. */
  people?: boolean;
}

export interface Language {
  base: string;
  table: LanguageTable;
  /** By first word, longest first. */
  phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Single words by what is left without their endings. */
  stems: ReadonlyMap<string, Phrase>;
  numbers: ReadonlyMap<string, number>;
  joins: ReadonlySet<string>;
  small: ReadonlySet<string>;
  given: ReadonlySet<string>;
  /** Longest first. */
  endings: readonly string[];
  prefixes: readonly { written: string; out: string }[];
  adjectives: readonly string[];
  elisions: ReadonlySet<string>;
  abbreviations: ReadonlySet<string>;
}

const fold = (text: string): string => tokensOf(text)[0]?.lower ?? '';
const list = (text = ''): string[] => text.split(/\s+/).filter(Boolean);
const lines = (text: string): string[] => text.trim().split('\n');
const longestFirst = (words: string[]): string[] => words.sort((a, b) => b.length - a.length);

/** A word keeps at least this much. */
const MIN_STEM = 3;
/** Shorter words are looked up as they are. */
const MIN_FORM = 5;

/** The word without the longest ending that fits. */
export function stemOf(lower: string, endings: readonly string[]): string {
  const end = endings.find((one) => lower.length - one.length >= MIN_STEM && lower.endsWith(one));
  return end ? lower.slice(0, -end.length) : lower;
}

/** "l'armée" is two words. */
export function split(tokens: readonly Token[], elisions: ReadonlySet<string>): readonly Token[] {
  if (elisions.size === 0) return tokens;
  return tokens.flatMap((token) => {
    const cut = token.kind === 'word' ? token.lower.indexOf("'") : -1;
    if (cut < 1 || !elisions.has(token.lower.slice(0, cut))) return [token];
    const [rest] = tokensOf(token.text.slice(cut + 1));
    if (!rest) return [token];
    const start = token.start + cut + 1;
    return [
      { ...token, text: token.text.slice(0, cut), lower: token.lower.slice(0, cut), end: start },
      { ...rest, start, end: token.end, spaced: false },
    ];
  });
}

/** The words of a phrase as a text of the language has them; one where the script has no spaces. */
function wordsOf(native: string, base: string, elisions: ReadonlySet<string>): string[] {
  if (base === 'zh') return [native];
  return split(tokensOf(native), elisions).map(({ lower }) => lower);
}

function numbersOf(table = ''): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const line of lines(table)) {
    const [value, ...words] = line.split(' ');
    for (const word of words) numbers.set(wordsOf(word, '', new Set()).join(' '), Number(value));
  }
  return numbers;
}

function stemsOf(phrases: readonly Phrase[], endings: readonly string[]): Map<string, Phrase> {
  const stems = new Map<string, Phrase>();
  for (const phrase of phrases) {
    const [word = ''] = phrase.words;
    if (phrase.words.length > 1 || word.length < MIN_FORM) continue;
    const stem = stemOf(word, endings);
    if (!stems.has(stem)) stems.set(stem, phrase);
  }
  return stems;
}

function byFirst(phrases: readonly Phrase[]): Map<string, Phrase[]> {
  const table = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const [first = ''] = phrase.words;
    table.set(first, [...(table.get(first) ?? []), phrase]);
  }
  for (const known of table.values()) known.sort((a, b) => b.words.length - a.words.length);
  return table;
}

export function languageFrom(base: string, table: LanguageTable): Language {
  const elisions = new Set(list(table.elisions));
  const phraseOf = (native: string, out: string, rest: Partial<Phrase> = {}): Phrase => ({
    words: wordsOf(native, base, elisions),
    out: out.split(' ').filter((word) => word !== ''),
    ...rest,
  });
  const ownPhrase = (native: string, out: string): Phrase => {
    const capital = isCapitalized(native);
    const isPlace = isCapitalized(out) && knownAs(out)?.type === 'place';
    return phraseOf(native, out, isPlace ? { known: out } : { capital });
  };
  const own = lines(table.words).flatMap((line) => {
    const at = line.indexOf(': ');
    return line
      .slice(at + 2)
      .split('; ')
      .map((native) => ownPhrase(native, line.slice(0, at)));
  });
  const calendar = [...monthsOf(base), ...weekdaysOf(base), ...dayPartsOf(base, table.dayParts)].map(
    ([native, english]) => phraseOf(native, english),
  );
  const places = placesOf(base).map(({ native, known, people }) =>
    phraseOf(native, known, people ? { people } : { known }),
  );
  const endings = longestFirst(list(table.endings).map(fold));
  const phrases = [...own, ...calendar, ...places].filter(({ words }) => words.length > 0);
  return {
    base,
    table,
    phrases: byFirst(phrases),
    stems: endings.length > 0 ? stemsOf(phrases, endings) : new Map(),
    numbers: numbersOf(table.numbers),
    joins: new Set(list(table.joins)),
    small: new Set(list(table.small).map(fold)),
    given: new Set(list(table.given).map((name) => (base === 'zh' ? name : fold(name)))),
    endings,
    prefixes: (table.prefixes?.split('; ') ?? []).map((pair) => {
      const [out = '', written = ''] = pair.split(' ');
      return { written: fold(written), out };
    }),
    adjectives: list(table.adjectives),
    elisions,
    abbreviations: new Set(list(table.abbreviations)),
  };
}
