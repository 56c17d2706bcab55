/**
 * A text as tokens with offsets: words, numbers and marks, in one linear pass. Hyphens stand alone ("90-day" is three
 * tokens, as is "Al-Kadhimi"), a possessive 's too; scripts without spaces are cut by Intl.Segmenter.
 */
import type { Span } from '../model';

export interface Token extends Span {
  /** Verbatim. */
  text: string;
  /** Lower case, without accents, with straight apostrophes. */
  lower: string;
  kind: 'word' | 'number' | 'mark';
  /** White space, or the text's start, stands before it. */
  spaced: boolean;
  /** What the gazetteer knows it as; for words of other languages, which are handed on as English ones. */
  known?: string;
}

/** Longer texts are cut: no passage and no case of ours is as long. In UTF-16 units. */
const MAX_TEXT = 200_000;
/** Acronyms with full stops are one word: "U.S.". */
const PIECE =
  /\p{Lu}(?:\.\p{Lu})+\.?|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|\p{Nd}+(?:[.,٫٬]\p{Nd}+)*|[^\s\p{L}\p{M}\p{Nd}]/gu;
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const ACRONYM = /^\p{Lu}\.\p{Lu}/u;
const POSSESSIVE = /['’]s$/i;
const ACCENTS = /\p{M}/gu;

/** Lower case, without accents and with straight apostrophes and acronyms without full stops: what words are compared by. */
export function lowerOf(text: string): string {
  const low = (ACRONYM.test(text) ? text.replaceAll('.', '') : text).toLowerCase();
  if (/^[a-z]*$/.test(low)) return low;
  return low
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .replaceAll('’', "'")
    .replace(/\p{Nd}/gu, digitOf);
}

/** Decimal digits of any script stand in blocks of ten whose first is a multiple of ten apart from 0. */
function digitOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 48;
  if (code < 128) return digit;
  let zero = code;
  while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String((code - zero) % 10);
}

/** The segmenter's time grows with the square of a run's length; sentences have punctuation long before this. */
const MAX_RUN = 500;
let segmenter: Intl.Segmenter | null = null;
function wordsOf(run: string): string[] {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'word' });
  const words: string[] = [];
  for (let at = 0; at < run.length; at += MAX_RUN) {
    for (const { segment } of segmenter.segment(run.slice(at, at + MAX_RUN))) words.push(segment);
  }
  return words;
}

function kindOf(text: string): Token['kind'] {
  if (/^\p{Nd}/u.test(text)) return 'number';
  return /^[\p{L}\p{M}]/u.test(text) ? 'word' : 'mark';
}

/** The pieces of one match: a word without its possessive, and that; a run without spaces as its words. */
function piecesOf(match: string): string[] {
  if (UNSPACED.test(match)) return wordsOf(match);
  const tail = POSSESSIVE.exec(match)?.[0];
  return tail && tail.length < match.length ? [match.slice(0, -tail.length), tail] : [match];
}

/** Tokens in their order. `text.slice(start, end)` is the token's text. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const source = text.length > MAX_TEXT ? text.slice(0, MAX_TEXT) : text;
  let last = 0;
  for (const match of source.matchAll(PIECE)) {
    let start = match.index;
    for (const piece of piecesOf(match[0])) {
      const end = start + piece.length;
      const spaced = start === 0 || start > last;
      tokens.push({ text: piece, lower: lowerOf(piece), kind: kindOf(piece), start, end, spaced });
      start = end;
      last = end;
    }
  }
  return tokens;
}
