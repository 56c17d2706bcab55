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
/** Stays what it is when accents are lost. */
const PLAIN = /^[ -~–—“”‘]*$/;

/** Lower case, without accents and with straight apostrophes and acronyms without full stops: what words are compared by. */
export function lowerOf(text: string): string {
  const isAcronym = text.charCodeAt(1) === 46 && ACRONYM.test(text);
  const low = (isAcronym ? text.replaceAll('.', '') : text).toLowerCase().replaceAll('’', "'");
  if (PLAIN.test(low)) return low;
  return low
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .replace(/\p{Nd}/gu, digitOf);
}

/** Does it begin with a capital? Asked of each word many times: only other scripts' need the expression. */
export function isCapitalized(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? isUpper(code) : /^\p{Lu}/u.test(text);
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

const isUpper = (code: number): boolean => code > 64 && code < 91;
const isLetter = (code: number): boolean => (code > 96 && code < 123) || isUpper(code);
const isDigit = (code: number): boolean => code > 47 && code < 58;
const isSpace = (code: number): boolean => code === 32 || (code > 8 && code < 14);

/** Dashes, quotation marks, dots. */
const isPoint = (code: number): boolean => code > 0x200f && code < 0x2028;
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;
const isPointInNumber = (code: number): boolean => code === 46 || code === 44;
/** May go on with a word or number: a letter, an accent, a digit of another script. */
const isStrange = (code: number): boolean => code > 127 && !isPoint(code);

/** The end of an acronym with full stops, from behind its first letter; that itself where none is; -1 where the expression has to tell. */
function acronymEnd(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === 46 && isUpper(text.charCodeAt(at + 1))) at += 2;
  if (text.charCodeAt(at) !== 46) return at;
  if (isStrange(text.charCodeAt(at + 1))) return -1;
  return at > from ? at + 1 : at;
}

/** The end of the word, number or mark that begins here, where it is of ASCII as most are; -1 where the expression has to tell. */
function plainEnd(text: string, from: number): number {
  const first = text.charCodeAt(from);
  const isNumber = isDigit(first);
  const isOwn = isNumber ? isDigit : isLetter;
  if (!isOwn(first)) return isStrange(first) ? -1 : from + 1;
  const joins = isNumber ? isPointInNumber : isApostrophe;
  let at = from + 1;
  if (isUpper(first) && text.charCodeAt(at) === 46) return acronymEnd(text, at);
  for (;;) {
    while (isOwn(text.charCodeAt(at))) at++;
    if (isStrange(text.charCodeAt(at))) return -1;
    if (!joins(text.charCodeAt(at))) return at;
    if (isStrange(text.charCodeAt(at + 1))) return -1;
    if (!isOwn(text.charCodeAt(at + 1))) return at;
    at += 2;
  }
}

/** Where the possessive of a word begins; its end where it has none. */
const tailOf = (text: string, from: number, end: number): number =>
  end - 2 > from && isApostrophe(text.charCodeAt(end - 2)) && (text.charCodeAt(end - 1) | 32) === 115
    ? end - 2
    : end;

/** Tokens in their order. `text.slice(start, end)` is the token's text. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const source = text.length > MAX_TEXT ? text.slice(0, MAX_TEXT) : text;
  let last = 0;
  const add = (piece: string, start: number, kind: Token['kind']) => {
    const end = start + piece.length;
    tokens.push({
      text: piece,
      lower: lowerOf(piece),
      kind,
      start,
      end,
      spaced: start === 0 || start > last,
    });
    last = end;
  };
  for (let at = 0; at < source.length; ) {
    const code = source.charCodeAt(at);
    const plain = isSpace(code) ? at : plainEnd(source, at);
    if (plain > at) {
      const tail = isLetter(code) ? tailOf(source, at, plain) : plain;
      add(source.slice(at, tail), at, isLetter(code) ? 'word' : isDigit(code) ? 'number' : 'mark');
      if (tail < plain) add(source.slice(tail, plain), tail, 'mark');
      at = plain;
      continue;
    }
    PIECE.lastIndex = at;
    const match = plain < 0 ? PIECE.exec(source)?.[0] : undefined;
    if (!match) at++;
    for (const piece of match ? piecesOf(match) : []) {
      add(piece, at, kindOf(piece));
      at += piece.length;
    }
  }
  return tokens;
}
