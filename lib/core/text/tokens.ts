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
  /\p{Lu}(?:\.\p{Lu})+\.?|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|\p{Nd}+(?:[.,٫٬]\p{Nd}+)*|[^\s\p{L}\p{M}\p{Nd}]/uy;
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

const isLetter = (code: number): boolean => (code > 96 && code < 123) || (code > 64 && code < 91);
const isDigit = (code: number): boolean => code > 47 && code < 58;
const isSpace = (code: number): boolean => code === 32 || (code > 8 && code < 14);

/** The end of the ASCII word, number or mark that begins here, as most pieces are; -1 where the expression has to tell. */
function plainEnd(text: string, from: number): number {
  const first = text.charCodeAt(from);
  const isNumber = isDigit(first);
  const isOwn = isNumber ? isDigit : isLetter;
  if (!isOwn(first)) return first < 128 ? from + 1 : -1;
  let at = from + 1;
  while (isOwn(text.charCodeAt(at))) at++;
  const code = text.charCodeAt(at);
  // An acronym, a word with an apostrophe, a number with a point.
  const mayGoOn = isNumber ? code === 46 || code === 44 : code === 39 || (code === 46 && at === from + 1);
  return code > 127 || mayGoOn ? -1 : at;
}

/** Tokens in their order. `text.slice(start, end)` is the token's text. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const source = text.length > MAX_TEXT ? text.slice(0, MAX_TEXT) : text;
  let last = 0;
  const add = (piece: string, start: number, lower: string, kind: Token['kind']) => {
    const end = start + piece.length;
    tokens.push({ text: piece, lower, kind, start, end, spaced: start === 0 || start > last });
    last = end;
  };
  for (let at = 0; at < source.length; ) {
    const code = source.charCodeAt(at);
    const plain = isSpace(code) ? at : plainEnd(source, at);
    if (plain > at) {
      const piece = source.slice(at, plain);
      add(piece, at, piece.toLowerCase(), isLetter(code) ? 'word' : isDigit(code) ? 'number' : 'mark');
      at = plain;
      continue;
    }
    PIECE.lastIndex = at;
    const match = plain < 0 ? PIECE.exec(source)?.[0] : undefined;
    if (!match) at++;
    for (const piece of match ? piecesOf(match) : []) {
      add(piece, at, lowerOf(piece), kindOf(piece));
      at += piece.length;
    }
  }
  return tokens;
}
