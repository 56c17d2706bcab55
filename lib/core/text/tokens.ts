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

/** Does a line end between two tokens of a text? */
export function isBetweenLines(text: string, before: Span, here: Span): boolean {
  for (let at = before.end; at < here.start; at++) if (text.charCodeAt(at) === 10) return true;
  return false;
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

/** The end of the letters or digits of ASCII that begin here; of any other sign its own. */
function runEnd(text: string, from: number): number {
  const isOwn = isDigit(text.charCodeAt(from)) ? isDigit : isLetter;
  let at = from + 1;
  if (isOwn(text.charCodeAt(from))) while (isOwn(text.charCodeAt(at))) at++;
  return at;
}

/** The end of the word, number or mark whose first run ends at `run`; -1 where the expression has to tell. */
function plainEnd(text: string, from: number, run: number): number {
  const first = text.charCodeAt(from);
  const isNumber = isDigit(first);
  const isOwn = isNumber ? isDigit : isLetter;
  if (!isOwn(first)) return isStrange(first) ? -1 : run;
  const joins = isNumber ? isPointInNumber : isApostrophe;
  if (isUpper(first) && text.charCodeAt(from + 1) === 46) return acronymEnd(text, from + 1);
  for (let at = run; ; at = runEnd(text, at + 1)) {
    if (isStrange(text.charCodeAt(at))) return -1;
    if (!joins(text.charCodeAt(at))) return at;
    if (isStrange(text.charCodeAt(at + 1))) return -1;
    if (!isOwn(text.charCodeAt(at + 1))) return at;
  }
}

/** Where the possessive of a word begins; its end where it has none. */
const tailOf = (text: string, from: number, end: number): number =>
  end - 2 > from && isApostrophe(text.charCodeAt(end - 2)) && (text.charCodeAt(end - 1) | 32) === 115
    ? end - 2
    : end;

function read(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  const add = (piece: string, start: number, kind: Token['kind'], lower = lowerOf(piece)) => {
    const end = start + piece.length;
    tokens.push({ text: piece, lower, kind, start, end, spaced: start === 0 || start > last });
    last = end;
  };
  const addPlain = (from: number, to: number, run: number) => {
    const piece = text.slice(from, to);
    const code = text.charCodeAt(from);
    const kind = isLetter(code) ? 'word' : isDigit(code) ? 'number' : 'mark';
    add(piece, from, kind, to === run && code < 128 ? piece.toLowerCase() : undefined);
  };
  for (let at = 0; at < text.length; ) {
    if (isSpace(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const run = runEnd(text, at);
    const plain = plainEnd(text, at, run);
    if (plain > at) {
      const tail = tailOf(text, at, plain);
      addPlain(at, tail, run);
      if (tail < plain) addPlain(tail, plain, tail);
      at = plain;
      continue;
    }
    PIECE.lastIndex = at;
    const match = PIECE.exec(text)?.[0];
    if (!match) at++;
    for (const piece of match ? piecesOf(match) : []) {
      add(piece, at, kindOf(piece));
      at += piece.length;
    }
  }
  return tokens;
}

/** A report's text is asked for again and again. */
let latest: { text: string; tokens: Token[] } = { text: '', tokens: [] };
const LONG = 1000;

/** Tokens in their order. `text.slice(start, end)` is the token's text. */
export function tokensOf(text: string): Token[] {
  if (text.length < LONG) return read(text);
  if (text !== latest.text) latest = { text, tokens: read(text.slice(0, MAX_TEXT)) };
  return latest.tokens;
}
