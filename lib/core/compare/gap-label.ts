/**
 * What a value is about, as the words of its own clause with a gap where the value stands: "close the embassy for a
 * period of …". Nothing is put in but the gap, so it reads as the report does.
 */
import type { DetailKind } from '../model';
import { boundBefore } from '../text/bounds';
import { isNumberWord } from '../text/numeral';
import { termOfToken } from '../text/terms';
import { type Token, tokensOf } from '../text/tokens';
import { conceptOf } from './ties/lexicon';
import { isDigest, type Mention } from './values/slots';
import { tokensIn } from './words';

/** Content words before the gap, or behind it where none stand before. */
const MOST = 3;
/** And behind it otherwise. */
const FEWER = 2;
/** In tokens, on each side. */
const MAX_TOKENS = 7;
/** In UTF-16 units. */
const MAX_LENGTH = 52;
const GAP = '…';

/** Kinds whose phrase names what is counted beside the number. */
const OWN_NOUN: ReadonlySet<DetailKind> = new Set(['count', 'casualties']);

export interface GapLabel {
  text: string;
  /** Concepts of its words. */
  concepts: Set<string>;
}

/** What begins another clause. */
const CLAUSE = new Set(['and', 'but', 'or', 'while', 'when', 'because']);

const conceptAt = (token: Token | undefined): string => {
  const term = termOfToken(token);
  return term === null ? '' : conceptOf(term);
};
const isContent = (token: Token | undefined): boolean => conceptAt(token) !== '';
const isJoint = ({ spaced, text }: Token): boolean => !spaced && /^[-‐‑'’.]$/.test(text);
const isEnd = (token: Token): boolean => (token.kind === 'mark' ? !isJoint(token) : CLAUSE.has(token.lower));
const isNumber = ({ kind, lower }: Token): boolean => kind === 'number' || isNumberWord(lower);

/** Tokens of the gap, as first and behind the last. */
function gapIn(tokens: Token[], { kind, start, end }: Mention['detail']): [number, number] | null {
  const first = tokens.findIndex((token) => token.end > start);
  const behind = tokens.findIndex((token) => token.start >= end);
  const all: [number, number] = [first, behind < 0 ? tokens.length : behind];
  if (first < 0) return null;
  if (!OWN_NOUN.has(kind)) return all;
  const numbers = tokens.slice(...all).flatMap((token, at) => (isNumber(token) ? [first + at] : []));
  const [from, to] = [numbers[0], numbers.at(-1)];
  if (from === undefined || to === undefined) return null;
  return [boundBefore(tokens, from)?.from ?? from, to + 1];
}

/** Indices from the gap outwards to the clause's end, with so many content words at most; the last is a content word. */
function side(tokens: Token[], from: number, step: 1 | -1, words: number): number[] {
  const taken: number[] = [];
  let content = 0;
  for (let at = from; taken.length < MAX_TOKENS && content < words; at += step) {
    const token = tokens[at];
    if (!token || isEnd(token)) break;
    taken.push(at);
    if (isContent(token)) content++;
  }
  return taken.slice(0, taken.findLastIndex((at) => isContent(tokens[at])) + 1);
}

interface Source {
  text: string;
  tokens: Token[];
}

function sourceOf({ detail, place }: Mention): Source {
  if (!isDigest(detail)) return { text: place.passage.text, tokens: tokensIn(place) };
  return { text: detail.context, tokens: tokensOf(detail.context) };
}

/** From the nearest to the farthest word. */
function written({ text, tokens }: Source, indices: number[]): string {
  const [low, high] = [tokens[Math.min(...indices)], tokens[Math.max(...indices)]];
  return low && high ? text.slice(low.start, high.end) : '';
}

/** Words are left out from the longer side, outermost first, until the label is short enough. */
function joined(source: Source, before: number[], after: number[]): string {
  const [left, right] = [written(source, before), written(source, after)];
  const text = [left, GAP, right].filter(Boolean).join(' ');
  if (text.length <= MAX_LENGTH) return text;
  // A single word that is longer still is cut, but not within a letter.
  if (before.length + after.length < 2) return text.slice(0, MAX_LENGTH).replace(/[\ud800-\udbff]$/, '');
  return left.length > right.length
    ? joined(source, before.slice(0, -1), after)
    : joined(source, before, after.slice(0, -1));
}

/** Null where nothing but other clauses stands around the value. */
export function gapLabel(mention: Mention): GapLabel | null {
  const source = sourceOf(mention);
  const { tokens } = source;
  const gap = gapIn(tokens, mention.detail);
  if (!gap) return null;
  const before = side(tokens, gap[0] - 1, -1, MOST);
  const after = side(tokens, gap[1], 1, before.length > 0 ? FEWER : MOST);
  if (before.length + after.length === 0) return null;
  const concepts = [...before, ...after].map((at) => conceptAt(tokens[at])).filter(Boolean);
  return { text: joined(source, before, after), concepts: new Set(concepts) };
}
