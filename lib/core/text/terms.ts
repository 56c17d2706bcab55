/**
 * Normal forms of content words, what passages and reports are matched by: without small words, English ones by their
 * stem (Porter 2) after irregular forms; in other languages the folded word. Stems are for finding, never shown.
 */
import { stem } from 'porter2';
import { eng } from 'stopword';
import { remembered } from '../once';
import { IRREGULAR } from './irregular';
import { type Token, tokensOf } from './tokens';

/** Words of reporting and time that stand in any report: they tie nothing. */
const COMMON =
  'us she during next last past previous coming following early late first al el it its not no take takes took taken taking put number including ' +
  'said says say saying told tell tells according also would could may might will shall can must one two three ' +
  'mr mrs ms dr per via amid among upon toward towards since until still yet however therefore thus ' +
  'added adds add adding noted notes stated states monday tuesday wednesday thursday friday saturday sunday ' +
  'hundred thousand million billion trillion percent per cent dollar dollars euro euros ' +
  'new news report reports reported today yesterday tomorrow week month year day';
/** Numbers are no terms, in words as in digits. */
const NUMBERS =
  'four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen ' +
  'twenty thirty forty fifty sixty seventy eighty ninety';
const SMALL = new Set([...eng, ...COMMON.split(' '), ...NUMBERS.split(' ')]);
/** "US" is no "us". */
const ACRONYM = /^\p{Lu}(?:\.?\p{Lu}){1,5}\.?$/u;
const LATIN = /^[a-z']+$/;

function made(lower: string): string | null {
  if (lower.startsWith('_')) return ownTerm(lower);
  if (SMALL.has(lower) || (lower.length < 2 && LATIN.test(lower)) || lower.startsWith("'")) return null;
  if (!LATIN.test(lower)) return lower;
  const root = IRREGULAR.get(lower) ?? stem(lower);
  return SMALL.has(root) ? null : root;
}

/** The normal form of a lower-case word (see Token.lower); null for small words and single letters. */
export const termOf = remembered(made, 4000, 12);

/** Words of other languages that were not translated are kept by their stem (see languages/emit.ts). */
const ownTerm = (lower: string): string | null => {
  const term = lower.replace(/^_|~s$/g, '');
  return term.length < 2 && LATIN.test(term) ? null : term;
};

/** The term of a token: acronyms keep their capitals. Null for small words and what is no word. */
export function termOfToken(token: Token | undefined): string | null {
  if (token?.kind !== 'word') return null;
  const { text, lower } = token;
  return text !== lower && ACRONYM.test(text) ? lower.toUpperCase() : termOf(lower);
}

/** The terms of tokens, each once, in their order. Numbers are no terms. */
export function termsOfTokens(tokens: Token[]): string[] {
  const terms = new Set<string>();
  for (const token of tokens) {
    const term = termOfToken(token);
    if (term) terms.add(term);
  }
  return [...terms];
}

export const termsOf = (text: string): string[] => termsOfTokens(tokensOf(text));
