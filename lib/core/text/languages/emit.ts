/** Tokens that the readers of English are given for those of another language: at the same place in the text. */
import { isCapitalized, type Token } from '../tokens';

/** Begins the lower form of a word that was not translated, so that none is taken for an English one. */
export const OWN = '_';
/** Ends it where the word is a plural. */
const PLURAL = '~s';
/** Small words: no reader knows them, and they are no terms (see termOf). */
export const SMALL = "'_";

export const isOwn = (token: Token | undefined): boolean => token?.lower.startsWith(OWN) ?? false;
export const isName = (token: Token | undefined): boolean => isOwn(token) && isCapitalized(token?.text ?? '');
export const asPlural = (token: Token): Token =>
  token.lower.endsWith(PLURAL) ? token : { ...token, lower: token.lower + PLURAL };

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const isCapital = (text: string): boolean => isCapitalized(text);

/** An English word at the place of `first` to `last`. A capital is kept where the language means something by it. */
function englishAt(word: string, first: Token, last: Token, keeps: boolean): Token {
  const text = keeps && isCapital(first.text) ? capital(word) : word;
  const kind = /^\d/.test(word) ? 'number' : /^\p{L}/u.test(word) ? 'word' : 'mark';
  return { text, lower: word.toLowerCase(), kind, start: first.start, end: last.end, spaced: first.spaced };
}

/**
 * The English words for source tokens: each at the place that it names ("said@6 he@5"), one for one where there are as
 * many, else at the place of all of them.
 */
export function english(out: readonly string[], source: readonly Token[], keeps: boolean): Token[] {
  const [first, last] = [source[0], source.at(-1)];
  if (!first || !last) return [];
  return out.map((written, i) => {
    const [word = '', place] = written.split('@');
    const own = place ? source[Number(place) - 1] : out.length === source.length ? source[i] : undefined;
    return englishAt(word, own ?? first, own ?? last, keeps && i === 0);
  });
}

const ENDS = new Set(['.', '!', '?']);
const QUOTES = new Set(['“', '”', '"', '«', '»']);

/** Where a sentence begins a capital does too: readers tell sentences by it. */
export function withCapitals(tokens: readonly Token[]): Token[] {
  let begins = true;
  return tokens.map((token) => {
    const isFirst = begins && token.kind === 'word';
    begins = ENDS.has(token.text) || (begins && QUOTES.has(token.text));
    return isFirst && /^\p{Ll}/u.test(token.text) ? { ...token, text: capital(token.text) } : token;
  });
}

/** A place that the gazetteer knows, as one word. */
export function place(known: string, source: readonly Token[]): Token[] {
  const [token] = english([known], source, false);
  return token ? [{ ...token, kind: 'word', known }] : [];
}

export const small = (token: Token): Token => ({ ...token, text: token.text.toLowerCase(), lower: SMALL });

/** A word of the language itself, by its stem. Scripts without capitals have the text as it is. */
export const own = (token: Token, stem: string, plural: boolean): Token => ({
  ...token,
  lower: OWN + stem + (plural ? PLURAL : ''),
});

/** Marks of other scripts, and quotation marks that open and close the other way round. */
const MARKS: ReadonlyMap<string, string> = new Map(
  [...'،,؛;؟?。.，,、,：:；;！!？?（(）)％%٪%「“」”『“』”'].flatMap((mark, i, all) =>
    i % 2 === 0 ? [[mark, all[i + 1] ?? mark] as const] : [],
  ),
);
const LOW_QUOTES: Readonly<Record<string, string>> = {
  '„': '“',
  '“': '”',
  '»': '“',
  '«': '”',
  '‚': "'",
  '‘': "'",
};

/** `low`: quotations open with „ or » in this text. */
export function mark(token: Token, low: boolean): Token {
  const text = (low ? LOW_QUOTES[token.text] : undefined) ?? MARKS.get(token.text) ?? token.text;
  return text === token.text ? token : { ...token, text, lower: text };
}
