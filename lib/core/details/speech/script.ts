/**
 * A text as people speak in it: its sentences, and its quotations with those that a paragraph's end leaves open.
 * Quotation marks are often mis-closed, so that each paragraph begins anew.
 */
import { isBetweenLines, type Token } from '../../text/tokens';
import type { PassageText } from '../context';
import { isSpeechForm } from './cues';

/** Token indices, `to` exclusive. */
export interface Stretch {
  from: number;
  to: number;
}
export interface Quote extends Stretch {
  /** No mark closes it in its paragraph. */
  open: boolean;
}
export interface Script extends PassageText {
  sentences: Stretch[];
  /** By token. */
  sentenceOf: number[];
  quotes: Quote[];
  /** By token: its quotation, or -1. */
  quoteOf: number[];
  /** By token: a line begins with it. */
  lineStart: boolean[];
}

const CLOSED_BY: Readonly<Record<string, string>> = {
  '“': '”',
  '«': '»',
  '"': '"',
  '„': '“',
  "''": "''",
  '``': "''",
};
const ENDS = new Set(['.', '!', '?', '…', '۔', '؟', '。']);
const SHORT = new Set(
  'mr mrs ms dr st gen sen rep gov lt col prof no jr sr rev sgt capt const cpl maj adm hon mt ft vs jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);
/** How far a speaker may stand behind a question that is quoted. */
const SPEAKER_REACH = 8;

/** The quotation mark at a token, two apostrophes read as one; '' where none is. */
function markAt(tokens: Token[], at: number): string {
  if (tokens[at]?.kind !== 'mark') return '';
  const text = tokens[at]?.text ?? '';
  if (text !== "'" && text !== '`' && text !== '’')
    return CLOSED_BY[text] || text === '”' || text === '»' ? text : '';
  const next = tokens[at + 1];
  return next?.text === text && !next.spaced ? (text === '`' ? '``' : "''") : '';
}

function linesOf({ text, tokens }: PassageText): boolean[] {
  return tokens.map((token, at) => {
    const before = tokens[at - 1];
    return !before || (token.spaced && isBetweenLines(text, before, token));
  });
}

function quotesOf(tokens: Token[], lineStart: boolean[]): Quote[] {
  const quotes: Quote[] = [];
  let from = -1;
  let close = '';
  for (let at = 0; at < tokens.length; at++) {
    if (from >= 0 && lineStart[at]) {
      quotes.push({ from, to: at, open: true });
      from = -1;
    }
    const mark = markAt(tokens, at);
    if (!mark) continue;
    const width = mark.length;
    if (from >= 0 && mark === close) {
      quotes.push({ from, to: at + width, open: false });
      from = -1;
    } else if (from < 0 && CLOSED_BY[mark] && !isStray(tokens, at, mark)) {
      from = at;
      close = CLOSED_BY[mark] ?? '';
    }
    at += width - 1;
  }
  if (from >= 0) quotes.push({ from, to: tokens.length, open: true });
  return quotes;
}

/** A straight mark glued to the word before it closes what was never opened. */
const isStray = (tokens: Token[], at: number, mark: string): boolean =>
  (mark === '"' || mark === "''") &&
  at > 0 &&
  tokens[at]?.spaced === false &&
  tokens[at - 1]?.kind !== 'mark';

function isEnd(tokens: Token[], at: number, lineStart: boolean[]): boolean {
  if (at + 1 >= tokens.length || lineStart[at + 1]) return true;
  let end = at;
  while (
    end > at - 4 &&
    end > 0 &&
    tokens[end]?.kind === 'mark' &&
    tokens[end]?.spaced === false &&
    /^["”»)\]']$/.test(tokens[end]?.text ?? '')
  )
    end--;
  const mark = tokens[end];
  const next = tokens[at + 1];
  if (!mark || !next || !ENDS.has(mark.text) || !next.spaced) return false;
  if (/^\p{Ll}/u.test(next.text)) return false;
  const before = tokens[end - 1];
  if (mark.text === '.' && before && isShort(before)) return false;
  return end === at || mark.text === '.' || !hasSpeaker(tokens, at + 1);
}
const isShort = (token: Token): boolean =>
  SHORT.has(token.lower) || (token.text.length === 1 && /\p{Lu}/u.test(token.text));

/** “Why?” Ms. Ardent asked. */
function hasSpeaker(tokens: Token[], from: number): boolean {
  for (let at = from; at < from + SPEAKER_REACH; at++) {
    const token = tokens[at];
    if (!token || ENDS.has(token.text) || /^["“]$/.test(token.text)) return false;
    if (token.kind === 'word' && isSpeechForm(token.lower)) return true;
  }
  return false;
}

/** Several kinds read one passage. */
const SCRIPTS = new WeakMap<PassageText, Script>();
export function scriptOf(passage: PassageText): Script {
  const known = SCRIPTS.get(passage) ?? read(passage);
  SCRIPTS.set(passage, known);
  return known;
}

function read(passage: PassageText): Script {
  const { tokens } = passage;
  const lineStart = linesOf(passage);
  const quotes = quotesOf(tokens, lineStart);
  const quoteOf = new Array<number>(tokens.length).fill(-1);
  for (const [index, { from, to }] of quotes.entries()) quoteOf.fill(index, from, to);
  const sentences: Stretch[] = [];
  const sentenceOf = new Array<number>(tokens.length).fill(0);
  let from = 0;
  for (let at = 0; at < tokens.length; at++) {
    sentenceOf[at] = sentences.length;
    if (!isEnd(tokens, at, lineStart)) continue;
    sentences.push({ from, to: at + 1 });
    from = at + 1;
  }
  return { ...passage, sentences, sentenceOf, quotes, quoteOf, lineStart };
}

/** As written; '' outside of the passage. */
export const text = (script: PassageText, at: number): string => script.tokens[at]?.text ?? '';
export const lower = (script: PassageText, at: number): string => script.tokens[at]?.lower ?? '';
export const isWord = (script: PassageText, at: number): boolean => script.tokens[at]?.kind === 'word';
/** The text of a stretch, without spaces at its ends. */
export function textOf(
  { text, tokens }: PassageText,
  { from, to }: Stretch,
): { text: string; start: number; end: number } | null {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first || !last || from >= to) return null;
  return { text: text.slice(first.start, last.end), start: first.start, end: last.end };
}
